package org.gatepost.item;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.gatepost.kernel.LocalizedText;

/** What a learner may see of an item. There is no way from here to the key. */
public sealed interface Prompt
        permits SingleChoice.Prompt,
                MultipleChoice.Prompt,
                TrueFalse.Prompt,
                Ordering.Prompt,
                Matching.Prompt,
                Classification.Prompt,
                Ranking.Prompt,
                HotText.Prompt,
                Checklist.Prompt,
                ShortText.Prompt,
                ExactSentence.Prompt,
                Cloze.Prompt,
                CaseEssay.Prompt,
                Numeric.Prompt {

    LocalizedText stem();

    /** The authored and stored name of its type, for example {@code single-choice}. */
    @JsonIgnore
    default String typeName() {
        return switch (this) {
            case SingleChoice.Prompt one -> SingleChoice.TYPE;
            case MultipleChoice.Prompt several -> MultipleChoice.TYPE;
            case TrueFalse.Prompt verdict -> TrueFalse.TYPE;
            case Ordering.Prompt order -> Ordering.TYPE;
            case Matching.Prompt pairs -> Matching.TYPE;
            case Classification.Prompt buckets -> Classification.TYPE;
            case Ranking.Prompt order -> Ranking.TYPE;
            case HotText.Prompt transcript -> HotText.TYPE;
            case Checklist.Prompt visit -> Checklist.TYPE;
            case ShortText.Prompt words -> ShortText.TYPE;
            case ExactSentence.Prompt sentence -> ExactSentence.TYPE;
            case Cloze.Prompt gaps -> Cloze.TYPE;
            case CaseEssay.Prompt essay -> CaseEssay.TYPE;
            case Numeric.Prompt number -> Numeric.TYPE;
        };
    }

    /** Everything a learner reads in it, stem first. */
    @JsonIgnore
    default List<LocalizedText> texts() {
        return Texts.of(stem(), List.of(), Presentation.optionsOf(this));
    }
}
