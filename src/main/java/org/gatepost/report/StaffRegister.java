package org.gatepost.report;

import java.util.List;
import java.util.Locale;
import org.gatepost.clearance.Clearances;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Everybody with their clearance. HR sees all; a manager sees the people of the own department and nobody else. */
@Service
@PreAuthorize("hasAnyRole('HR', 'MANAGER')")
public class StaffRegister {

    /** The most rows of one page. */
    public static final int MOST = 1000;

    private final RegisterEntries entries;
    private final PositionRules rules;
    private final Clearances clearances;
    private final Sight sight;

    StaffRegister(RegisterEntries entries, PositionRules rules, Clearances clearances, Sight sight) {
        this.entries = entries;
        this.rules = rules;
        this.clearances = clearances;
        this.sight = sight;
    }

    /**
     * Rows of the register.
     *
     * @param reader in whose language positions are ordered by their titles
     * @throws IllegalArgumentException when more than {@link #MOST} rows are asked for
     */
    public List<RegisterEntry> page(RegisterFilter filter, RegisterOrder order, Locale reader, int offset, int limit) {
        if (limit < 0 || limit > MOST || offset < 0) {
            throw new IllegalArgumentException("%d rows from %d".formatted(limit, offset));
        }
        clearances.bringRegisterUpToDate();
        return entries.page(rules.clauses(sight.of(filter), reader), order, offset, limit);
    }

    /** How many rows each group has under the filter; its group apart, so that one can be changed for another. */
    public RegisterCounts counts(RegisterFilter filter) {
        clearances.bringRegisterUpToDate();
        return entries.counts(rules.clauses(sight.of(filter).withGroup(null)));
    }

    /** How many rows under the filter are of people whose first pass is overdue; its group and its reason apart. */
    public int overdue(RegisterFilter filter) {
        return entries.counts(rules.clauses(sight.of(filter).withGroup(null).withReason(RegisterFilter.OVERDUE)))
                .all();
    }

    /**
     * Whether some people who have just been concerned by a choice, or by the turn of a day, are listed as undecided only because their
     * turn has not come.
     */
    public boolean isCatchingUp() {
        return clearances.isRegisterBehind();
    }

    /** The departments whose people one may see. */
    public List<String> departments() {
        return sight.departments();
    }
}
