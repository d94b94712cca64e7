package org.gatepost.notice;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.gatepost.kernel.CompanyTime;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Tells HR every morning what happened since the last time, in numbers. A server that was away at the time makes up for
 * it. On a day after nothing happened nobody is told so.
 */
@Component
class DailyDigest {

    private static final List<NoticeKind> COUNTED = List.of(
            NoticeKind.ASSIGNED,
            NoticeKind.PASSED,
            NoticeKind.NOT_PASSED,
            NoticeKind.ATTEMPTS_USED_UP,
            NoticeKind.OVERDUE,
            NoticeKind.EXPIRING,
            NoticeKind.IN_GRACE,
            NoticeKind.EXPIRED,
            NoticeKind.CHANGE_DUE,
            NoticeKind.CHANGE_OVERDUE);

    private final NewsOutbox outbox;
    private final Notices notices;
    private final CompanyTime time;
    private final LocalTime morning;

    DailyDigest(
            NewsOutbox outbox,
            Notices notices,
            CompanyTime time,
            @Value("${gatepost.notice.digest-at:08:00}") String morning) {
        this.outbox = outbox;
        this.notices = notices;
        this.time = time;
        this.morning = LocalTime.parse(morning);
    }

    @Scheduled(fixedDelayString = "${gatepost.notice.digest:PT1M}")
    void tell() {
        Instant now = time.now();
        LocalDate day = time.today();
        if (now.isBefore(morning(day))) {
            day = day.minusDays(1);
        }
        Instant due = morning(day);
        Instant last = notices.last(NoticeKind.DAILY_DIGEST);
        if (!last.isBefore(due) || isStillComing(due, now)) {
            return;
        }
        Instant from = last.equals(Instant.EPOCH) ? morning(day.minusDays(1)) : last;
        Map<String, Integer> counts = notices.counts(COUNTED, from, due);
        if (!counts.isEmpty()) {
            Told told = Told.of(counts, notices.onlyOne(COUNTED, from, due));
            outbox.add(List.of(new News(due, NoticeKind.DAILY_DIGEST, null, "company", day.toString(), told)));
        }
    }

    /** What happened before is counted once it has been told; news that cannot be told is waited for an hour, no longer. */
    private boolean isStillComing(Instant due, Instant now) {
        return now.isBefore(due.plus(Duration.ofHours(1))) && outbox.hasAnyBefore(due);
    }

    private Instant morning(LocalDate day) {
        return day.atTime(morning).atZone(time.zone()).toInstant();
    }
}
