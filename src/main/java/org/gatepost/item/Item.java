package org.gatepost.item;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

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
    @JsonSubTypes.Type(value = Checklist.class, name = Checklist.TYPE)
})
public sealed interface Item permits SingleChoice,
                MultipleChoice,
                TrueFalse,
                Ordering,
                Matching,
                Classification,
                Ranking,
                HotText,
                Checklist {

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
        };
    }
}
