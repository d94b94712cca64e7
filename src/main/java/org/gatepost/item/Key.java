package org.gatepost.item;

/** What is right. Named only in this room, in marking and in authoring; a test holds the wall. */
public sealed interface Key
        permits SingleChoice.Key,
                MultipleChoice.Key,
                TrueFalse.Key,
                Ordering.Key,
                Matching.Key,
                Classification.Key,
                Ranking.Key,
                HotText.Key,
                Checklist.Key,
                ShortText.Key,
                ExactSentence.Key,
                Cloze.Key,
                CaseEssay.Key,
                Numeric.Key {}
