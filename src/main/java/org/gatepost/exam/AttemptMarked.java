package org.gatepost.exam;

import java.time.Instant;
import org.gatepost.library.ExamId;
import org.gatepost.people.PersonId;

/** Published in the transaction in which an attempt is marked, so that the gate decides in the same one. */
public record AttemptMarked(AttemptId attempt, PersonId person, ExamId exam, Instant finishedAt, Score score) {}
