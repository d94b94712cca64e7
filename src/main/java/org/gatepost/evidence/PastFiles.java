package org.gatepost.evidence;

import java.util.LinkedHashMap;
import java.util.Map;
import org.gatepost.kernel.DatabaseTime;
import org.springframework.stereotype.Component;

/**
 * What else a clearance rests on, row by row: rules, waivers, lessons studied, certificates, positions held, absences, changes of
 * what is taught that they were told or asked about.
 */
@Component
class PastFiles {

    private static final Map<String, String> FILES = new LinkedHashMap<>();

    static {
        FILES.put("rules.json", """
                select id, position_id, position_revision, digest, in_force_since, rule from clearance_rule
                where position_id = :position and in_force_since <= :until order by in_force_since, id""");
        FILES.put("waivers.json", """
                select w.id, w.reason, w.starts_at, w.ends_at, w.asked_by, w.asked_at, a.agreed, a.reason as answer,
                       a.answered_by, a.answered_at, e.reason as ended_why, e.ended_by, e.ended_at
                from waiver w
                left join waiver_answer a on a.waiver_id = w.id and a.answered_at <= :until
                left join waiver_end e on e.waiver_id = w.id and e.ended_at <= :until
                where w.person_id = :person and w.position_id = :position and w.asked_at <= :until order by w.id""");
        FILES.put("positions-held.json", """
                select position_id, since, case when until <= :until then until end as until from holding
                where person_id = :person and position_id = :position and since <= :until order by since""");
        FILES.put("absences.json", """
                select l.id, l.left_at, l.said_by, l.said_at, r.back_at, r.said_by as back_said_by,
                       r.said_at as back_said_at
                from person_leaving l left join person_return r on r.leaving_id = l.id and r.said_at <= :until
                where l.person_id = :person and l.said_at <= :until order by l.id""");
        // What somebody tried on the way is theirs alone; that they studied is what the gate asks.
        FILES.put("lessons-studied.json", """
                select id, lesson_id, lesson_revision, at from study_step
                where person_id = :person and kind = 'STUDIED' and at <= :until order by id""");
        FILES.put("certificates.json", """
                select c.id, c.code, c.issued_year, c.exam_id, c.attempt_id, c.holder, c.position_title, c.exam_title,
                       c.passed_at, c.valid_until, c.issued_at, c.requirement, r.cause as revoked_why,
                       r.at as revoked_at
                from certificate c
                left join certificate_revocation r on r.certificate_id = c.id and r.at <= :until
                where c.person_id = :person and c.position_id = :position and c.issued_at <= :until order by c.id""");
        // A row for each change. Not why it was chosen: that may tell a key.
        FILES.put("changes.json", """
                select c.id, c.kind, c.title_zh, c.title_en, c.changed_at, t.kind as changed, t.content_id, t.revision,
                       c.exam_id, c.cut_percent, c.due_at, c.chosen_by, c.chosen_at, d.attempt_id as rests_on_attempt,
                       r.read_at
                from change_asked d
                join change_choice c on c.id = d.choice_id
                join change_chosen x on x.choice_id = c.id
                join content_change t on t.id = x.change_id
                left join change_read r on r.choice_id = c.id and r.person_id = d.person_id and r.read_at <= :until
                where d.person_id = :person and d.position_id = :position and c.chosen_at <= :until
                order by c.id, t.id""");
    }

    private final StoredRows rows;

    PastFiles(StoredRows rows) {
        this.rows = rows;
    }

    void add(Subject subject, Map<String, byte[]> files) {
        Map<String, ?> asked = Map.of(
                "person",
                subject.person().value(),
                "position",
                subject.position().value(),
                "until",
                DatabaseTime.of(subject.issuedAt()));
        FILES.forEach((name, sql) -> files.put(name, PackJson.write(rows.of(sql, asked))));
    }
}
