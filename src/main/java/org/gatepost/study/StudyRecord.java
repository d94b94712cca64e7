package org.gatepost.study;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.gatepost.exam.AttemptId;
import org.gatepost.item.LessonId;
import org.gatepost.people.PersonId;
import org.gatepost.source.FactId;
import org.springframework.stereotype.Component;

/** What people have studied. For other rooms' code, never for views: it asks nobody who is asking. */
@Component
public class StudyRecord {

    private final StudySteps steps;
    private final PlanSteps plans;

    StudyRecord(StudySteps steps, PlanSteps plans) {
        this.steps = steps;
        this.plans = plans;
    }

    /** Every time the person studied each lesson, oldest first; a lesson never studied is not in it. */
    public Map<LessonId, List<Instant>> of(PersonId person) {
        return steps.studied(person);
    }

    /**
     * The same of many people, as far as it had happened at a moment.
     *
     * @return by person; whoever had studied nothing is left out
     */
    public Map<PersonId, Map<LessonId, List<Instant>>> of(Collection<PersonId> people, Instant until) {
        return steps.studied(people, until);
    }

    /**
     * When each fact was put right, by the failed attempt that had shown it not to be known, as far as it had happened at a
     * moment.
     *
     * @return by person; whoever had put nothing right is left out
     */
    public Map<PersonId, Map<AttemptId, Map<FactId, Instant>>> putRight(Collection<PersonId> people, Instant until) {
        return plans.done(people, until);
    }
}
