package org.gatepost.exam;

import org.gatepost.library.ExamId;
import org.gatepost.people.PersonId;

/**
 * Published before {@link AttemptMarked}, in the same transaction, when an attempt is marked again by an item that was
 * corrected.
 *
 * @param result the number of the result that counts from now on
 * @param turned whether a fail became a pass or a pass a fail
 */
public record AttemptRegraded(AttemptId attempt, PersonId person, ExamId exam, int result, boolean turned) {}
