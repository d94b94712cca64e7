package org.gatepost.exam;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.gatepost.kernel.DatabaseTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * When a page that shows an attempt last asked for the time. Noting it costs no statement; what was noted is written now
 * and then, so that an invigilator on another node sees it too. What a killed node had not written is lost, and nothing
 * rests on it.
 */
@Component
class Presence {

    private final Map<AttemptId, Instant> seen = new ConcurrentHashMap<>();
    private final JdbcClient database;

    Presence(JdbcClient database) {
        this.database = database;
    }

    void note(AttemptId attempt, Instant at) {
        seen.put(attempt, at);
    }

    @Scheduled(fixedDelayString = "${gatepost.exam.presence:PT10S}")
    void write() {
        seen.forEach((attempt, at) -> {
            write(attempt, at);
            seen.remove(attempt, at);
        });
    }

    private void write(AttemptId attempt, Instant at) {
        int known = database.sql("update attempt_presence set seen_at = ? where attempt_id = ?")
                .params(DatabaseTime.of(at), attempt.value())
                .update();
        if (known == 0) {
            database.sql("""
                            insert into attempt_presence (attempt_id, seen_at)
                            select a.id, ? from attempt a
                            where a.id = ? and not exists (select 1 from attempt_presence p where p.attempt_id = a.id)""").params(DatabaseTime.of(at), attempt.value()).update();
        }
    }
}
