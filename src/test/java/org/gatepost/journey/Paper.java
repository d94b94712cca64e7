package org.gatepost.journey;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gatepost.item.Item;
import org.gatepost.item.ItemId;
import org.gatepost.item.LessonId;
import org.gatepost.item.Response;
import org.gatepost.kernel.Points;
import org.gatepost.marking.Mark;
import org.gatepost.marking.Marking;
import org.gatepost.marking.Outcome;
import org.gatepost.source.FactId;
import org.jspecify.annotations.Nullable;

/** What somebody was asked and what they answered, as the journey saw it, and so what it must be worth. */
record Paper(List<Answer> answers) {

    record Answer(Item item, @Nullable Response response) {

        Mark mark() {
            return Marking.mark(item, response);
        }

        boolean isRight() {
            return mark().outcome() == Outcome.RIGHT;
        }
    }

    Paper {
        answers = List.copyOf(answers);
    }

    /**
     * Goes through an exam from its first item to its last.
     *
     * @param wrongMustGets so many must-get items are answered wrongly, the first ones that come
     * @param wrongOthers and so many others
     * @param blanks so many items at the end are left blank
     */
    static Paper sit(ExamOnScreen exam, int wrongMustGets, int wrongOthers, int blanks) {
        var answers = new ArrayList<Answer>();
        int[] wrong = {wrongMustGets, wrongOthers};
        for (int slot = 0; slot < exam.items(); slot++) {
            exam.goTo(slot);
            ItemOnScreen shown = exam.item();
            if (slot >= exam.items() - blanks) {
                answers.add(new Answer(shown.item(), null));
                continue;
            }
            int kind = shown.item().header().critical() ? 0 : 1;
            Response response = wrong[kind]-- > 0 ? shown.wrong() : shown.right();
            exam.answer(response);
            answers.add(new Answer(shown.item(), response));
        }
        return new Paper(answers);
    }

    Points earned() {
        return answers.stream().map(answer -> answer.mark().earned()).reduce(Points.ZERO, Points::plus);
    }

    Points possible() {
        return answers.stream().map(answer -> answer.mark().possible()).reduce(Points.ZERO, Points::plus);
    }

    long mustGetsMissed() {
        return missed().stream()
                .filter(answer -> answer.item().header().critical())
                .count();
    }

    List<Answer> missed() {
        return answers.stream().filter(answer -> !answer.isRight()).toList();
    }

    Set<LessonId> lessonsBehindWhatWasMissed() {
        return missed().stream()
                .map(answer -> answer.item().header().lesson())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    Set<FactId> factsMissed() {
        return missed().stream()
                .flatMap(answer -> answer.item().header().facts().stream())
                .collect(Collectors.toSet());
    }

    Set<FactId> facts() {
        return answers.stream()
                .flatMap(answer -> answer.item().header().facts().stream())
                .collect(Collectors.toSet());
    }

    Set<ItemId> items() {
        return answers.stream().map(answer -> answer.item().id()).collect(Collectors.toSet());
    }
}
