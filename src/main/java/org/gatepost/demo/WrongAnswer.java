package org.gatepost.demo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.gatepost.item.CaseEssay;
import org.gatepost.item.Checklist;
import org.gatepost.item.Classification;
import org.gatepost.item.Cloze;
import org.gatepost.item.ExactSentence;
import org.gatepost.item.HotText;
import org.gatepost.item.Item;
import org.gatepost.item.Matching;
import org.gatepost.item.MultipleChoice;
import org.gatepost.item.Numeric;
import org.gatepost.item.Option;
import org.gatepost.item.OptionId;
import org.gatepost.item.Ordering;
import org.gatepost.item.Presentation;
import org.gatepost.item.Prompt;
import org.gatepost.item.Ranking;
import org.gatepost.item.Response;
import org.gatepost.item.ShortText;
import org.gatepost.item.SingleChoice;
import org.gatepost.item.TrueFalse;
import org.gatepost.marking.Marking;
import org.gatepost.marking.Outcome;

/** Guesses until an answer is wrong. */
final class WrongAnswer {

    /** An item marked by parts may leave hardly any answer that earns nothing; then one that is not right will do. */
    private static final int TRIES = 200;

    private static final String DO_NOT_KNOW = "不知道";

    private WrongAnswer() {}

    static Response to(Item item, Random random) {
        for (int tries = 0; ; tries++) {
            Response guess = guess(item.prompt(), random);
            Outcome outcome = Marking.mark(item, guess).outcome();
            if (outcome == Outcome.WRONG || (tries > TRIES && outcome != Outcome.RIGHT)) {
                return guess;
            }
        }
    }

    private static Response guess(Prompt prompt, Random random) {
        List<OptionId> mixed = mixed(Presentation.optionsOf(prompt), random);
        return switch (prompt) {
            case SingleChoice.Prompt single -> new SingleChoice.Response(mixed.getFirst());
            case MultipleChoice.Prompt multiple -> new MultipleChoice.Response(some(mixed, random));
            case TrueFalse.Prompt verdict -> new TrueFalse.Response(random.nextBoolean());
            case Ordering.Prompt ordering -> new Ordering.Response(mixed);
            case Ranking.Prompt ranking -> new Ranking.Response(mixed);
            case HotText.Prompt hotText -> new HotText.Response(some(mixed, random));
            case Matching.Prompt matching -> {
                List<OptionId> rights = mixed(matching.rights(), random);
                Map<OptionId, OptionId> pairs = new HashMap<>();
                matching.lefts().forEach(left -> pairs.put(left.id(), rights.get(pairs.size())));
                yield new Matching.Response(pairs);
            }
            case Classification.Prompt buckets -> {
                Map<OptionId, OptionId> placed = new HashMap<>();
                buckets.entries()
                        .forEach(entry -> placed.put(
                                entry.id(), mixed(buckets.buckets(), random).getFirst()));
                yield new Classification.Response(placed);
            }
            case Cloze.Prompt cloze -> {
                Map<OptionId, OptionId> options = new HashMap<>();
                Map<OptionId, String> texts = new HashMap<>();
                cloze.gaps().forEach(gap -> {
                    if (gap.isTyped()) {
                        texts.put(gap.id(), DO_NOT_KNOW);
                    } else {
                        options.put(gap.id(), mixed(gap.options(), random).getFirst());
                    }
                });
                yield new Cloze.Response(options, texts);
            }
            case ShortText.Prompt words -> new ShortText.Response(DO_NOT_KNOW);
            case ExactSentence.Prompt sentence -> new ExactSentence.Response(DO_NOT_KNOW);
            case Numeric.Prompt number -> new Numeric.Response(String.valueOf(random.nextInt(1_000)));
            case CaseEssay.Prompt essay -> new CaseEssay.Response(DO_NOT_KNOW);
            case Checklist.Prompt checklist -> {
                Checklist.Verdict[] verdicts = Checklist.Verdict.values();
                Map<OptionId, Checklist.Verdict> judged = new HashMap<>();
                checklist.points().forEach(point -> judged.put(point.id(), verdicts[random.nextInt(verdicts.length)]));
                yield new Checklist.Response(judged);
            }
        };
    }

    private static Set<OptionId> some(List<OptionId> mixed, Random random) {
        return new HashSet<>(mixed.subList(0, 1 + random.nextInt(mixed.size())));
    }

    private static List<OptionId> mixed(List<Option> options, Random random) {
        List<OptionId> mixed = new ArrayList<>(options.stream().map(Option::id).toList());
        Collections.shuffle(mixed, random);
        return mixed;
    }
}
