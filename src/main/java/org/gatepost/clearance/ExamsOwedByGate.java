package org.gatepost.clearance;

import java.util.Set;
import java.util.stream.Collectors;
import org.gatepost.exam.ExamsOwed;
import org.gatepost.library.ExamId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Answers the exam room: whoever was asked owes an exam until they pass it or, begun after the change, the exam that had cleared
 * them. Who is away or has given the position up owes nothing meanwhile. Where this is not as exact as the gate is, it names one
 * exam more, and a right answer is told later.
 */
@Component
class ExamsOwedByGate implements ExamsOwed {

    private final JdbcClient database;

    ExamsOwedByGate(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Set<ExamId> now() {
        return database.sql("""
                        select c.exam_id from change_choice c
                        where c.kind = 'DELTA'
                          and exists (select 1 from change_asked d
                                      join clearance s on s.person_id = d.person_id and s.position_id = d.position_id
                                                       and s.reason <> 'LEFT'
                                      join attempt p on p.id = d.attempt_id
                                      where d.choice_id = c.id
                                        and not exists (select 1 from attempt a
                                                        join counting_result r on r.attempt_id = a.id and r.passed
                                                        where a.person_id = d.person_id and a.state <> 'VOIDED'
                                                          and (a.exam_id = c.exam_id
                                                               or a.exam_id = p.exam_id and a.started_at >= c.changed_at)))""").query((row, number) -> new ExamId(row.getString("exam_id"))).list().stream()
                .collect(Collectors.toSet());
    }
}
