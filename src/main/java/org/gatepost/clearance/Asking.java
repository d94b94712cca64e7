package org.gatepost.clearance;

import java.time.Instant;
import org.gatepost.exam.AttemptId;
import org.gatepost.library.ExamId;
import org.gatepost.people.PersonId;

/**
 * Somebody who has failed as often as their exam allows, and waits for HR to allow one more attempt.
 *
 * @param number the employee number
 * @param after the last of the failed attempts
 * @param tries how many attempts of this cycle they have failed, the shorter exam of a renewal counted in
 * @param since when it ended
 * @param mine whether it is whoever is signed in, who cannot allow it themselves
 */
public record Asking(
        PersonId person,
        String number,
        String name,
        String department,
        ExamId exam,
        AttemptId after,
        int tries,
        Instant since,
        boolean mine) {}
