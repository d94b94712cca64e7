package org.gatepost.marking;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import org.gatepost.item.CaseEssay;
import org.gatepost.item.Checklist;
import org.gatepost.item.Classification;
import org.gatepost.item.Cloze;
import org.gatepost.item.ExactSentence;
import org.gatepost.item.HotText;
import org.gatepost.item.Item;
import org.gatepost.item.Matching;
import org.gatepost.item.Misconception;
import org.gatepost.item.MultipleChoice;
import org.gatepost.item.Numeric;
import org.gatepost.item.Ordering;
import org.gatepost.item.Ranking;
import org.gatepost.item.Response;
import org.gatepost.item.ShortText;
import org.gatepost.item.SingleChoice;
import org.gatepost.item.TrueFalse;
import org.gatepost.kernel.Points;
import org.jspecify.annotations.Nullable;

/**
 * Marks responses. Total, pure and repeatable: the same item and response always give the same mark, whatever the order
 * in which options were shown. Which part of a response earns what is the item's policy.
 */
public final class Marking {

    private Marking() {}

    /**
     * The mark of a response.
     *
     * @param response null when the item was left blank
     * @throws IllegalArgumentException when the response is of another type than the item, which no learner can cause
     */
    public static Mark mark(Item item, @Nullable Response response) {
        Points possible = item.header().points();
        return response == null
                ? new Mark(Outcome.BLANK, Points.ZERO, possible)
                : judge(item, Rule.of(item), response).mark(possible);
    }

    /**
     * Whether two revisions of an item give every response the same mark, for all that their keys, policies and points
     * say. Wording, rationale and whether it is a must-get item are left aside.
     */
    public static boolean marksAlike(Item one, Item other) {
        return one.typeName().equals(other.typeName())
                && hasSameKey(one, other)
                && one.header().points().equals(other.header().points());
    }

    /** Whether the same answers to two items are right, marked by the same policy. */
    public static boolean hasSameKey(Item one, Item other) {
        return one.key().equals(other.key());
    }

    /**
     * Whether a response is not right only because something is missing: everything answered is right, but not everything
     * was. False for a right answer, a blank, every type in which one answer is all, and what a person may have to mark.
     */
    public static boolean isIncomplete(Item item, @Nullable Response response) {
        boolean needsMarker = item instanceof Cloze gaps && gaps.mayNeedMarker();
        return isInParts(item) && !needsMarker && response != null && lacksSomething(item, Rule.of(item), response);
    }

    /** Whether a response has parts of which each is right or wrong by itself; otherwise one answer is all. */
    public static boolean isInParts(Item item) {
        return switch (item) {
            case MultipleChoice several -> true;
            case HotText transcript -> true;
            case Matching pairs -> true;
            case Classification buckets -> true;
            case Checklist visit -> true;
            case Cloze gaps -> true;
            case SingleChoice one -> false;
            case TrueFalse verdict -> false;
            case Ordering order -> false;
            case Ranking order -> false;
            case ShortText words -> false;
            case ExactSentence sentence -> false;
            case Numeric number -> false;
            case CaseEssay essay -> false;
        };
    }

    /**
     * Whether an item has one misconception for whatever is not right, an order of any kind or a sentence: it is what people
     * often believe, and the response may well say something else.
     */
    public static boolean isWhatManyBelieve(Item item) {
        return switch (item) {
            case Ordering order -> true;
            case Ranking order -> true;
            case ExactSentence sentence -> true;
            case MultipleChoice several -> false;
            case HotText transcript -> false;
            case Matching pairs -> false;
            case Classification buckets -> false;
            case Checklist visit -> false;
            case Cloze gaps -> false;
            case SingleChoice one -> false;
            case TrueFalse verdict -> false;
            case ShortText words -> false;
            case Numeric number -> false;
            case CaseEssay essay -> false;
        };
    }

    private static <R extends Response> boolean lacksSomething(Item item, Rule<R> rule, Response response) {
        R given = taken(item, rule, response);
        return rule.judge(given) instanceof Judgement.Share share
                && share.right() < share.parts()
                && rule.believed(given).findAny().isEmpty();
    }

    /**
     * What the response shows to be believed wrongly, each once, in the order of the prompt; empty when it is right or
     * blank, or when nobody knows what it shows. Of some items it is only {@linkplain #isWhatManyBelieve what many believe}.
     *
     * @throws IllegalArgumentException as {@link #mark}
     */
    public static List<Misconception> misconceptions(Item item, @Nullable Response response) {
        return response == null || isRight(item, Rule.of(item), response)
                ? List.of()
                : believed(item, Rule.of(item), response);
    }

    /**
     * As {@link #misconceptions}, of a response that was marked: it is not judged once more.
     *
     * @param outcome of its mark; of a right one nothing is believed wrongly, whatever it holds
     */
    public static List<Misconception> misconceptionsBehind(Item item, Outcome outcome, @Nullable Response response) {
        return response == null || outcome == Outcome.RIGHT ? List.of() : believed(item, Rule.of(item), response);
    }

    /**
     * The response that earns full marks, for previews by trainers, for demo data, and for the result of a learner where the
     * rules of the exam tell the right answers.
     *
     * @throws IllegalArgumentException when no response to such an item earns marks without a person
     */
    public static Response fullMarks(Item item) {
        return Rule.of(item).fullMarks();
    }

    /**
     * What somebody who knows nothing and guesses earns on average, as a share of the item's points from 0 to 1 with six
     * decimals. A guess is one of all answers a screen lets one give, each as likely as any other; what is typed is never
     * guessed.
     */
    public static BigDecimal blindGuess(Item item) {
        return Rule.of(item).blindGuess();
    }

    /**
     * How likely somebody who knows nothing and guesses earns how many points; the chances add up to 1. A guess is one of
     * all answers a screen lets one give, each as likely as any other: one option of a single choice, any choice of at least
     * one, any order, a bucket for every entry, a different right for every left. What is typed, be it words or a number,
     * is never guessed right, and neither is an item that a person marks.
     */
    public static SortedMap<Points, Double> guess(Item item) {
        return Rule.of(item).guesses().chances(item.header().points());
    }

    private static <R extends Response> Judgement judge(Item item, Rule<R> rule, Response response) {
        return rule.judge(taken(item, rule, response));
    }

    private static <R extends Response> boolean isRight(Item item, Rule<R> rule, Response response) {
        return rule.judge(taken(item, rule, response)) instanceof Judgement.Share share
                && share.right() == share.parts();
    }

    private static <R extends Response> List<Misconception> believed(Item item, Rule<R> rule, Response response) {
        Map<String, Misconception> known = item.rationale().misconceptions();
        return rule.believed(taken(item, rule, response))
                .distinct()
                .map(known::get)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static <R extends Response> R taken(Item item, Rule<R> rule, Response response) {
        if (!rule.takes().isInstance(response)) {
            throw new IllegalArgumentException("%s cannot be answered by %s".formatted(item.id(), response));
        }
        return rule.takes().cast(response);
    }
}
