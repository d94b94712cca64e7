package org.gatepost.item;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Random;

/** A question with its key: one record a type. The type names are stored for years and never change. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = SingleChoice.class, name = SingleChoice.TYPE),
    @JsonSubTypes.Type(value = MultipleChoice.class, name = MultipleChoice.TYPE),
    @JsonSubTypes.Type(value = TrueFalse.class, name = TrueFalse.TYPE),
    @JsonSubTypes.Type(value = Ordering.class, name = Ordering.TYPE),
    @JsonSubTypes.Type(value = Matching.class, name = Matching.TYPE),
    @JsonSubTypes.Type(value = Classification.class, name = Classification.TYPE),
    @JsonSubTypes.Type(value = Ranking.class, name = Ranking.TYPE),
    @JsonSubTypes.Type(value = HotText.class, name = HotText.TYPE),
    @JsonSubTypes.Type(value = Checklist.class, name = Checklist.TYPE),
    @JsonSubTypes.Type(value = ShortText.class, name = ShortText.TYPE),
    @JsonSubTypes.Type(value = ExactSentence.class, name = ExactSentence.TYPE),
    @JsonSubTypes.Type(value = Cloze.class, name = Cloze.TYPE),
    @JsonSubTypes.Type(value = CaseEssay.class, name = CaseEssay.TYPE),
    @JsonSubTypes.Type(value = Numeric.class, name = Numeric.TYPE)
})
public sealed interface Item
        permits SingleChoice,
                MultipleChoice,
                TrueFalse,
                Ordering,
                Matching,
                Classification,
                Ranking,
                HotText,
                Checklist,
                ShortText,
                ExactSentence,
                Cloze,
                CaseEssay,
                Numeric {

    Header header();

    Prompt prompt();

    Key key();

    Rationale rationale();

    @JsonIgnore
    default ItemId id() {
        return header().id();
    }

    /** The authored and stored name of its type, for example {@code single-choice}. */
    @JsonIgnore
    default String typeName() {
        return prompt().typeName();
    }

    /** How a response that is not wholly right is marked. */
    @JsonIgnore
    default Policy policy() {
        return switch (this) {
            case SingleChoice one -> Policy.ALL_OR_NOTHING;
            case MultipleChoice several -> several.key().policy();
            case TrueFalse verdict -> Policy.ALL_OR_NOTHING;
            case Ordering order -> order.key().policy();
            case Matching pairs -> pairs.key().policy();
            case Classification buckets -> buckets.key().policy();
            case Ranking order -> order.key().policy();
            case HotText transcript -> transcript.key().policy();
            case Checklist visit -> visit.key().policy();
            case Cloze gaps -> gaps.key().policy();
            case ShortText words -> Policy.ALL_OR_NOTHING;
            case ExactSentence sentence -> Policy.ALL_OR_NOTHING;
            case Numeric number -> Policy.ALL_OR_NOTHING;
            case CaseEssay essay -> Policy.PARTIAL;
        };
    }

    /** Whether some response to it can only be marked by a person. */
    default boolean mayNeedMarker() {
        return switch (this) {
            case ShortText words -> true;
            case CaseEssay essay -> true;
            case Cloze gaps -> gaps.key().texts().values().stream().anyMatch(Cloze.Typed::byMarker);
            case SingleChoice one -> false;
            case MultipleChoice several -> false;
            case TrueFalse verdict -> false;
            case Ordering order -> false;
            case Matching pairs -> false;
            case Classification buckets -> false;
            case Ranking order -> false;
            case HotText transcript -> false;
            case Checklist visit -> false;
            case ExactSentence sentence -> false;
            case Numeric number -> false;
        };
    }

    /** Numbers for one person, by name; none for an item that has nothing to draw. The same for the same random numbers. */
    default Map<String, BigDecimal> draw(Random random) {
        return Map.of();
    }

    /**
     * The item with its numbers filled in, as it is shown and marked; itself when it has nothing to draw.
     *
     * @param values from {@link #draw}
     * @throws IllegalArgumentException when they are not the item's values
     */
    default Item drawn(Map<String, BigDecimal> values) {
        if (!values.isEmpty()) {
            throw new IllegalArgumentException("%s has nothing to draw, so not %s".formatted(id(), values));
        }
        return this;
    }

    /** The item for previews and check questions: with numbers that are the same for everybody and at any time. */
    default Item sample() {
        return drawn(draw(new Random(id().value().hashCode())));
    }
}
