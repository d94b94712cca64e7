package org.gatepost.item;

import java.util.Random;

/** An item as if its author had written the options in another order. */
final class Rewritten {

    private Rewritten() {}

    static Item of(Item item, Random random) {
        return switch (item) {
            case SingleChoice one ->
                new SingleChoice(
                        one.header(),
                        new SingleChoice.Prompt(
                                one.prompt().stem(),
                                AnyItem.shuffled(one.prompt().options(), random)),
                        one.key(),
                        one.rationale());
            case MultipleChoice several ->
                new MultipleChoice(
                        several.header(),
                        new MultipleChoice.Prompt(
                                several.prompt().stem(),
                                AnyItem.shuffled(several.prompt().options(), random)),
                        several.key(),
                        several.rationale());
            case TrueFalse statement -> statement;
            case ShortText words -> words;
            case ExactSentence sentence -> sentence;
            case CaseEssay essay -> essay;
            case Numeric number -> number;
            case Cloze cloze ->
                new Cloze(
                        cloze.header(),
                        new Cloze.Prompt(
                                cloze.prompt().stem(),
                                cloze.prompt().text(),
                                cloze.prompt().gaps().stream()
                                        .map(gap -> new Cloze.Gap(
                                                gap.id(), AnyItem.shuffled(gap.options(), random), gap.inOrder()))
                                        .toList()),
                        cloze.key(),
                        cloze.rationale());
            case Ordering ordering ->
                new Ordering(
                        ordering.header(),
                        new Ordering.Prompt(
                                ordering.prompt().stem(),
                                AnyItem.shuffled(ordering.prompt().entries(), random)),
                        ordering.key(),
                        ordering.rationale());
            case Ranking ranking ->
                new Ranking(
                        ranking.header(),
                        new Ranking.Prompt(
                                ranking.prompt().stem(),
                                AnyItem.shuffled(ranking.prompt().entries(), random)),
                        ranking.key(),
                        ranking.rationale());
            case HotText hotText ->
                new HotText(
                        hotText.header(),
                        new HotText.Prompt(
                                hotText.prompt().stem(),
                                AnyItem.shuffled(hotText.prompt().lines(), random)),
                        hotText.key(),
                        hotText.rationale());
            case Matching matching ->
                new Matching(
                        matching.header(),
                        new Matching.Prompt(
                                matching.prompt().stem(),
                                AnyItem.shuffled(matching.prompt().lefts(), random),
                                AnyItem.shuffled(matching.prompt().rights(), random)),
                        matching.key(),
                        matching.rationale());
            case Classification buckets ->
                new Classification(
                        buckets.header(),
                        new Classification.Prompt(
                                buckets.prompt().stem(),
                                AnyItem.shuffled(buckets.prompt().entries(), random),
                                AnyItem.shuffled(buckets.prompt().buckets(), random)),
                        buckets.key(),
                        buckets.rationale());
            case Checklist checklist ->
                new Checklist(
                        checklist.header(),
                        new Checklist.Prompt(
                                checklist.prompt().stem(),
                                checklist.prompt().visit(),
                                AnyItem.shuffled(checklist.prompt().points(), random)),
                        checklist.key(),
                        checklist.rationale());
        };
    }
}
