package org.gatepost.study;

import java.time.Instant;
import org.gatepost.exam.AttemptId;
import org.gatepost.people.PersonId;

/** Published in the transaction in which steps of a plan are done. */
public record PlanStepDone(PersonId person, AttemptId attempt, Instant at) {}
