package org.gatepost.item;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** What a learner answered. The type names are stored for years and never change; a blank is no response at all. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = SingleChoice.Response.class, name = SingleChoice.TYPE),
    @JsonSubTypes.Type(value = MultipleChoice.Response.class, name = MultipleChoice.TYPE),
    @JsonSubTypes.Type(value = TrueFalse.Response.class, name = TrueFalse.TYPE),
    @JsonSubTypes.Type(value = Ordering.Response.class, name = Ordering.TYPE),
    @JsonSubTypes.Type(value = Matching.Response.class, name = Matching.TYPE),
    @JsonSubTypes.Type(value = Classification.Response.class, name = Classification.TYPE),
    @JsonSubTypes.Type(value = Ranking.Response.class, name = Ranking.TYPE),
    @JsonSubTypes.Type(value = HotText.Response.class, name = HotText.TYPE),
    @JsonSubTypes.Type(value = Checklist.Response.class, name = Checklist.TYPE),
    @JsonSubTypes.Type(value = ShortText.Response.class, name = ShortText.TYPE),
    @JsonSubTypes.Type(value = ExactSentence.Response.class, name = ExactSentence.TYPE),
    @JsonSubTypes.Type(value = Cloze.Response.class, name = Cloze.TYPE),
    @JsonSubTypes.Type(value = CaseEssay.Response.class, name = CaseEssay.TYPE),
    @JsonSubTypes.Type(value = Numeric.Response.class, name = Numeric.TYPE)
})
public sealed interface Response
        permits SingleChoice.Response,
                MultipleChoice.Response,
                TrueFalse.Response,
                Ordering.Response,
                Matching.Response,
                Classification.Response,
                Ranking.Response,
                HotText.Response,
                Checklist.Response,
                ShortText.Response,
                ExactSentence.Response,
                Cloze.Response,
                CaseEssay.Response,
                Numeric.Response {}
