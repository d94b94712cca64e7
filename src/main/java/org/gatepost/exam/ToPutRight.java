package org.gatepost.exam;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gatepost.item.Item;
import org.gatepost.item.LessonId;
import org.gatepost.item.Misconception;
import org.gatepost.item.Response;
import org.gatepost.marking.Marking;
import org.gatepost.marking.Outcome;
import org.gatepost.source.FactId;
import org.jspecify.annotations.Nullable;

/**
 * What a response shows not to be known: the facts that refute what it believes, and where nobody knows what it believes,
 * all facts of the item, beginning with what refutes {@linkplain Marking#isWhatManyBelieve what many do}. Of a response in parts too all of them, for if only those behind its wrong parts were named, the
 * other parts would be known to be right, and the item may be drawn again.
 */
final class ToPutRight {

    private ToPutRight() {}

    /** In the order in which it is best put right; empty for a right answer, and never for another. */
    static List<FactId> of(Item item, Outcome outcome, @Nullable Response response) {
        if (outcome == Outcome.RIGHT) {
            return List.of();
        }
        Set<FactId> facts = new LinkedHashSet<>();
        told(item, Marking.misconceptionsBehind(item, outcome, response))
                .forEach(known -> facts.add(known.refutedBy()));
        if (facts.isEmpty() || Marking.isInParts(item) || Marking.isWhatManyBelieve(item)) {
            facts.addAll(item.header().facts());
        }
        return List.copyOf(facts);
    }

    /** What may be told of a response to whoever will sit again: of one in parts one misconception at most. */
    static List<Misconception> told(Item item, @Nullable Response response) {
        return told(item, Marking.misconceptions(item, response));
    }

    private static List<Misconception> told(Item item, List<Misconception> believed) {
        return Marking.isInParts(item) ? believed.stream().limit(1).toList() : believed;
    }

    /** The marks with what is to be put right, as the items by which they were marked say. */
    static List<MarkRow> noted(List<MarkRow> marks, Forms forms) {
        return marks.stream()
                .map(mark ->
                        mark.toPutRight(of(forms.markedBy(mark), mark.mark().outcome(), mark.response())))
                .toList();
    }

    static @Nullable String write(@Nullable List<FactId> facts) {
        return facts == null ? null : facts.stream().map(FactId::value).collect(Collectors.joining(" "));
    }

    static @Nullable List<FactId> read(@Nullable String facts) {
        if (facts == null) {
            return null;
        }
        return facts.isEmpty()
                ? List.of()
                : Stream.of(facts.split(" ")).map(FactId::new).toList();
    }

    /** Of the marks that were not right, one after the other. */
    static final class Sum {

        private final Set<LessonId> lessons = new LinkedHashSet<>();
        private final List<AttemptOutcome.Debt> debts = new ArrayList<>();
        private boolean planned;

        void add(LessonId lesson, @Nullable List<FactId> facts) {
            lessons.add(lesson);
            planned |= facts != null;
            if (facts != null) {
                facts.stream()
                        .filter(fact ->
                                debts.stream().noneMatch(debt -> debt.fact().equals(fact)))
                        .forEach(fact -> debts.add(new AttemptOutcome.Debt(fact, lesson)));
            }
        }

        AttemptOutcome in(AttemptOutcome attempt) {
            return attempt.withToStudyAgain(lessons, planned ? debts : null);
        }
    }
}
