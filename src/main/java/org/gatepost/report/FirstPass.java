package org.gatepost.report;

import java.time.YearMonth;
import org.gatepost.library.ExamId;

/**
 * First attempts at one revision of an exam in a month.
 *
 * @param people how many were marked; what was ended by an invigilator or waits for marks is not among them
 * @param passed how many of them passed, by the newest marking
 */
public record FirstPass(ExamId exam, YearMonth month, int blueprintRevision, int people, int passed) {}
