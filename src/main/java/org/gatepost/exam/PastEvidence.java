package org.gatepost.exam;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.gatepost.exam.AttemptsThen.Found;
import org.gatepost.item.LessonId;
import org.gatepost.kernel.DatabaseTime;
import org.gatepost.library.ExamId;
import org.gatepost.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What attempts proved at a moment, of many people at once, by what was known then: an attempt that was marked later is
 * still open, one that was marked again later has its earlier result. For other rooms' code, never for views: it asks
 * nobody who is asking.
 */
@Component
public class PastEvidence {

    private static final int AT_ONCE = 200;

    private static final Comparator<Found> ENDED = Comparator.<Found, Instant>comparing(each -> ended(each.outcome()))
            .thenComparingInt(each -> each.outcome().number());

    private final JdbcClient database;
    private final AttemptsThen attempts;

    PastEvidence(JdbcClient database) {
        this.database = database;
        this.attempts = new AttemptsThen(database);
    }

    /**
     * The attempts of these people at these exams as they stood then, the oldest first for each exam. The lessons to be
     * studied again are told of the last attempt that was not passed, at each exam: nobody asks for those of earlier ones.
     *
     * @param settling exams of which a pass settles every fail before it: nobody asks for such a fail or what is to be studied
     *     again after it, and it is left out
     * @return by person; whoever has none is left out
     */
    public Map<PersonId, List<AttemptOutcome>> attemptsOf(
            Collection<PersonId> people, Collection<ExamId> exams, Set<ExamId> settling, Instant at) {
        Map<PersonId, List<AttemptOutcome>> all = new HashMap<>();
        if (exams.isEmpty()) {
            return all;
        }
        List<Long> ids = people.stream().map(PersonId::value).toList();
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            List<Long> some = ids.subList(from, Math.min(from + AT_ONCE, ids.size()));
            withLessons(withDeadlines(attempts.of(some, exams, settling, at), at))
                    .forEach(attempt -> all.computeIfAbsent(attempt.person(), id -> new ArrayList<>())
                            .add(attempt));
        }
        return all;
    }

    /** Without the time that open attempts were given later. */
    private List<Found> withDeadlines(List<Found> found, Instant at) {
        List<Long> open = found.stream()
                .map(Found::outcome)
                .filter(AttemptOutcome::isOpen)
                .map(attempt -> attempt.id().value())
                .toList();
        if (open.isEmpty()) {
            return found;
        }
        Map<Long, Duration> later = new HashMap<>();
        database.sql("""
                        select e.attempt_id, sum(e.seconds) as seconds from unnest(cast(:open as bigint array)) as asked(id)
                        join attempt_extension e on e.attempt_id = asked.id
                        where e.at > :at group by e.attempt_id""")
                .param("open", open.toArray(Long[]::new))
                .param("at", DatabaseTime.of(at))
                .query(row -> {
                    later.put(row.getLong("attempt_id"), Duration.ofSeconds(row.getLong("seconds")));
                });
        return found.stream()
                .map(each -> {
                    Duration more = later.get(each.outcome().id().value());
                    return more == null ? each : new Found(each.outcome().earlier(more), each.result());
                })
                .toList();
    }

    private List<AttemptOutcome> withLessons(List<Found> found) {
        Map<List<Object>, Found> lastFails = new HashMap<>();
        found.stream()
                .filter(each -> each.result() > 0 && !each.outcome().passed())
                .forEach(each -> lastFails.merge(
                        List.of(each.outcome().person(), each.outcome().exam()),
                        each,
                        (one, other) -> ENDED.compare(one, other) > 0 ? one : other));
        Map<AttemptId, ToPutRight.Sum> notRight = notRight(lastFails.values());
        return found.stream()
                .map(Found::outcome)
                .map(attempt -> notRight.getOrDefault(attempt.id(), new ToPutRight.Sum())
                        .in(attempt))
                .toList();
    }

    private static Instant ended(AttemptOutcome attempt) {
        return Objects.requireNonNull(attempt.finishedAt());
    }

    private Map<AttemptId, ToPutRight.Sum> notRight(Collection<Found> fails) {
        Map<AttemptId, ToPutRight.Sum> notRight = new HashMap<>();
        if (fails.isEmpty()) {
            return notRight;
        }
        Map<Long, Integer> results = new HashMap<>();
        fails.forEach(fail -> results.put(fail.outcome().id().value(), fail.result()));
        database.sql("""
                        select m.attempt_id, m.result_number, m.lesson_id, m.to_put_right
                        from unnest(cast(:attempts as bigint array)) as asked(id)
                        join attempt_mark m on m.attempt_id = asked.id
                        where m.outcome <> 'RIGHT' order by m.attempt_id, m.slot""")
                .param("attempts", results.keySet().toArray(Long[]::new))
                .query(row -> {
                    long attempt = row.getLong("attempt_id");
                    @Nullable Integer counted = results.get(attempt);
                    if (counted != null && counted == row.getInt("result_number")) {
                        notRight.computeIfAbsent(new AttemptId(attempt), id -> new ToPutRight.Sum())
                                .add(
                                        new LessonId(row.getString("lesson_id")),
                                        ToPutRight.read(row.getString("to_put_right")));
                    }
                });
        return notRight;
    }

    /** What is to be said of attempts that prove something, by their ids. */
    public Map<AttemptId, AttemptNamed> named(Collection<AttemptId> attempts) {
        Map<AttemptId, AttemptNamed> named = new HashMap<>();
        List<Long> ids = attempts.stream().map(AttemptId::value).distinct().toList();
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            database.sql("""
                            select a.id, a.exam_id, a.number, a.blueprint_revision, a.started_at
                            from unnest(cast(:ids as bigint array)) as asked(id) join attempt a on a.id = asked.id""")
                    .param(
                            "ids",
                            ids.subList(from, Math.min(from + AT_ONCE, ids.size()))
                                    .toArray(Long[]::new))
                    .query(row -> {
                        var id = new AttemptId(row.getLong("id"));
                        named.put(
                                id,
                                new AttemptNamed(
                                        id,
                                        new ExamId(row.getString("exam_id")),
                                        row.getInt("number"),
                                        row.getInt("blueprint_revision"),
                                        DatabaseTime.get(row, "started_at")));
                    });
        }
        return named;
    }
}
