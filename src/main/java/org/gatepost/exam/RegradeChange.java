package org.gatepost.exam;

import org.gatepost.kernel.LocalizedText;
import org.gatepost.library.ExamId;
import org.gatepost.marking.Mark;
import org.gatepost.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * One attempt marked again: what is and what would be.
 *
 * @param number of the attempt, counted from 1 for each person and exam
 * @param result the number of the result that counts now
 * @param after null when it cannot be marked by the new revision
 * @param scoreAfter null when {@code after} is
 */
public record RegradeChange(
        AttemptId attempt,
        PersonId person,
        String employeeNumber,
        String name,
        ExamId exam,
        LocalizedText title,
        int number,
        int result,
        Mark before,
        @Nullable Mark after,
        Score scoreBefore,
        @Nullable Score scoreAfter,
        RegradeEffect effect) {}
