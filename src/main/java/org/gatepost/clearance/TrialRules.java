package org.gatepost.clearance;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.kernel.Refusal;
import org.gatepost.library.Library;
import org.gatepost.library.Position;
import org.gatepost.library.Terms;
import org.gatepost.people.Held;
import org.gatepost.people.Person;
import org.gatepost.people.PersonId;
import org.gatepost.people.PositionId;
import org.gatepost.people.Staff;
import org.springframework.jdbc.core.simple.JdbcClient;
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

    /**
     * What is tried.
     *
     * @param validMonths 0 where clearances end on days of the year, which stay as they are
     * @param graceDays 0 for none
     * @param dueDays 0 when nothing is due
     */
    public record Dates(int validMonths, int expiringDays, int graceDays, int dueDays) {}

    /** Somebody who would stand elsewhere, or until another day. */
    public record Touched(Person person, Standing now, Standing then) {

        /** Whether they may work now, and could not. */
        public boolean isShutOut() {
            return now.status().mayWork() && !then.status().mayWork();
        }
    }

    /**
     * What would change.
     *
     * @param holders how many hold the position
     * @param undecided how many of them cannot be decided, a fault of data or content
     * @param touched those for whom anything would, whoever could not work any more first
     */
    public record Found(int holders, int undecided, List<Touched> touched) {
        public Found {
            touched = List.copyOf(touched);
        }
    }

    private final Library library;
    private final Staff staff;
    private final Decisions today;
    private final DecisionsThen decisions;
    private final JdbcClient database;
    private final CompanyTime time;

    TrialRules(
            Library library,
            Staff staff,
            Decisions today,
            DecisionsThen decisions,
            JdbcClient database,
            CompanyTime time) {
        this.library = library;
        this.staff = staff;
        this.today = today;
        this.decisions = decisions;
        this.database = database;
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

    /**
     * Whom these dates would touch, had they been in the file all along.
     *
     * @throws Refusal when a file could not say that
     */
    public Found with(PositionId id, Dates dates) {
        Position position = library.position(id)
                .orElseThrow(() -> new Refusal("clearance.rules.refused.position"))
                .value();
        check(dates, position);
        Requirement asked = today.requirement(position);
        Requirement tried = tried(asked, dates);
        Instant now = time.now();
        List<PersonId> holders = holders(id);
        DecisionsThen.Known known = decisions.known(holders, now);
        List<Touched> touched = new ArrayList<>();
        int undecided = 0;
        for (PersonId person : holders) {
            Past past = known.pasts().get(person);
            Optional<Held> held = past == null
                    ? Optional.empty()
                    : past.held().stream()
                            .filter(each -> each.position().equals(id))
                            .findFirst();
            if (past == null || held.isEmpty()) {
                undecided++;
                continue;
            }
            History history = past.of(held.get());
            Standing before = Gate.decide(asked, history, now);
            Standing after = Gate.decide(tried, history, now);
            if (isOther(before, after)) {
                touched.add(new Touched(staff.person(person), before, after));
            }
        }
        touched.sort(Comparator.comparing((Touched each) -> !each.isShutOut())
                .thenComparing(each -> each.person().number()));
        return new Found(holders.size(), undecided, touched);
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
            throw new Refusal("clearance.rules.refused.window");
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

    private static boolean isOther(Standing before, Standing after) {
        return before.status() != after.status()
                || !Objects.equals(before.clearedUntil(), after.clearedUntil())
                || !Objects.equals(before.cycle().graceUntil(), after.cycle().graceUntil())
                || !Objects.equals(before.cycle().due(), after.cycle().due());
    }

    private List<PersonId> holders(PositionId position) {
        return database.sql("select person_id from holding where position_id = ? and until is null order by person_id")
                .param(position.value())
                .query((row, number) -> new PersonId(row.getLong("person_id")))
                .list();
    }
}
