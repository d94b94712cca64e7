package org.gatepost.report;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.gatepost.authored.UnreadableFiles;
import org.gatepost.clearance.Effect;
import org.gatepost.clearance.Rehearsed;
import org.gatepost.clearance.RehearsedAt;
import org.gatepost.clearance.RuleRehearsal;
import org.gatepost.exam.NextKeys;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.kernel.Refusal;
import org.gatepost.library.NextContent;
import org.gatepost.library.NextContents;
import org.gatepost.people.Person;
import org.gatepost.people.PersonId;
import org.gatepost.people.Role;
import org.gatepost.people.SignedIn;
import org.gatepost.people.Staff;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * Content that is to come, tried before it takes effect. Stores nothing of it. HR is told who is concerned; trainers, who author
 * it, for how many.
 */
@Service
@PreAuthorize("hasAnyRole('HR', 'TRAINER')")
public class ContentRehearsal {

    /** The most bytes of an archive. */
    public static final int MOST_BYTES = ContentArchive.MOST_BYTES;

    private final NextContents contents;
    private final RuleRehearsal rehearsal;
    private final NextKeys keys;
    private final Staff staff;
    private final ApplicationEventPublisher events;
    private final CompanyTime time;
    /** Each reads all content or everybody's past, and people who sit an exam need the machine. */
    private final Semaphore place = new Semaphore(1);

    ContentRehearsal(
            NextContents contents,
            RuleRehearsal rehearsal,
            NextKeys keys,
            Staff staff,
            ApplicationEventPublisher events,
            CompanyTime time) {
        this.contents = contents;
        this.rehearsal = rehearsal;
        this.keys = keys;
        this.staff = staff;
        this.events = events;
        this.time = time;
    }

    /**
     * Reads a packed folder of content as a start would read it.
     *
     * @throws Refusal when it is no archive, too large a one, or has no content in it, and while another is read or tried
     */
    public ContentRead read(byte[] archive) {
        return alone(() -> {
            ContentArchive unpacked = ContentArchive.of(archive);
            boolean hasSeeds = unpacked.seeds().isPresent();
            try {
                return new ContentRead(contents.read(unpacked.content(), unpacked.seeds()), List.of(), hasSeeds);
            } catch (UnreadableFiles mistakes) {
                return new ContentRead(null, mistakes.problems(), hasSeeds);
            }
        });
    }

    /**
     * Decides everybody by it, for now and for another moment.
     *
     * @param at on the company's clock
     * @param roster whom to mark, as {@link DutyList} takes it; empty for nobody. HR's alone
     * @throws Refusal when the moment is past or the roster cannot be read, and while another is read or tried
     */
    public RehearsalAnswer rehearse(NextContent next, LocalDateTime at, String roster) {
        Instant now = time.now();
        Instant moment = at.atZone(time.zone()).toInstant();
        if (moment.isBefore(now)) {
            throw new Refusal("report.rehearse.refused.past");
        }
        boolean hasPeople = SignedIn.current().is(Role.HR);
        List<String> numbers = hasPeople ? numbers(roster, at) : List.of();
        Map<String, Person> named = staff.byNumbers(numbers);
        Set<PersonId> marked = named.values().stream().map(Person::id).collect(Collectors.toSet());
        events.publishEvent(new ReportAct.ContentRehearsed(next.digest()));
        return alone(() -> {
            Rehearsed rehearsed = rehearsal.of(next, List.of(now, moment));
            NextKeys.Tried tried = keys.of(next);
            return new RehearsalAnswer(
                    rehearsed.known(),
                    of(rehearsed.at().getFirst(), hasPeople, marked),
                    of(rehearsed.at().getLast(), hasPeople, marked),
                    rehearsed.cuts(),
                    tried.keys(),
                    tried.untried(),
                    hasPeople,
                    marked.size(),
                    numbers.stream()
                            .filter(number -> !named.containsKey(number))
                            .toList());
        });
    }

    private List<String> numbers(String roster, LocalDateTime at) {
        if (roster.isBlank()) {
            return List.of();
        }
        RosterRead read = DutyList.read(time.zone(), roster, at, at.plusHours(12));
        Optional<Refusal> problem = read.problems().stream().findFirst();
        if (problem.isPresent()) {
            throw problem.get();
        }
        return read.lines().stream().map(DutyLine::number).distinct().toList();
    }

    private static RehearsalAt of(RehearsedAt at, boolean hasPeople, Set<PersonId> marked) {
        Map<Effect, Integer> counts = new EnumMap<>(Effect.class);
        Arrays.stream(Effect.values()).forEach(effect -> counts.put(effect, at.count(effect)));
        return new RehearsalAt(
                at.withoutNames(),
                counts,
                hasPeople
                        ? at.affected().stream()
                                .map(each -> new RehearsalLine(
                                        each, marked.contains(each.person().id())))
                                .sorted(RehearsalLine.URGENT_FIRST)
                                .toList()
                        : List.of());
    }

    /**
     * Rows of a rehearsal as a workbook: exactly what was decided, nothing is asked again.
     *
     * @param at whose rows they are
     */
    @PreAuthorize("hasRole('HR')")
    public byte[] sheet(RehearsalAt at, List<RehearsalLine> rows, RehearsalWords words) {
        return new RehearsalSheet(words, time).of(at, rows);
    }

    private <T> T alone(Supplier<T> work) {
        // Whoever waited would hold what they uploaded, and their window, for as long as the others take.
        if (!place.tryAcquire()) {
            throw new Refusal("report.rehearse.refused.busy");
        }
        try {
            return work.get();
        } finally {
            place.release();
        }
    }
}
