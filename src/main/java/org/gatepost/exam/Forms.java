package org.gatepost.exam;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gatepost.item.Item;
import org.gatepost.item.Presentation;
import org.gatepost.library.Bank;
import org.gatepost.library.Blueprint;
import org.gatepost.library.ExamId;
import org.gatepost.marking.Outcome;
import org.gatepost.people.PersonId;
import org.springframework.stereotype.Component;

/** Draws forms and reads them back. A form never changes, so it may be kept in memory by any node. */
@Component
class Forms {

    private final Attempts attempts;
    private final Results results;
    private final Bank bank;
    private final Cache<AttemptId, Form> forms =
            Caffeine.newBuilder().maximumSize(10_000).build();

    Forms(Attempts attempts, Results results, Bank bank) {
        this.attempts = attempts;
        this.results = results;
        this.bank = bank;
    }

    /**
     * What a person's earlier attempts mean for their next form of an exam: also what they saw in other exams.
     *
     * @param satIt whether they have sat the exam before
     * @param satOthers whether they have sat any other
     */
    DrawHistory history(PersonId person, ExamId exam, boolean satIt, boolean satOthers) {
        var history = new DrawHistory();
        if (satOthers) {
            history.sawBesides(results.seenBesides(person, exam));
        }
        if (!satIt) {
            return history;
        }
        for (List<MarkRow> attempt : results.marksOf(person, exam)) {
            Map<Boolean, List<Item>> byRight = attempt.stream()
                    .collect(Collectors.partitioningBy(
                            mark -> mark.mark().outcome() == Outcome.RIGHT,
                            Collectors.mapping(mark -> bank.item(mark.item()), Collectors.toList())));
            history.sat(byRight.getOrDefault(true, List.of()), byRight.getOrDefault(false, List.of()));
        }
        return history;
    }

    Form draw(Blueprint blueprint, DrawHistory history, long seed) {
        return new FormDrawing(bank::pool, item -> bank.revisionOf(item.id()), bank.enemies())
                .draw(blueprint, history, seed);
    }

    /** Keeps a form in memory that was just drawn or read. */
    void keep(AttemptId attempt, Form form) {
        forms.put(attempt, form);
    }

    Form of(AttemptId attempt) {
        return forms.get(attempt, attempts::form);
    }

    /** The item of a slot with the numbers drawn for this person. */
    Item item(Form.Slot slot) {
        return bank.item(slot.item()).drawn(slot.values());
    }

    /** The item by which a slot was marked, which after a regrade is not the one that was sat. */
    Item markedBy(MarkRow mark) {
        return bank.item(mark.item()).drawn(mark.drawn());
    }

    Presentation presentation(Form.Slot slot) {
        return new Presentation(item(slot).prompt(), slot.order());
    }
}
