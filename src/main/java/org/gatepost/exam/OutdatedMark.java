package org.gatepost.exam;

import org.gatepost.library.ExamId;
import org.gatepost.people.PersonId;

/**
 * A mark that counts and was given by an earlier revision of its item, with the attempt it belongs to.
 *
 * @param number of the attempt
 * @param result the number of the result that counts
 * @param score of that result
 * @param byPeople whether people marked a part of the attempt, though not this
 */
record OutdatedMark(
        AttemptId attempt,
        PersonId person,
        String employeeNumber,
        String name,
        ExamId exam,
        int blueprintRevision,
        int number,
        int result,
        Score score,
        MarkRow mark,
        boolean byPeople) {}
