package org.gatepost.evidence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gatepost.kernel.DatabaseTime;
import org.gatepost.library.ExamId;
import org.gatepost.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Each attempt with its form as sat, answers with their times, steps, results, marks, and what people did to it, as all of it
 * stood at a moment. Of an attempt that was open then nothing is told but that it was.
 */
@Component
class AttemptFiles {

    private static final Logger LOG = LoggerFactory.getLogger(AttemptFiles.class);

    private static final String ATTEMPTS = """
            select a.id, a.person_id, a.exam_id, a.blueprint_revision, a.number, a.started_at, a.state, a.deadline,
                   a.finished_at, a.form
            from attempt a where a.person_id = :person and a.exam_id in (:exams) and a.started_at <= :until
            order by a.exam_id, a.number""";

    /** By its step, not by its end: one whose time was up is closed a while later, and was open for everybody until then. */
    private static final String ENDED_HOW = """
            select kind from attempt_step where attempt_id = :attempt and at <= :until
              and kind in ('SUBMITTED', 'TIMED_OUT', 'VOIDED') order by id desc fetch first 1 rows only""";

    private static final String STEPS = """
            select id, kind, slot, sequence, at, response from attempt_step
            where attempt_id = :attempt and at <= :until order by id""";

    private static final String ANSWERS = """
            select slot, sequence, saved_at, flagged, response from attempt_answer
            where attempt_id = :attempt order by slot""";

    /** What else is told of an attempt, row by row. */
    private static final Map<String, String> MORE = new LinkedHashMap<>();

    static {
        MORE.put("voided", "select * from attempt_void where attempt_id = :attempt and at <= :until");
        MORE.put("results", """
                select number, marked_at, earned, possible, cut_score, critical_missed, passed, waiting, regrade_id
                from attempt_result where attempt_id = :attempt and marked_at <= :until order by number""");
        MORE.put("marks", """
                select m.result_number, m.slot, m.section, m.item_id, m.item_revision, m.lesson_id, m.critical, m.outcome,
                       m.earned, m.possible, m.doubt, m.by_person
                from attempt_mark m
                join attempt_result r on r.attempt_id = m.attempt_id and r.number = m.result_number
                where m.attempt_id = :attempt and r.marked_at <= :until order by m.result_number, m.slot""");
        // None while another mark is still to come: who gives it must not know the first.
        MORE.put("handMarks", """
                select h.slot, h.round, h.marked_by, h.marked_at, h.earned, h.criteria, h.remark, b.at as taken_back_at
                from attempt_hand_mark h
                left join attempt_hand_mark_back b on b.attempt_id = h.attempt_id and b.slot = h.slot
                     and b.marked_by = h.marked_by and b.marked_at = h.marked_at and b.round = h.round
                     and b.at <= :until
                where h.attempt_id = :attempt and h.marked_at <= :until and exists (
                    select 1 from attempt_result r
                    where r.attempt_id = :attempt and r.marked_at <= :until and not r.waiting)
                order by h.slot, h.marked_at, h.round, h.marked_by""");
        MORE.put("receipt", """
                select code, hash, answered, items, ended_at from attempt_receipt
                where attempt_id = :attempt and ended_at <= :until""");
        // Why stays inside, here and with one more attempt: it may be an illness.
        MORE.put("timeGiven", """
                select seconds, given_by, at from attempt_extension
                where attempt_id = :attempt and at <= :until order by id""");
        MORE.put("moreTime", """
                select c.id, c.exam_id, c.time_percent, c.extra_minutes, c.granted_by, c.granted_at
                from exam_accommodation c join attempt a on a.person_id = c.person_id
                left join exam_accommodation_end e on e.accommodation_id = c.id
                where a.id = :attempt and (c.exam_id is null or c.exam_id = a.exam_id)
                  and c.granted_at <= a.started_at and (e.ended_at is null or e.ended_at > a.started_at)
                order by c.id""");
        MORE.put("oneMore", """
                select allowed_by, allowed_at from attempt_one_more
                where attempt_id = :attempt and allowed_at <= :until""");
        MORE.put("regrades", """
                select g.id, g.item_id, g.to_revision, g.applied_by, g.applied_at, d.decision, d.reason, d.decided_by,
                       d.decided_at
                from regrade g
                left join regrade_case c on c.regrade_id = g.id and c.attempt_id = :attempt
                left join regrade_decision d on d.case_id = c.id and d.decided_at <= :until
                where g.applied_at <= :until and (c.id is not null or exists (
                    select 1 from attempt_result r where r.attempt_id = :attempt and r.regrade_id = g.id))
                order by g.id, c.id""");
        MORE.put("putRight", """
                select d.fact_id, d.at, d.answer_id from plan_done d
                where d.attempt_id = :attempt and d.at <= :until order by d.fact_id""");
    }

