package org.gatepost.exam;

import java.time.Instant;
import org.gatepost.library.ExamId;
import org.gatepost.people.PersonId;

/** Published in the transaction in which an attempt ends whose result waits for people's marks. */
public record AttemptHeld(AttemptId attempt, PersonId person, ExamId exam, Instant finishedAt) {}
