package org.gatepost.exam;

import java.time.Instant;
import java.util.List;
import org.gatepost.item.LessonId;
import org.gatepost.item.Misconception;
import org.gatepost.kernel.LocalizedText;
import org.gatepost.library.ExamId;
import org.gatepost.source.FactId;
import org.jspecify.annotations.Nullable;

/**
 * What a failed attempt showed not to be known, as far as it may be told to whoever will sit again.
 *
 * @param title of the exam
 * @param misses in the order of the form
 */
public record FailedAttempt(AttemptId id, ExamId exam, LocalizedText title, Instant finishedAt, List<Miss> misses) {

    public FailedAttempt {
        misses = List.copyOf(misses);
    }

    /**
     * A response that was not right.
     *
     * @param asked the words of the question; null where the rules of the exam do not tell of mistakes now
     * @param toPutRight the facts it shows not to be known
     * @param believed what it shows to be believed; empty where nobody knows, or where it is not told. Each is refuted by
     *     one of the facts
     * @param manyBelieve whether that is only what many believe who get the item wrong, and the response may say otherwise
     */
    public record Miss(
            LessonId lesson,
            @Nullable LocalizedText asked,
            List<FactId> toPutRight,
            List<Misconception> believed,
            boolean manyBelieve) {

        public Miss {
            toPutRight = List.copyOf(toPutRight);
            believed = List.copyOf(believed);
        }
    }
}
