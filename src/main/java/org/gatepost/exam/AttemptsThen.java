package org.gatepost.exam;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.gatepost.kernel.DatabaseTime;
import org.gatepost.library.ExamId;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Attempts as they stood at a moment, each by the result that it had then. A fail that a later pass has settled is passed over
 * by the few columns that tell so: of somebody with a hundred attempts those are nearly all.
 */
final class AttemptsThen {

    /**
     * The newest first, so that a pass is seen before what it settles, and the result that counted before the ones before it. The
     * first join is an outer one for its order alone: where people have many attempts each, H2 would begin with all attempts
     * at the exams, and look through everybody asked about for each of them.
     */
    private static final String ATTEMPTS = """
            select a.id, a.person_id, a.exam_id, a.number, a.started_at, a.deadline, a.finished_at,
                   r.number as result_number, r.waiting, r.passed, r.earned, r.possible, r.cut_score, r.critical_missed,
                   o.allowed_at
            from unnest(cast(:people as bigint array)) as asked(id)
            left join attempt a on a.person_id = asked.id
            left join attempt_result r on r.attempt_id = a.id and r.marked_at <= :at
            left join attempt_one_more o on o.attempt_id = a.id and o.allowed_at <= :at
            where a.id is not null and a.exam_id in (:exams) and a.started_at <= :at
              and (a.state <> 'VOIDED'
                   or exists (select 1 from attempt_void v where v.attempt_id = a.id and v.at > :at))
            order by a.person_id, a.exam_id, a.number desc, r.number desc
            """;

    /** An attempt and by which of its results it stood; 0 when it was not marked. */
    record Found(AttemptOutcome outcome, int result) {}

    private final JdbcClient database;

    AttemptsThen(JdbcClient database) {
        this.database = database;
    }

    /**
     * Those of these people at these exams, the oldest first for each exam.
     *
     * @param settling exams of which a pass settles the fails before it, which are left out
     */
    List<Found> of(List<Long> people, Collection<ExamId> exams, Set<ExamId> settling, Instant at) {
        var rows = new Rows(settling, at);
        database.sql(ATTEMPTS)
                .param("people", people.toArray(Long[]::new))
                .param("exams", exams.stream().map(ExamId::value).distinct().toList())
                .param("at", DatabaseTime.of(at))
                .query(rows);
        rows.endGroup();
        return rows.found;
    }

    private static final class Rows implements RowCallbackHandler {

        private final Set<ExamId> settling;
        private final Instant at;
        private final List<Found> found = new ArrayList<>();
        private final Map<String, ExamId> exams = new HashMap<>();
        private long attempt;
        private long person;
        private ExamId exam = new ExamId("");
        private Settled settled;
        /** Where the attempts of this person at this exam begin. */
        private int first;

        Rows(Set<ExamId> settling, Instant at) {
            this.settling = settling;
            this.at = at;
            settled = new Settled(at);
        }

        @Override
        public void processRow(ResultSet row) throws SQLException {
            long id = row.getLong("id");
            if (id == attempt) {
                // One row for each result that there was; the last of them counted.
                return;
            }
            attempt = id;
            group(row.getLong("person_id"), exams.computeIfAbsent(row.getString("exam_id"), ExamId::new));
            int result = row.getInt("result_number");
            boolean marked = result > 0 && !row.getBoolean("waiting");
            // Ended and marked are one transaction, so one without a result had not ended for anybody to know.
            Instant finished = result > 0 ? DatabaseTime.getNullable(row, "finished_at") : null;
            if (marked && !row.getBoolean("passed") && settled.isSettled(Objects.requireNonNull(finished))) {
                return;
            }
            AttemptOutcome outcome = OutcomeRow.read(row, exam, finished, marked);
            if (outcome.passed() && settling.contains(exam)) {
                settled.passed(Objects.requireNonNull(finished));
            }
            found.add(new Found(outcome, marked ? result : 0));
        }

        private void group(long ofPerson, ExamId ofExam) {
            if (ofPerson != person || !ofExam.equals(exam)) {
                endGroup();
                person = ofPerson;
                exam = ofExam;
                settled = new Settled(at);
            }
        }

        private void endGroup() {
            Collections.reverse(found.subList(first, found.size()));
            first = found.size();
        }
    }
}
