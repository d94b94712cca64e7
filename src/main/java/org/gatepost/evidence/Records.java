package org.gatepost.evidence;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.gatepost.clearance.Clearances;
import org.gatepost.kernel.DatabaseTime;
import org.gatepost.library.ExamId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The records of a pack: what is stored, for machines. Made of the subject alone, so that they are made again when a pack
 * comes back, and compared.
 */
@Component
class Records {

    /** Exams that rules of today or then do not name: certified once, or asked of this person about changed content. */
    private static final String MORE_EXAMS = """
            select exam_id from certificate
            where person_id = :person and position_id = :position and issued_at <= :until
            union
            select c.exam_id from change_asked d join change_choice c on c.id = d.choice_id
            where d.person_id = :person and d.position_id = :position and c.chosen_at <= :until
              and c.exam_id is not null
            order by exam_id""";

    /** @param files by their names in the pack */
    record Made(DecisionAt then, DecisionAt now, List<AttemptFiles.Sat> attempts, Map<String, byte[]> files) {}

    private final Clearances clearances;
    private final AttemptFiles attempts;
    private final PastFiles past;
    private final ContentFiles content;
    private final StoredRows rows;
    private final AuditTrail trail;

    Records(
            Clearances clearances,
            AttemptFiles attempts,
            PastFiles past,
            ContentFiles content,
            StoredRows rows,
            AuditTrail trail) {
        this.clearances = clearances;
        this.attempts = attempts;
        this.past = past;
        this.content = content;
        this.rows = rows;
        this.trail = trail;
    }

    Made of(Subject subject) {
        DecisionAt then = DecisionAt.of(clearances, subject.person(), subject.position(), subject.moment());
        DecisionAt now = DecisionAt.of(clearances, subject.person(), subject.position(), subject.issuedAt());
        List<AttemptFiles.Sat> sat = attempts.of(subject.person(), exams(subject, then, now), subject.issuedAt());
        Map<String, byte[]> files = new TreeMap<>();
        Map<String, @Nullable Object> decision = new LinkedHashMap<>();
        decision.put("position", subject.position().value());
        decision.put("then", then.written());
        decision.put("now", now.written());
        files.put("decision.json", PackJson.write(decision));
        sat.forEach(attempt -> files.put(attempt.name() + ".json", PackJson.write(attempt.written())));
        past.add(subject, files);
        content.add(subject, sat, files);
        files.put("audit-log.json", PackJson.write(log(subject)));
        return new Made(then, now, sat, files);
    }

    private Set<ExamId> exams(Subject subject, DecisionAt then, DecisionAt now) {
        Set<ExamId> exams = new LinkedHashSet<>(then.exams());
        exams.addAll(now.exams());
        rows.of(
                        MORE_EXAMS,
                        Map.of(
                                "person",
                                subject.person().value(),
                                "position",
                                subject.position().value(),
                                "until",
                                DatabaseTime.of(subject.issuedAt())))
                .forEach(row -> exams.add(new ExamId(String.valueOf(row.get("exam_id")))));
        return exams;
    }

    private List<Map<String, @Nullable Object>> log(Subject subject) {
        return trail.about(subject.person(), subject.through()).stream()
                .map(Records::entry)
                .toList();
    }

    private static Map<String, @Nullable Object> entry(AuditTrail.Entry entry) {
        Map<String, @Nullable Object> written = new LinkedHashMap<>();
        written.put("number", entry.number());
        written.put("at", entry.at().toString());
        written.put("kind", entry.kind());
        written.put("actor", entry.actor());
        written.put("person", entry.person());
        written.put("attempt", entry.attempt());
        written.put("exam", entry.exam());
        written.put("detail", entry.detail());
        written.put("previous", entry.previous());
        written.put("hash", entry.hash());
        written.put("sealed", entry.sealed());
        return written;
    }
}
