package org.gatepost.study;

import java.time.Instant;
import org.gatepost.item.LessonId;
import org.gatepost.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Lessons studied in a database, for tests of other rooms. */
public final class Studied {

    private final StudySteps steps;
    private final PlanSteps plans;

    public Studied(JdbcClient database) {
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
}
