package org.gatepost.notice;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.gatepost.clearance.Endings;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.library.Library;
import org.gatepost.library.Position;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Sees which clearances end soon: from when on the position lets them be renewed, then 14 and 3 days before the end; who is to
 * pass an exam about a change in 14 days or 3, unless it was asked of them later; and whose first pass was due. Looks at what is, not at what changed since, so a server that was away makes up for it, with the one step that was reached.
 */
@Component
class ExpiryNews {

    /** A server that was away for longer tells nobody of what was due before. */
    private static final Duration OVERDUE_TOLD = Duration.ofDays(30);

    private static final List<Integer> LATER_STEPS = List.of(14, 3);

    private final Endings endings;
    private final Library library;
    private final NewsOutbox outbox;
    private final Notices notices;
    private final CompanyTime time;

    ExpiryNews(Endings endings, Library library, NewsOutbox outbox, Notices notices, CompanyTime time) {
        this.endings = endings;
        this.library = library;
        this.outbox = outbox;
        this.notices = notices;
        this.time = time;
    }

    @Scheduled(fixedDelayString = "${gatepost.notice.expiry:PT10M}")
    void look() {
        int longest = library.positions().stream()
                .flatMap(choice -> library.position(choice.id()).stream())
                .mapToInt(position -> position.value().expiringDays())
                .max()
                .orElse(0);
        Instant now = time.now();
        // A day has 25 hours once a year.
        Instant far = now.plus(Duration.ofDays(longest + 1L));
        var told = notices.told(NoticeKind.EXPIRING, now.minus(Duration.ofDays(longest + 2L)));
        outbox.add(endings.between(now, far).stream()
                .flatMap(ending -> news(ending, now).stream())
                .filter(news -> !told.contains(Notices.Ending.of(news)))
                .toList());
        lookForChanges(now);
        lookForOverdue(now);
    }

    private void lookForChanges(Instant now) {
        int longest = Collections.max(LATER_STEPS);
        var told = notices.told(NoticeKind.CHANGE_DUE, now.minus(Duration.ofDays(longest + 2L)));
        outbox.add(endings.changesDue(now, now.plus(Duration.ofDays(longest + 1L))).stream()
                .flatMap(owed -> news(owed, now).stream())
                .filter(news -> !told.contains(Notices.Ending.of(news)))
                .toList());
    }

    private Optional<News> news(Endings.ChangeDue owed, Instant now) {
        Endings.Ending ending = owed.ending();
        OptionalInt step = LATER_STEPS.stream()
                .mapToInt(Integer::intValue)
                .filter(days -> !now.isBefore(before(ending.until(), days))
                        && !before(ending.until(), days).isBefore(owed.askedAt()))
                .min();
        return step.isEmpty()
                ? Optional.empty()
                : Optional.of(news(NoticeKind.CHANGE_DUE, ending, step.getAsInt(), now));
    }

    private void lookForOverdue(Instant now) {
        Instant from = now.minus(OVERDUE_TOLD);
        var told = notices.told(NoticeKind.OVERDUE, from);
        outbox.add(endings.overdue(from, now).stream()
                .map(due -> new News(
                        now,
                        NoticeKind.OVERDUE,
                        due.person(),
                        due.position().value(),
                        String.valueOf(due.until().toEpochMilli()),
                        Told.of(due.position(), due.until())))
                .filter(news -> !told.contains(Notices.Ending.of(news)))
                .toList());
    }

    private Optional<News> news(Endings.Ending ending, Instant now) {
        return library.position(ending.position()).flatMap(position -> {
            OptionalInt step = reached(position.value(), ending.until(), now);
            return step.isEmpty()
                    ? Optional.empty()
                    : Optional.of(news(NoticeKind.EXPIRING, ending, step.getAsInt(), now));
        });
    }

    private static News news(NoticeKind kind, Endings.Ending ending, int step, Instant now) {
        return new News(
                now,
                kind,
                ending.person(),
                ending.position().value(),
                ending.until().toEpochMilli() + "/" + step,
                Told.of(ending.position(), ending.until()));
    }

    /** The smallest of the steps, in days before the end, that time has reached. */
    private OptionalInt reached(Position position, Instant until, Instant now) {
        int first = position.expiringDays();
        return IntStream.concat(
                        IntStream.of(first),
                        LATER_STEPS.stream().mapToInt(Integer::intValue).filter(days -> days < first))
                .filter(days -> !now.isBefore(before(until, days)))
                .min();
    }

    private Instant before(Instant until, int days) {
        return until.atZone(time.zone()).minusDays(days).toInstant();
    }
}
