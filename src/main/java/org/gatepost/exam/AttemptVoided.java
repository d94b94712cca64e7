package org.gatepost.exam;

import java.time.Instant;
import org.gatepost.library.ExamId;
import org.gatepost.people.PersonId;

/** Published in the transaction in which an open attempt is ended so that it counts for nothing. */
public record AttemptVoided(AttemptId attempt, PersonId person, ExamId exam, Instant at, String reason) {}