    /**
     * One attempt.
     *
     * @param written all of it, to be written
     * @param form as it was shown; none while it is open, and when it cannot be read any more
     * @param responses as they are stored, by slot; a blank has none
     */
    record Sat(
            ExamId exam,
            int revision,
            int number,
            Map<String, @Nullable Object> written,
            List<SatSlots.Shown> form,
            Map<Long, Object> responses) {

        String name() {
            return "attempts/" + exam + "-" + number;
        }
    }

    private final StoredRows rows;
    private final SatSlots slots;

    AttemptFiles(StoredRows rows, SatSlots slots) {
        this.rows = rows;
        this.slots = slots;
    }

    List<Sat> of(PersonId person, Collection<ExamId> exams, Instant until) {
        if (exams.isEmpty()) {
            return List.of();
        }
        Map<String, ?> asked = Map.of(
                "person",
                person.value(),
                "exams",
                exams.stream().map(ExamId::value).toList(),
                "until",
                DatabaseTime.of(until));
        return rows.of(ATTEMPTS, asked).stream().map(row -> sat(row, until)).toList();
    }

    private Sat sat(Map<String, @Nullable Object> row, Instant until) {
        Map<String, @Nullable Object> written = new LinkedHashMap<>(row);
        String form = String.valueOf(written.remove("form"));
        var exam = new ExamId(String.valueOf(row.get("exam_id")));
        int revision = number(row, "blueprint_revision");
        int number = number(row, "number");
        Map<String, ?> asked =
                Map.of("attempt", Objects.requireNonNull(row.get("id")), "until", DatabaseTime.of(until));
        List<Map<String, @Nullable Object>> ended = rows.of(ENDED_HOW, asked);
        if (ended.isEmpty()) {
            written.put("state", "OPEN");
            // It moves on while time is given.
            written.remove("deadline");
            written.put("finished_at", null);
            return new Sat(exam, revision, number, written, List.of(), Map.of());
        }
        // One that was voided later is told as it had ended before.
        written.put("state", ended.getFirst().get("kind"));
        List<SatSlots.Shown> shown = shown(form, row);
        written.put("form", shown.stream().map(SatSlots.Shown::written).toList());
        List<Map<String, @Nullable Object>> answers = rows.of(ANSWERS, asked);
        written.put("answers", answered(answers, shown));
        written.put("steps", answered(rows.of(STEPS, asked), shown));
        MORE.forEach((name, sql) -> written.put(name, rows.of(sql, asked)));
        return new Sat(exam, revision, number, written, shown, responses(answers));
    }

    /** An attempt that was never looked into has no rows for its blanks. */
    private static Map<Long, Object> responses(List<Map<String, @Nullable Object>> answers) {
        Map<Long, Object> responses = new HashMap<>();
        for (Map<String, @Nullable Object> answer : answers) {
            Object response = answer.get("response");
            if (response != null && answer.get("slot") instanceof Long slot) {
                responses.put(slot, response);
            }
        }
        return responses;
    }

    private List<SatSlots.Shown> shown(String form, Map<String, @Nullable Object> row) {
        try {
            return slots.of(form);
        } catch (RuntimeException unreadable) {
            LOG.warn(
                    "the form of attempt {} cannot be read any more; its evidence goes without",
                    row.get("id"),
                    unreadable);
            return List.of();
        }
    }

    /** The stored responses by their places on the screen. */
    private static List<Map<String, @Nullable Object>> answered(
            List<Map<String, @Nullable Object>> rows, List<SatSlots.Shown> shown) {
        List<Map<String, @Nullable Object>> answered = new ArrayList<>();
        for (Map<String, @Nullable Object> row : rows) {
            Map<String, @Nullable Object> told = new LinkedHashMap<>(row);
            if (Objects.equals(row.get("kind"), "RECONNECTED")) {
                // How long the server was not reached stands where other steps have the number of an answer.
                told.put("seconds", told.remove("sequence"));
            }
            Object response = told.remove("response");
            Object slot = row.get("slot");
            if (response != null && slot != null) {
                told.put("answer", answer(String.valueOf(response), ((Long) slot).intValue(), shown));
            }
            answered.add(told);
        }
        return answered;
    }

    private static @Nullable Object answer(String response, int slot, List<SatSlots.Shown> shown) {
        try {
            return shown.get(slot).answer(response);
        } catch (RuntimeException unreadable) {
            return "?";
        }
    }

    private static int number(Map<String, @Nullable Object> row, String column) {
        return ((Long) Objects.requireNonNull(row.get(column))).intValue();
    }
}
