package org.gatepost.clearance;

import org.gatepost.exam.AttemptId;
import org.gatepost.library.ExamId;
import org.gatepost.people.PersonId;

/**
 * Published in the transaction in which HR lets somebody who has used up their attempts sit once more.
 *
 * @param after the last failed attempt
 */
public record OneMoreAllowed(PersonId person, ExamId exam, AttemptId after) {}
