package org.gatepost.clearance;

import org.gatepost.exam.AttemptId;
import org.gatepost.library.ExamId;
import org.gatepost.people.PersonId;
import org.gatepost.people.PositionId;

/** An attempt that somebody passed, looked at for what it does for one position. */
public record Pass(PersonId person, PositionId position, ExamId exam, AttemptId attempt) {}
