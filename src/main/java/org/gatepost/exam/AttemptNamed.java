package org.gatepost.exam;

import java.time.Instant;
import org.gatepost.library.ExamId;

/**
 * Which attempt something rests on, for whoever wants to look it up.
 *
 * @param number counted from 1 for each person and exam
 * @param blueprintRevision by which its form was drawn
 */
public record AttemptNamed(AttemptId id, ExamId exam, int number, int blueprintRevision, Instant startedAt) {}
