package org.gatepost.clearance;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.kernel.Refusal;
import org.gatepost.library.Library;
import org.gatepost.library.Position;
import org.gatepost.library.Terms;
import org.gatepost.people.PersonId;
import org.gatepost.people.PositionId;
import org.gatepost.people.Staff;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * What other dates in a position's file would mean for the people who hold it, asked before the file is changed. It writes
 * nothing and changes nobody's clearance.
 */
@Service
@PreAuthorize("hasRole('HR')")
public class TrialRules {

    /** The most days of each kind, and the most months, as a file may have them. */
    public static final int MOST_DAYS = 365;

    /** See {@link #MOST_DAYS}. */
    public static final int MOST_MONTHS = 120;

    /** Why dates are refused of which a renewal would begin too early. */
    public static final String WINDOW = "clearance.rules.refused.window";

    /**
     * What is tried.
     *
     * @param validMonths 0 where clearances end on days of the year, which stay as they are
     * @param graceDays 0 for none
     * @param dueDays 0 when nothing is due
     */
    public record Dates(int validMonths, int expiringDays, int graceDays, int dueDays) {}

    private final Library library;
    private final Staff staff;
    private final Decisions today;
    private final DecisionsThen decisions;
    private final CompanyTime time;

    TrialRules(Library library, Staff staff, Decisions today, DecisionsThen decisions, CompanyTime time) {
        this.library = library;
        this.staff = staff;
        this.today = today;
        this.decisions = decisions;
        this.time = time;
    }

    /** What the file says today; nothing when there is no such position. */
    public Optional<Dates> today(PositionId position) {
        return library.position(position).map(found -> {
            Position value = found.value();
            Terms terms = value.terms();
            return new Dates(value.validMonths(), value.expiringDays(), terms.graceDays(), terms.dueDays());
        });
    }

    /** The position that most people hold, where anybody holds one; the first in the order of the content for as many. */
    public Optional<PositionId> mostHeld() {
        Map<PositionId, Integer> holders = staff.holdersByPosition();
        // The first of as many is kept, for the order is the content's.
        return library.positions().stream()
                .map(choice -> choice.id())
                .filter(holders::containsKey)
                .reduce((first, other) -> many(holders, other) > many(holders, first) ? other : first);
    }

    private static int many(Map<PositionId, Integer> holders, PositionId position) {
        return holders.getOrDefault(position, 0);
    }

    /**
     * Whom these dates would touch now, had they been in the file all along: of those who hold the position and are with the
     * company.
     *
     * @throws Refusal when a file could not say that
     */
    public RehearsedAt with(PositionId id, Dates dates) {
        Position position = library.position(id)
                .orElseThrow(() -> new Refusal("clearance.rules.refused.position"))
                .value();
        check(dates, position);
        Requirement asked = today.requirement(position);
        Instant now = time.now();
        List<PersonId> holders = staff.holders(id);
        return new BothRules(Map.of(id, asked), Map.of(id, tried(asked, dates)), id::equals, now)
                .of(holders, decisions.known(holders, now, List.of(asked)), staff, any -> position.title());
    }

    private static void check(Dates dates, Position position) {
        boolean isFixed = position.validMonths() == 0;
        boolean fits = dates.graceDays() >= 0
                && dates.graceDays() <= MOST_DAYS
                && dates.dueDays() >= 0
                && dates.dueDays() <= MOST_DAYS
                && dates.expiringDays() >= 0
                && dates.expiringDays() <= MOST_DAYS
                && (isFixed
                        ? dates.validMonths() == 0
                        : dates.validMonths() >= 1 && dates.validMonths() <= MOST_MONTHS);
        if (!fits) {
            throw new Refusal("clearance.rules.refused.numbers", MOST_MONTHS, MOST_DAYS);
        }
        if (dates.expiringDays() >= position.terms().fewestDays(dates.validMonths())) {
            throw new Refusal(WINDOW);
        }
    }

    private static Requirement tried(Requirement asked, Dates dates) {
        Terms terms = asked.terms();
        return new Requirement(
                asked.lessons(),
                asked.exam(),
                dates.validMonths(),
                dates.expiringDays(),
                asked.zone(),
                asked.limits(),
                new Terms(dates.dueDays(), terms.endsOn(), dates.graceDays(), terms.renewal()),
                asked.renewalLimits());
    }
}
