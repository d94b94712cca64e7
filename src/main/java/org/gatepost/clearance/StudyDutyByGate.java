package org.gatepost.clearance;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gatepost.item.LessonId;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.people.PersonId;
import org.gatepost.study.StudyDuty;
import org.springframework.stereotype.Component;

/** Tells the study room what the gate wants studied again. */
@Component
class StudyDutyByGate implements StudyDuty {

    private final Decisions decisions;
    private final CompanyTime time;

    StudyDutyByGate(Decisions decisions, CompanyTime time) {
        this.decisions = decisions;
        this.time = time;
    }

    @Override
    public List<Owed> owed(PersonId person) {
        Map<LessonId, Owed> owed = new LinkedHashMap<>();
        for (Decided decided : decisions.of(person, time.now())) {
            decided.standing().wayOut().study().ifPresent(study -> {
                Instant since = study.since();
                if (since != null) {
                    study.lessons().forEach(lesson -> owed.putIfAbsent(lesson, new Owed(lesson, since)));
                }
            });
        }
        return new ArrayList<>(owed.values());
    }
}
