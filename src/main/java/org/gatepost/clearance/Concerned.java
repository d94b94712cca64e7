package org.gatepost.clearance;

import java.time.Instant;
import org.gatepost.exam.AttemptId;
import org.gatepost.library.ExamId;
import org.gatepost.people.PersonId;
import org.gatepost.people.PositionId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whose clearance for a position that they hold or held rests, or may come to rest, on an attempt from before a change.
 *
 * @param pass the one it rests on; one that is not marked yet may become a pass
 * @param number of that attempt at the exam, from 1
 * @param passedAt null of one that is not marked yet
 * @param items those of its form that ask about the change, with the revisions that were sat; null where a lesson changed
 */
public record Concerned(
        PersonId person,
        String employeeNumber,
        String name,
        String department,
        PositionId position,
        AttemptId pass,
        ExamId exam,
        int number,
        @Nullable Instant passedAt,
        @Nullable String items) {}
