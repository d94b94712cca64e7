package org.gatepost.exam;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gatepost.TestDatabase;
import org.gatepost.item.CaseEssay;
import org.gatepost.item.Presentation;
import org.gatepost.kernel.Points;
import org.gatepost.library.ExamId;
import org.gatepost.marking.Rubric;
import org.gatepost.people.PersonId;
import org.junit.jupiter.api.BeforeEach;

/** An exam with an essay that people mark, and two trainers. */
abstract class EssayRoom extends InTheExamRoom {

    static final ExamId EXAM = new ExamId("key-accounts");

    PersonId maria = new PersonId(0);
    PersonId luo = new PersonId(0);

    EssayRoom(TestDatabase database) {
        super(database);
    }

    @BeforeEach
    void hireTrainers() {
        maria = room.hire("T001");
        luo = room.hire("T002");
    }

    /** Hands in an attempt with an essay and so many other items left blank. */
    AttemptId handIn(PersonId person, int blank) {
        ExamRoom.signIn(person);
        Sitting window = delivery.open(delivery.start(EXAM));
        int left = blank;
        for (int slot = 0; slot < window.places().size(); slot++) {
            Presentation shown = window.places().get(slot).presentation();
            if (shown.prompt() instanceof CaseEssay.Prompt) {
                room.answer(window, slot, slot + 1, shown.write(new CaseEssay.Response("<b>先听完</b>，再说。")));
            } else if (left-- <= 0) {
                room.answer(window, slot, slot + 1, room.right(window, slot));
            }
        }
        delivery.submit(window.attempt(), window.desk());
        return window.attempt();
    }

    MarkSaved mark(PersonId by, AttemptId attempt, boolean full) {
        ExamRoom.signIn(by);
        int slot = slot(attempt);
        MarkingTask task = room.marking.task(attempt, slot).orElseThrow();
        return room.marking.mark(attempt, slot, task.round(), given(task.rubric(), full), "Well put.");
    }

    static Map<String, Points> given(Rubric rubric, boolean full) {
        return rubric.criteria().stream()
                .collect(Collectors.toMap(Rubric.Criterion::id, criterion -> full ? criterion.points() : Points.ZERO));
    }

    int slot(AttemptId attempt) {
        return room.withheld
                .settlement(room.attempts.find(attempt).orElseThrow())
                .slots()
                .getFirst();
    }

    List<Object> events(Class<?> type) {
        return room.events.stream().filter(type::isInstance).toList();
    }
}
