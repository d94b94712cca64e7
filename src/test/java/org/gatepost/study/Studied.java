package org.gatepost.study;

import java.time.Instant;
import org.gatepost.exam.AttemptId;
import org.gatepost.item.LessonId;
import org.gatepost.kernel.DatabaseTime;
import org.gatepost.people.PersonId;
import org.gatepost.source.FactId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Lessons studied in a database, for tests of other rooms. */
public final class Studied {

    private final JdbcClient database;
    private final StudySteps steps;
    private final PlanSteps plans;

    public Studied(JdbcClient database) {
        this.database = database;
        this.steps = new StudySteps(database);
        this.plans = new PlanSteps(database);
    }

    public StudyRecord record() {
        return new StudyRecord(steps, plans);
    }

    public LessonStudied lesson(PersonId person, LessonId lesson, Instant at) {
        steps.add(person, lesson, 1, StudyStep.STUDIED, null, at);
        return new LessonStudied(person, lesson, at);
    }

    /** A fact is put right along the plan of an attempt. */
    public PlanStepDone putRight(PersonId person, AttemptId attempt, FactId fact, Instant at) {
        database.sql("""
                        insert into plan_answer (person_id, attempt_id, item_id, item_revision, is_right, response, at)
                        values (?, ?, 'item', 1, true, '{}', ?)""")
                .params(person.value(), attempt.value(), DatabaseTime.of(at))
                .update();
        long answer = database.sql("select max(id) from plan_answer")
                .query(Long.class)
                .single();
        plans.done(person, attempt, fact, answer, at);
        return new PlanStepDone(person, attempt, at);
    }
}
