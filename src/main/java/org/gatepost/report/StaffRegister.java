package org.gatepost.report;

import java.util.List;
import java.util.Locale;
import org.gatepost.clearance.Clearances;
import org.gatepost.people.Role;
import org.gatepost.people.SignedIn;
import org.gatepost.people.Staff;
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
    private final Staff staff;

    StaffRegister(RegisterEntries entries, PositionRules rules, Clearances clearances, Staff staff) {
        this.entries = entries;
        this.rules = rules;
        this.clearances = clearances;
        this.staff = staff;
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
        return entries.page(rules.clauses(withinSight(filter), reader), order, offset, limit);
    }

    /** How many rows each group has under the filter; its group apart, so that one can be changed for another. */
    public RegisterCounts counts(RegisterFilter filter) {
        clearances.bringRegisterUpToDate();
        return entries.counts(rules.clauses(withinSight(filter).withGroup(null)));
    }

    /** The departments whose people one may see. */
    public List<String> departments() {
        return seesAll() ? staff.departments() : List.of(ownDepartment());
    }

    private RegisterFilter withinSight(RegisterFilter filter) {
        return seesAll() ? filter : filter.withDepartment(ownDepartment());
    }

    private static boolean seesAll() {
        return SignedIn.current().is(Role.HR);
    }

    private String ownDepartment() {
        return staff.person(SignedIn.current().person()).department();
    }
}
