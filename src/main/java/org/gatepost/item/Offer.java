package org.gatepost.item;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** One list of a prompt: what a learner chooses from, puts in order, places or presses. */
record Offer(List<Option> options, Mixing mixing) {

    Offer {
        options = List.copyOf(options);
    }

    /** The lists of a prompt in the order in which they stand there; none for a type that offers nothing. */
    static List<Offer> of(Prompt prompt) {
        return switch (prompt) {
            case SingleChoice.Prompt single -> List.of(new Offer(single.options(), choices(single.inOrder())));
            case MultipleChoice.Prompt multiple -> List.of(new Offer(multiple.options(), choices(multiple.inOrder())));
            case TrueFalse.Prompt verdict -> List.of();
            case Ordering.Prompt ordering -> List.of(new Offer(ordering.entries(), Mixing.ALWAYS));
            // Whoever writes pairs writes them side by side, and entries bucket by bucket.
            case Matching.Prompt matching ->
                List.of(new Offer(matching.lefts(), Mixing.IN_EXAMS), new Offer(matching.rights(), Mixing.ALWAYS));
            case Classification.Prompt classification ->
                List.of(
                        new Offer(classification.entries(), Mixing.ALWAYS),
                        new Offer(classification.buckets(), Mixing.NEVER));
            case Ranking.Prompt ranking -> List.of(new Offer(ranking.entries(), Mixing.ALWAYS));
            case HotText.Prompt hotText -> List.of(new Offer(hotText.spans(), Mixing.NEVER));
            case Checklist.Prompt checklist -> List.of(new Offer(checklist.points(), Mixing.IN_EXAMS));
            case Cloze.Prompt cloze ->
                cloze.gaps().stream()
                        .filter(gap -> !gap.isTyped())
                        .map(gap -> new Offer(gap.options(), choices(gap.inOrder())))
                        .toList();
            case ShortText.Prompt words -> List.of();
            case ExactSentence.Prompt sentence -> List.of();
            case Numeric.Prompt number -> List.of();
            case CaseEssay.Prompt essay -> List.of();
        };
    }

    private static Mixing choices(boolean inOrder) {
        return inOrder ? Mixing.NEVER : Mixing.IN_EXAMS;
    }

    List<OptionId> written() {
        return Options.ids(options);
    }

    List<OptionId> shuffled(Random random) {
        List<OptionId> shuffled = new ArrayList<>(written());
        if (mixing != Mixing.NEVER) {
            Collections.shuffle(shuffled, random);
        }
        return shuffled;
    }

    /** As written, unless that would tell the key: then in another order, the same one for the same random numbers. */
    List<OptionId> unrevealing(Random random) {
        if (mixing != Mixing.ALWAYS) {
            return written();
        }
        List<OptionId> mixed = shuffled(random);
        if (mixed.equals(written())) {
            Collections.rotate(mixed, 1);
        }
        return mixed;
    }
}
