package org.gatepost.clearance;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gatepost.exam.AttemptId;
import org.gatepost.item.LessonId;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.people.PersonId;
import org.gatepost.study.DutyUnknown;
import org.gatepost.study.StudyDuty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Tells the study room what the gate wants studied again. */
@Component
class StudyDutyByGate implements StudyDuty {

    private static final Logger LOG = LoggerFactory.getLogger(StudyDutyByGate.class);

    private final Decisions decisions;
    private final CompanyTime time;

    StudyDutyByGate(Decisions decisions, CompanyTime time) {
        this.decisions = decisions;
        this.time = time;
    }

    @Override
    public List<Owed> owed(PersonId person) {
        Map<LessonId, Owed> owed = new LinkedHashMap<>();
        for (Decided decided : decided(person)) {
            decided.standing().wayOut().study().ifPresent(study -> {
                Instant since = study.since();
                if (since != null && study.plan() == null) {
                    study.lessons().forEach(lesson -> owed.putIfAbsent(lesson, new Owed(lesson, since)));
                }
            });
        }
        return new ArrayList<>(owed.values());
    }

    @Override
    public List<OwedPlan> plans(PersonId person) {
        Map<AttemptId, OwedPlan> plans = new LinkedHashMap<>();
        for (Decided decided : decided(person)) {
            decided.standing().wayOut().study().ifPresent(study -> {
                WayOut.Plan plan = study.plan();
                Instant since = study.since();
                if (plan != null && since != null) {
                    plans.putIfAbsent(plan.attempt(), new OwedPlan(plan.attempt(), since, plan.done(), plan.all()));
                }
            });
        }
        return new ArrayList<>(plans.values());
    }

    private List<Decided> decided(PersonId person) {
        try {
            return decisions.of(person, time.now());
        } catch (RuntimeException failed) {
            LOG.error("what person {} must study again could not be decided", person.value(), failed);
            throw new DutyUnknown(failed);
        }
    }
}
