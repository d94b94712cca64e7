package org.gatepost.study;

import java.util.List;
import org.gatepost.kernel.LocalizedText;
import org.gatepost.source.FactId;

/**
 * One thing to be put right after a failed exam.
 *
 * @param fact that refutes what was believed
 * @param asked the words of the questions that it comes from; empty where they are not told
 * @param believed what the answers show to be believed; empty where something was left open, or nobody knows
 * @param manyBelieve what many believe who get such a question wrong, where nobody knows whether this person does
 * @param done whether it has been put right
 */
public record PlanStep(
        FactId fact,
        List<LocalizedText> asked,
        List<LocalizedText> believed,
        List<LocalizedText> manyBelieve,
        boolean done) {

    public PlanStep {
        asked = List.copyOf(asked);
        believed = List.copyOf(believed);
        manyBelieve = List.copyOf(manyBelieve);
    }
}
