package org.gatepost.exam;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What the page of an attempt told of itself. It decides nothing.
 *
 * @param timesAway how often it was left
 * @param connection how it reached the server
 */
record PageTold(int timesAway, Connection connection) {

    private static final PageTold NOTHING = new PageTold(0, new Connection(0, 0));

    /** By attempt, of those whose pages told anything; one statement, however many are asked for. */
    static Map<AttemptId, PageTold> of(JdbcClient database, Collection<AttemptId> attempts) {
        Map<AttemptId, PageTold> told = new HashMap<>();
        if (!attempts.isEmpty()) {
            database.sql("""
                            select attempt_id, sum(case when kind = 'FOCUS_LOST' then 1 else 0 end) as away,
                                   sum(case when kind = 'RECONNECTED' then 1 else 0 end) as times_lost,
                                   sum(case when kind = 'RECONNECTED' then coalesce(sequence, 0) else 0 end) as seconds_lost
                            from attempt_step
                            where attempt_id in (:attempts) and kind in ('FOCUS_LOST', 'RECONNECTED')
                            group by attempt_id""")
                    .param("attempts", attempts.stream().map(AttemptId::value).toList())
                    .query(row -> {
                        told.put(
                                new AttemptId(row.getLong("attempt_id")),
                                new PageTold(
                                        row.getInt("away"),
                                        new Connection(row.getInt("times_lost"), row.getLong("seconds_lost"))));
                    });
        }
        return told;
    }

    /** Nothing when it is not among them. */
    static PageTold of(AttemptId attempt, Map<AttemptId, PageTold> told) {
        return told.getOrDefault(attempt, NOTHING);
    }
}
