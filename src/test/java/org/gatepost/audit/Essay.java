package org.gatepost.audit;

import java.util.stream.Collectors;
import org.gatepost.Trainee;
import org.gatepost.exam.AttemptId;
import org.gatepost.exam.HandMarking;
import org.gatepost.marking.Rubric;
import org.gatepost.people.PersonId;
import org.gatepost.people.SignedIn;
import org.springframework.context.ApplicationContext;

/** An answer that somebody newly hired wrote and that waits for people. */
record Essay(ApplicationContext application, PersonId writer, AttemptId attempt, int slot) {

    static Essay written(ApplicationContext application) {
        AttemptId attempt = new Trainee(application).start("key-accounts");
        return new Essay(application, SignedIn.current().person(), attempt, Trainee.writeToCases(application, attempt));
    }

    /** Whoever is signed in gives it all points. */
    void mark() {
        var marking = application.getBean(HandMarking.class);
        var task = marking.task(attempt, slot).orElseThrow();
        marking.mark(
                attempt,
                slot,
                task.round(),
                task.rubric().criteria().stream()
                        .collect(Collectors.toMap(Rubric.Criterion::id, Rubric.Criterion::points)),
                "");
    }
}
