package org.gatepost.exam;

import java.time.Instant;
import org.gatepost.library.ExamId;
import org.gatepost.people.PersonId;

/** Published in the transaction in which an attempt is started. */
public record AttemptStarted(AttemptId attempt, PersonId person, ExamId exam, Instant at) {}
