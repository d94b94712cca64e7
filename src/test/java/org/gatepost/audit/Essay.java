package org.gatepost.audit;

import java.util.stream.Collectors;
import org.gatepost.Trainee;
import org.gatepost.exam.AttemptId;
import org.gatepost.exam.Delivery;
import org.gatepost.exam.HandMarking;
import org.gatepost.exam.Sitting;
import org.gatepost.item.CaseEssay;
import org.gatepost.marking.Rubric;
import org.gatepost.people.PersonId;
import org.gatepost.people.SignedIn;
import org.springframework.context.ApplicationContext;

/** An answer that somebody newly hired wrote and that waits for people. */
record Essay(ApplicationContext application, PersonId writer, AttemptId attempt, int slot) {

    static Essay written(ApplicationContext application) {
        AttemptId attempt = new Trainee(application).start("key-accounts");
        var delivery = application.getBean(Delivery.class);
        Sitting sitting = delivery.open(attempt);
        int last = -1;
        for (int slot = 0; slot < sitting.places().size(); slot++) {
            var shown = sitting.places().get(slot).presentation();
            if (shown.prompt() instanceof CaseEssay.Prompt) {
                delivery.answer(
                        attempt,
                        sitting.desk(),
                        slot,
                        sitting.numbersAbove() + 1,
                        shown.write(new CaseEssay.Response("Listen first.")));
                last = slot;
            }
        }
        delivery.submit(attempt, sitting.desk());
        return new Essay(application, SignedIn.current().person(), attempt, last);
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
