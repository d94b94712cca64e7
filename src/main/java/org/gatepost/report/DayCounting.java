package org.gatepost.report;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gatepost.clearance.DecidedThen;
import org.gatepost.clearance.PastStandings;
import org.gatepost.clearance.Reason;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.people.PersonId;
import org.gatepost.report.CountedDays.Somebody;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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
    private final CompanyTime time;
    private final TransactionTemplate transaction;

    DayCounting(CountedDays days, PastStandings standings, CompanyTime time, TransactionTemplate transaction) {
        this.days = days;
        this.standings = standings;
        this.time = time;
        this.transaction = transaction;
    }

    @Scheduled(
            initialDelayString = "${gatepost.report.count:PT30S}",
            fixedDelayString = "${gatepost.report.count:PT30S}")
    void count() {
        Instant begun = time.now();
        for (LocalDate day : uncounted()) {
            try {
                count(day);
            } catch (DuplicateKeyException byAnotherNode) {
                LOG.debug("{} was counted by another node", day);
            }
            if (Duration.between(begun, time.now()).compareTo(ENOUGH) > 0) {
                return;
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
        return people.stream()
                .flatMap(person -> decided.getOrDefault(person.id(), Optional.empty()).stream()
                        .flatMap(List::stream)
                        .filter(each -> !(each.decided().standing().reason() instanceof Reason.Left))
                        .map(each -> one(person.department(), each)));
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
