package org.gatepost.report;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gatepost.clearance.Asked;
import org.gatepost.clearance.Clearances;
import org.gatepost.clearance.Decided;
import org.gatepost.clearance.DecidedThen;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.kernel.Refusal;
import org.gatepost.people.Person;
import org.gatepost.people.Role;
import org.gatepost.people.SignedIn;
import org.gatepost.people.Staff;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * Who of a roster may work. Whoever is unknown, holds nothing or cannot be decided is not cleared; a manager is told of
 * the people of the own department and of nobody else more than that they are elsewhere.
 */
@Service
@PreAuthorize("hasAnyRole('HR', 'MANAGER')")
public class DutyList {

    /** The most shifts of one roster. */
    public static final int MOST = 1_000;

    /** The most characters of a pasted one that are taken. */
    public static final int LONGEST_PASTE = 200_000;

    /** The most bytes of an uploaded workbook. */
    public static final int MOST_BYTES = RosterWorkbook.MOST_BYTES;

    /** Room for a heading, what stands above it, and for one more, which tells that there are too many. */
    private static final int ROWS = MOST + RosterLines.HEADING_WITHIN + 1;

    private static final Comparator<DutyEntry> URGENT_FIRST = Comparator.comparing(DutyEntry::verdict)
            .thenComparing(entry -> entry.line().from())
            .thenComparingInt(entry -> entry.line().row());

    private final Staff staff;
    private final Clearances clearances;
    private final CompanyTime time;
    private final ApplicationEventPublisher events;

    DutyList(Staff staff, Clearances clearances, CompanyTime time, ApplicationEventPublisher events) {
        this.staff = staff;
        this.clearances = clearances;
        this.time = time;
        this.events = events;
    }

    /**
     * Reads what was pasted.
     *
     * @param from the beginning of shifts that say none, on the company's clock
     * @param to the end of shifts that say none, later than {@code from}
     */
    public RosterRead read(String pasted, LocalDateTime from, LocalDateTime to) {
        return read(time.zone(), pasted, from, to);
    }

    /** As {@link #read(String, LocalDateTime, LocalDateTime)}, from the first sheet of a workbook. */
    public RosterRead read(byte[] workbook, LocalDateTime from, LocalDateTime to) {
        return read(time.zone(), () -> RosterWorkbook.rows(workbook, ROWS), from, to);
    }

    /** For whoever only wants to know who is on it. */
    static RosterRead read(ZoneId zone, String pasted, LocalDateTime from, LocalDateTime to) {
        return read(zone, () -> RosterText.rows(pasted, ROWS), from, to);
    }

    private static RosterRead read(ZoneId zone, Supplier<List<RosterRow>> rows, LocalDateTime from, LocalDateTime to) {
        if (!to.isAfter(from)) {
            return RosterRead.refused(new Refusal("report.duty.refused.order"));
        }
        try {
            return new RosterLines(zone, from, to, MOST).of(rows.get());
        } catch (Refusal unreadable) {
            return RosterRead.refused(unreadable);
        }
    }

    /**
     * Decides every shift.
     *
     * @throws org.springframework.dao.DataAccessException when the database cannot be asked; then nothing is known of
     *     anybody
     */
    public DutyAnswer check(List<DutyLine> lines) {
        Predicate<Person> withinSight = withinSight();
        Map<String, Person> people =
                staff.byNumbers(lines.stream().map(DutyLine::number).distinct().toList());
        Set<String> elsewhere = people.entrySet().stream()
                .filter(known -> withinSight.negate().test(known.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        people.keySet().removeAll(elsewhere);
        Map<Asked, Optional<List<DecidedThen>>> decided = clearances.at(lines.stream()
                .flatMap(line ->
                        Stream.ofNullable(people.get(line.number())).map(person -> new Asked(person.id(), line.from())))
                .distinct()
                .toList());
        List<DutyEntry> entries = new ArrayList<>();
        lines.forEach(line -> entries.addAll(
                elsewhere.contains(line.number())
                        ? List.of(notCleared(line, null, DutyEntry.Why.ELSEWHERE))
                        : entries(line, people.get(line.number()), decided)));
        entries.sort(URGENT_FIRST);
        return new DutyAnswer(entries, lines.size(), time.now());
    }

    private static List<DutyEntry> entries(
            DutyLine line, @Nullable Person person, Map<Asked, Optional<List<DecidedThen>>> all) {
        if (person == null) {
            return List.of(notCleared(line, null, DutyEntry.Why.UNKNOWN));
        }
        Optional<List<DecidedThen>> decided = all.getOrDefault(new Asked(person.id(), line.from()), Optional.empty());
        if (decided.isEmpty()) {
            return List.of(notCleared(line, person, DutyEntry.Why.UNDECIDED));
        }
        return decided.get().isEmpty()
                ? List.of(notCleared(line, person, DutyEntry.Why.NO_POSITION))
                : decided.get().stream()
                        .map(then -> entry(line, person, then.decided()))
                        .toList();
    }

    private static DutyEntry entry(DutyLine line, Person person, Decided decided) {
        Instant until = decided.standing().worksUntil();
        DutyVerdict verdict = until == null
                ? DutyVerdict.NOT_CLEARED
                : until.isBefore(line.to()) ? DutyVerdict.EXPIRES : DutyVerdict.CLEARED;
        return new DutyEntry(line, person, verdict, DutyEntry.Why.DECIDED, decided);
    }

    private static DutyEntry notCleared(DutyLine line, @Nullable Person person, DutyEntry.Why why) {
        return new DutyEntry(line, person, DutyVerdict.NOT_CLEARED, why, null);
    }

    /** The answer as a workbook: exactly what was decided, nothing is asked again. */
    public byte[] sheet(DutyAnswer answer, SheetWords words) {
        byte[] sheet = new DutySheet(words, time).of(answer);
        events.publishEvent(new ReportAct.DutyListMade(answer.shifts(), answer.people()));
        return sheet;
    }

    private Predicate<Person> withinSight() {
        SignedIn asking = SignedIn.current();
        if (asking.is(Role.HR)) {
            return person -> true;
        }
        String own = staff.person(asking.person()).department();
        return person -> person.department().equals(own);
    }
}
