package org.gatepost.exam;

import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Gives back the time in which no server could be reached. Every node moves one pulse on; where it stood still for longer
 * than {@link #NOTICED}, those whose attempts were open get what was missing, once: moving the pulse over the gap and
 * adding the time are one transaction, and only one node can move it. An attempt whose time had run out before the gap
 * began gets nothing.
 *
 * <p>While a node runs, it believes no gap that its own stopwatch did not see pass: a wall clock that was put right is no
 * outage. At its start it has only the pulse to go by.
 */
@Component
class Outages implements SmartInitializingSingleton {

    /** A shorter stop is not told from a slow moment. */
    static final Duration NOTICED = Duration.ofSeconds(8);

    private static final Logger LOG = LoggerFactory.getLogger(Outages.class);

    private final Pulse pulse;
    private final Attempts attempts;
    private final Extensions extensions;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Ticker stopwatch;
    private final TransactionTemplate transaction;
    private @Nullable Long beatenAt;

    Outages(
            Pulse pulse,
            Attempts attempts,
            Extensions extensions,
            ApplicationEventPublisher events,
            Clock clock,
            Ticker stopwatch,
            TransactionTemplate transaction) {
        this.pulse = pulse;
        this.attempts = attempts;
        this.extensions = extensions;
        this.events = events;
        this.clock = clock;
        this.stopwatch = stopwatch;
        this.transaction = transaction;
    }

    /** Before the first request is served, so that nobody who comes back finds their time up because of the outage. */
    @Override
    public void afterSingletonsInstantiated() {
        beat();
    }

    /** Also done before attempts are closed for being out of time. */
    @Scheduled(fixedDelayString = "${gatepost.exam.pulse:PT2S}")
    synchronized void beat() {
        Optional<Instant> last = pulse.last();
        // Only now, for a database that was away may have kept this waiting.
        Instant now = clock.instant();
        long read = stopwatch.read();
        if (last.isEmpty()) {
            pulse.first(now);
        } else if (now.isAfter(last.get())) {
            Duration gap = Duration.between(last.get(), now);
            Duration seen = sinceLastBeat(read);
            Duration missing = gap.compareTo(seen) < 0 ? gap : seen;
            transaction.executeWithoutResult(status -> beat(last.get(), now, missing));
        }
        // Not when it failed: what was missed until then is missed still.
        beatenAt = read;
    }

    /** How long ago this node's last beat was, by a clock that nobody can set; for ever before the first. */
    private Duration sinceLastBeat(long read) {
        return beatenAt == null ? ChronoUnit.FOREVER.getDuration() : Duration.ofNanos(read - beatenAt);
    }

    private void beat(Instant last, Instant now, Duration missing) {
        if (!pulse.beat(last, now) || missing.compareTo(NOTICED) <= 0) {
            return;
        }
        List<AttemptRow> open = attempts.holdOpen(last).stream()
                .filter(attempt -> attempt.startedAt().isBefore(now))
                .toList();
        if (!open.isEmpty()) {
            extensions.add(open, attempt -> credit(attempt, now, missing), "", TimeGivenFor.OUTAGE, null, now);
            open.forEach(attempt -> events.publishEvent(new ExamAct.TimeGiven(
                    attempt.id(),
                    attempt.person(),
                    attempt.exam(),
                    credit(attempt, now, missing),
                    "",
                    TimeGivenFor.OUTAGE)));
            LOG.warn("no server for {} s; {} open attempts were given that time", missing.toSeconds(), open.size());
        }
    }

    /** Whoever started after the last beat, right before a server died, lost what came after that. In whole seconds. */
    private static Duration credit(AttemptRow attempt, Instant now, Duration missing) {
        Duration sat = Duration.between(attempt.startedAt(), now);
        Duration lost = sat.compareTo(missing) < 0 ? sat : missing;
        return Duration.ofSeconds(lost.plusMillis(999).toSeconds());
    }
}
