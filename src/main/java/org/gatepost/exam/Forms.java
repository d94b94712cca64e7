package org.gatepost.exam;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gatepost.item.Item;
import org.gatepost.item.Presentation;
import org.gatepost.library.Bank;
import org.gatepost.library.Blueprint;
import org.gatepost.library.ExamId;
import org.springframework.stereotype.Component;

/** Draws forms and reads them back. A form never changes, so it may be kept in memory by any node. */
@Component
class Forms {

    private final Attempts attempts;
    private final Bank bank;
    private final Cache<AttemptId, Form> forms =
            Caffeine.newBuilder().maximumSize(10_000).build();

    Forms(Attempts attempts, Bank bank) {
        this.attempts = attempts;
        this.bank = bank;
    }

    /** What a person's earlier attempts mean for their next form of an exam: also what they saw in other exams. */
    DrawHistory history(Dossier dossier, ExamId exam) {
        var history = new DrawHistory();
        for (Dossier.Sat sat : dossier.sat()) {
            if (!sat.attempt().exam().equals(exam)) {
                history.sawBesides(
                        sat.items().stream().map(marked -> marked.item().item()).toList());
            } else if (!sat.items().isEmpty()) {
                Map<Boolean, List<Item>> byRight = sat.items().stream()
                        .collect(Collectors.partitioningBy(
                                Dossier.Marked::right,
                                Collectors.mapping(marked -> bank.item(marked.item()), Collectors.toList())));
                history.sat(byRight.getOrDefault(true, List.of()), byRight.getOrDefault(false, List.of()));
            }
        }
        return history;
    }

    Form draw(Blueprint blueprint, DrawHistory history, long seed) {
        return new FormDrawing(bank::pool, item -> bank.revisionOf(item.id(), blueprint), bank.enemies())
                .draw(blueprint, history, seed);
    }

    /** Keeps a form in memory that was just drawn or read. */
    void keep(AttemptId attempt, Form form) {
        forms.put(attempt, form);
    }

    Form of(AttemptId attempt) {
        return forms.get(attempt, attempts::form);
    }

    /** Those that are not in memory are read in one statement. */
    Map<AttemptId, Form> of(Collection<AttemptId> several) {
        return forms.getAll(several, missing -> attempts.forms(List.copyOf(missing)));
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
