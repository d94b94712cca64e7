package org.gatepost.audit;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.function.Supplier;
import org.gatepost.exam.AttemptId;
import org.gatepost.exam.CaseDecision;
import org.gatepost.exam.ExamAct;
import org.gatepost.exam.KeyWasWrong;
import org.gatepost.exam.RegradeCases;
import org.gatepost.exam.Regrading;
import org.gatepost.exam.Rehearsal;
import org.gatepost.kernel.Points;
import org.gatepost.library.ExamId;
import org.gatepost.library.Library;
import org.gatepost.people.Hired;
import org.gatepost.people.PersonId;
import org.gatepost.people.Role;
import org.springframework.context.ApplicationContext;

/** What people decide about marks. */
final class MarkingActs extends Acts {

    MarkingActs(ApplicationContext application, PersonId hr) {
        super(application, hr);
    }

    @Override
    Map<AuditKind, Supplier<Done>> all() {
        return Map.ofEntries(
                entry(AuditKind.ANSWER_MARKED, () -> {
                    Essay essay = Essay.written(application);
                    return as(hr, Role.TRAINER, () -> {
                        essay.mark();
                        return new Done(hr, essay.writer());
                    });
                }),
                // The room of the exam tests that it publishes this; it takes an answer on which a verdict hangs.
                entry(
                        AuditKind.MARK_TAKEN_BACK,
                        () -> byHr(
                                hired(),
                                person -> application.publishEvent(new ExamAct.MarkTakenBack(
                                        new AttemptId(7), person, new ExamId(POST), 3, new Points(5))))),
                entry(AuditKind.REGRADE_APPLIED, () -> new Done(regradedBy(regraded(true)), null)),
                entry(AuditKind.REGRADE_DECIDED, () -> {
                    PersonId person = regraded(false);
                    regradedBy(person);
                    var cases = application.getBean(RegradeCases.class);
                    return byHr(person, of -> cases.decide(cases.open().getFirst(), CaseDecision.WITHDRAWN, REASON));
                }));
    }

    /** Somebody whose item was marked by a wrong key: they earned the point and should not have, or the other way. */
    private PersonId regraded(boolean earnsMore) {
        var wrong = new KeyWasWrong(database, application.getBean(Library.class));
        wrong.forgetAll();
        PersonId person = new Hired(database).person("AU" + System.nanoTime(), "home-service-engineer");
        wrong.sit(person, earnsMore, 7);
        return person;
    }

    private PersonId regradedBy(PersonId sat) {
        assertThat(sat).isNotNull();
        PersonId trainer = hired();
        return as(trainer, Role.TRAINER, () -> {
            var regrading = application.getBean(Regrading.class);
            Rehearsal rehearsal = regrading.rehearse(KeyWasWrong.item(), null, 0, 10);
            regrading.apply(rehearsal.to(), rehearsal.counts());
            return trainer;
        });
    }
}
