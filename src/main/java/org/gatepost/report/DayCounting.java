package org.gatepost.report;

import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gatepost.clearance.DecidedThen;
import org.gatepost.clearance.PastStandings;
import org.gatepost.clearance.Reason;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.people.Absence;
import org.gatepost.people.Held;
import org.gatepost.people.PersonId;
import org.gatepost.people.Staff;
import org.gatepost.report.CountedDays.Somebody;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Counts where everybody stood at the end of each Sunday and of each month, once: of a day that is over, and of as many
 * before as a trend shows, by asking the gate for that moment.
 */
@Component
class DayCounting {

    private static final Logger LOG = LoggerFactory.getLogger(DayCounting.class);
    private static final int AT_ONCE = 500;

    /** For so long it begins with further days in one go; whoever sits an exam needs the machine too. */
    private static final Duration ENOUGH = Duration.ofSeconds(1);

    private final CountedDays days;
    private final PastStandings standings;
    private final Staff staff;
    private final CompanyTime time;
    private final Ticker stopwatch;
    private final TransactionTemplate transaction;
    /** Days that could not be counted: tried again each time, told once. */
    private final Set<LocalDate> failing = new HashSet<>();
    /** Set before anything is closed that counting needs. */
    private volatile boolean stopping;

    DayCounting(
            CountedDays days,
            PastStandings standings,
            Staff staff,
            CompanyTime time,
            Ticker stopwatch,
            TransactionTemplate transaction) {
        this.days = days;
        this.standings = standings;
        this.staff = staff;
        this.time = time;
        this.stopwatch = stopwatch;
        this.transaction = transaction;
    }

    /** The application shuts down: what is not counted yet is counted after the next start. */
    @EventListener(ContextClosedEvent.class)
    void stop() {
        stopping = true;
    }

    @Scheduled(
            initialDelayString = "${gatepost.report.count:PT30S}",
            fixedDelayString = "${gatepost.report.count:PT30S}")
    void count() {
        long begun = stopwatch.read();
        for (LocalDate day : uncounted()) {
            tried(day);
            if (stopping || stopwatch.read() - begun > ENOUGH.toNanos()) {
                return;
            }
        }
    }

    /** Counts a day; one that cannot be counted does not keep the others from it. */
    private void tried(LocalDate day) {
        try {
            count(day);
            failing.remove(day);
        } catch (DuplicateKeyException byAnotherNode) {
            LOG.debug("{} was counted by another node", day);
        } catch (RuntimeException failed) {
            if (stopping) {
                LOG.debug("{} is counted after the next start", day, failed);
            } else if (failing.add(day)) {
                LOG.error("where people stood at the end of {} could not be counted", day, failed);
            }
        }
    }

    /** The newest first. */
    private List<LocalDate> uncounted() {
        LocalDate today = time.today();
        List<LocalDate> wanted = Stream.of(TrendStep.values())
                .flatMap(step -> step.daysBefore(today).stream())
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
        Set<LocalDate> counted = days.since(wanted.getLast());
        if (counted.containsAll(wanted)) {
            return List.of();
        }
        Optional<Instant> beginning = days.beginning();
        return wanted.stream()
                .filter(day -> !counted.contains(day))
                .filter(day -> beginning.filter(end(day)::isAfter).isPresent())
                .toList();
    }

    void count(LocalDate day) {
        Map<StandingCount.Alike, StandingCount> counts = new HashMap<>();
        List<Somebody> some = days.people(new PersonId(0), AT_ONCE);
        while (!some.isEmpty()) {
            count(some, end(day)).forEach(one -> counts.merge(one.alike(), one, StandingCount::plus));
            some = days.people(some.getLast().id(), AT_ONCE);
        }
        Collection<StandingCount> all = counts.values();
        transaction.executeWithoutResult(status -> days.add(day, time.now(), all));
    }

    private Stream<StandingCount> count(List<Somebody> people, Instant moment) {
        Map<PersonId, Optional<List<DecidedThen>>> decided =
                standings.of(people.stream().map(Somebody::id).toList(), moment);
        List<Somebody> undecided = people.stream()
                .filter(person ->
                        decided.getOrDefault(person.id(), Optional.empty()).isEmpty())
                .toList();
        return Stream.concat(
                people.stream()
                        .flatMap(person -> decided.getOrDefault(person.id(), Optional.empty()).stream()
                                .flatMap(List::stream)
                                .filter(each -> !(each.decided().standing().reason() instanceof Reason.Left))
                                .map(each -> one(person.department(), each))),
                undecided.isEmpty() ? Stream.empty() : undecided(undecided, moment));
    }

    /** Once for each position held then, by whoever was there: what cannot be decided is not to vanish. */
    private Stream<StandingCount> undecided(List<Somebody> people, Instant moment) {
        List<PersonId> ids = people.stream().map(Somebody::id).toList();
        Map<PersonId, List<Held>> held = staff.heldBy(ids, moment);
        Map<PersonId, List<Absence>> absences = staff.absencesOf(ids);
        return people.stream()
                .filter(person -> absences.getOrDefault(person.id(), List.of()).stream()
                        .noneMatch(absence -> absence.holds(moment)))
                .flatMap(person -> held.getOrDefault(person.id(), List.of()).stream()
                        .map(each -> new StandingCount(
                                person.department(),
                                each.position().value(),
                                RegisterGroup.UNDECIDED,
                                1,
                                0,
                                "",
                                true)));
    }

    private static StandingCount one(String department, DecidedThen each) {
        var standing = each.decided().standing();
        return new StandingCount(
                department,
                each.decided().id().value(),
                RegisterGroup.of(standing.status()),
                1,
                standing.cycle().overdue() ? 1 : 0,
                each.decided().rule().digest(),
                each.asItWas());
    }

    /** The last moment of the day. */
    private Instant end(LocalDate day) {
        return day.plusDays(1).atStartOfDay(time.zone()).toInstant().minusMillis(1);
    }
}
