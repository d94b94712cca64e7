package org.gatepost.exam;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.gatepost.item.LessonId;
import org.gatepost.item.Presentation;
import org.gatepost.item.Response;
import org.gatepost.kernel.LocalizedText;
import org.gatepost.kernel.Points;
import org.gatepost.library.ExamId;
import org.gatepost.library.Purpose;
import org.gatepost.library.ReviewRules;
import org.gatepost.marking.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * A marked attempt as the person who sat it may see it at a moment: its verdict, and what else the exam's rules tell then.
 *
 * @param markedAgainAt when it was marked again because the key of an item was corrected; null when it never was
 * @param byPeople what people marked in it, right or not
 * @param timesAway how often its page was left; it decides nothing
 * @param connection how its page reached the server
 * @param rules what is told from when on
 * @param told what is told now; of everything else, {@code parts}, {@code missed} and {@code byPeople} are empty
 */
public record AttemptReview(
        ExamId exam,
        LocalizedText title,
        Purpose purpose,
        int number,
        AttemptState state,
        Instant startedAt,
        Instant finishedAt,
        @Nullable Instant markedAgainAt,
        Score score,
        int cutPercent,
        List<Part> parts,
        List<Reviewed> missed,
        List<HandMarked> byPeople,
        int timesAway,
        Connection connection,
        ReviewRules rules,
        Set<ReviewRules.Detail> told) {

    public AttemptReview {
        parts = List.copyOf(parts);
        missed = List.copyOf(missed);
        byPeople = List.copyOf(byPeople);
        told = Set.copyOf(told);
    }

    /** What the rules keep back now, in the order in which it would be shown. */
    public List<ReviewRules.Detail> keptBack() {
        return Arrays.stream(ReviewRules.Detail.values())
                .filter(detail -> !told.contains(detail))
                .toList();
    }

    /** The right answer to an item, as far as it is told. */
    public sealed interface RightAnswer {}

    /** The rules do not have it shown now. */
    public record KeptBack() implements RightAnswer {}

    /** A mandatory exam may still ask the item, so nothing has it shown. */
    public record InPlay() implements RightAnswer {}

    /** @param right what earns full marks; null where only a person can say that of an answer */
    public record Told(@Nullable Response right, LocalizedText explanation) implements RightAnswer {}

    /** A section and what it came to. */
    public record Part(LocalizedText title, Points earned, Points possible) {}

    /**
     * An answer that a person marked.
     *
     * @param slot counted from 0
     * @param criteria by which it was marked; empty where it was judged as a whole
     * @param remark a few words of whoever marked it; may be empty
     */
    public record HandMarked(
            int slot, LocalizedText stem, Points earned, Points possible, List<Given> criteria, String remark) {
        public HandMarked {
            criteria = List.copyOf(criteria);
        }
    }

    /**
     * What an answer earned by one criterion.
     *
     * @param text what was seen in it, in the words of the rubric
     * @param missed whether it had to be hit and was not, so that the whole answer earned nothing
     */
    public record Given(LocalizedText name, LocalizedText text, Points earned, Points possible, boolean missed) {}

    /**
     * An item that was not right.
     *
     * @param slot counted from 0
     * @param incomplete whether everything chosen is right and something is missing; otherwise what was chosen is wrong
     * @param inParts whether the response has parts of which each is right or wrong by itself
     * @param misconceptions what the response shows to be believed; empty for a blank. Of a response in parts one at most
     *     is kept unless the right answer is told, for if every wrong part were told of, the rest would be known to be right
     * @param manyBelieve whether that is only what many believe who get the item wrong, and the response may say otherwise
     */
    public record Reviewed(
            int slot,
            boolean critical,
            Outcome outcome,
            Presentation presentation,
            @Nullable Response response,
            boolean incomplete,
            boolean inParts,
            List<LocalizedText> misconceptions,
            boolean manyBelieve,
            LessonId lesson,
            RightAnswer answer) {

        public Reviewed {
            boolean hints = inParts && !(answer instanceof Told);
            misconceptions =
                    List.copyOf(hints ? misconceptions.stream().limit(1).toList() : misconceptions);
        }
    }
}
