package org.gatepost.exam;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gatepost.BothDatabases;
import org.gatepost.TestDatabase;
import org.gatepost.item.CaseEssay;
import org.gatepost.item.Presentation;
import org.gatepost.library.Blueprint;
import org.gatepost.library.ExamId;
import org.gatepost.people.PersonId;
import org.junit.jupiter.api.Test;

/** The gate and the start of an attempt judge by the same past. */
@BothDatabases
class SameOutcomesTests extends InTheExamRoom {

    private static final ExamId ESSAY = new ExamId("key-accounts");
    private static final ExamId QUIZ = new ExamId("customers-door.pledge");

    SameOutcomesTests(TestDatabase database) {
        super(database);
    }

    @Test
    void tellsAStartAndTheGateTheSameOfEveryAttempt() {
        AttemptId failed = sat(ExamRoom.ENGINEER, false);
        AttemptId passed = sat(ExamRoom.ENGINEER, true);
        AttemptId held = sat(ESSAY, true);
        AttemptId quiz = sat(QUIZ, true);
        PersonId trainer = room.hire("T001");
        ExamRoom.signIn(wang);
        AttemptId voided = delivery.start(ExamRoom.ENGINEER);
        ExamRoom.signIn(trainer);
        room.invigilation.voidAttempt(voided, "somebody else sat for them");
        ExamRoom.signIn(wang);
        AttemptId open = delivery.start(ExamRoom.ENGINEER);
        new OneMore(database.jdbc()).allow(failed, "was ill", trainer, room.clock.instant());

        Set<ExamId> mandatory = Set.of(ExamRoom.ENGINEER, ESSAY);
        List<AttemptOutcome> seen = room.evidence.attemptsOf(wang, mandatory);
        assertThat(seen).extracting(AttemptOutcome::id).containsExactlyInAnyOrder(failed, passed, held, open);
        assertThat(of(seen, failed))
                .matches(attempt -> !attempt.passed() && !attempt.toStudyAgain().isEmpty());
        assertThat(of(seen, failed).oneMoreAt()).isEqualTo(room.clock.instant());
        assertThat(of(seen, passed)).matches(AttemptOutcome::passed);
        assertThat(of(seen, held)).matches(AttemptOutcome::isHeld);
        assertThat(of(seen, open)).matches(AttemptOutcome::isOpen);

        Set<ExamId> practice = room.library.blueprints().stream()
                .filter(blueprint -> !blueprint.purpose().hasPass())
                .map(Blueprint::id)
                .collect(Collectors.toSet());
        List<AttemptOutcome> atAStart = new Dossiers(database.jdbc())
                .of(wang, ExamRoom.ENGINEER, practice, List.of())
                .attempts();
        assertThat(atAStart).extracting(AttemptOutcome::id).contains(quiz).doesNotContain(voided);
        assertThat(atAStart.stream()
                        .filter(attempt -> mandatory.contains(attempt.exam()))
                        .toList())
                .isEqualTo(seen);
    }

    private static AttemptOutcome of(List<AttemptOutcome> all, AttemptId id) {
        return all.stream()
                .filter(attempt -> attempt.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private AttemptId sat(ExamId exam, boolean right) {
        Sitting window = delivery.open(delivery.start(exam));
        for (int slot = 0; slot < window.places().size() && right; slot++) {
            Presentation shown = window.places().get(slot).presentation();
            room.answer(
                    window,
                    slot,
                    slot + 1,
                    shown.prompt() instanceof CaseEssay.Prompt
                            ? shown.write(new CaseEssay.Response("Listen first."))
                            : room.right(window, slot));
        }
        delivery.submit(window.attempt(), window.desk());
        return window.attempt();
    }
}
