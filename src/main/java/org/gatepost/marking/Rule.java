package org.gatepost.marking;

import java.math.BigDecimal;
import java.util.stream.Stream;
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
import org.gatepost.item.Ordering;
import org.gatepost.item.Ranking;
import org.gatepost.item.Response;
import org.gatepost.item.ShortText;
import org.gatepost.item.SingleChoice;
import org.gatepost.item.TrueFalse;

/** How the items of one type are marked: one class a type, holding the item whose responses it judges. */
sealed interface Rule<R extends Response>
        permits SingleChoiceRule,
                MultipleChoiceRule,
                TrueFalseRule,
                OrderingRule,
                MatchingRule,
                ClassificationRule,
                RankingRule,
                HotTextRule,
                ChecklistRule,
                ClozeRule,
                ShortTextRule,
                ExactSentenceRule,
                NumericRule,
                CaseEssayRule {

    /** What answers such an item. */
    Class<R> takes();

    Judgement judge(R given);

    /** Keys of the misconceptions a response that is not wholly right shows, in the order of the prompt. */
    Stream<String> believed(R given);

    /** @throws IllegalArgumentException when no response earns marks without a person */
    R fullMarks();

    /** All answers a guess may be; see {@link Marking#guess}. */
    Guesses guesses();

    /** What guessing blindly earns on average, as a share of the points from 0 to 1. */
    BigDecimal blindGuess();

    static Rule<?> of(Item item) {
        return switch (item) {
            case SingleChoice one -> new SingleChoiceRule(one);
            case MultipleChoice several -> new MultipleChoiceRule(several);
            case TrueFalse statement -> new TrueFalseRule(statement);
            case Ordering ordering -> new OrderingRule(ordering);
            case Matching matching -> new MatchingRule(matching);
            case Classification classification -> new ClassificationRule(classification);
            case Ranking ranking -> new RankingRule(ranking);
            case HotText hotText -> new HotTextRule(hotText);
            case Checklist checklist -> new ChecklistRule(checklist);
            case Cloze cloze -> new ClozeRule(cloze);
            case ShortText words -> new ShortTextRule(words);
            case ExactSentence sentence -> new ExactSentenceRule(sentence);
            case Numeric number -> new NumericRule(number);
            case CaseEssay essay -> new CaseEssayRule(essay);
        };
    }
}
