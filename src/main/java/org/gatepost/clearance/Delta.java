package org.gatepost.clearance;

import java.time.Instant;
import org.gatepost.kernel.LocalizedText;
import org.gatepost.library.ExamId;

/**
 * A short exam about changed content that was asked of somebody for a position they were cleared for.
 *
 * @param exam of its own
 * @param title what has changed
 * @param since when it changed: whoever began to pass the position's exam later knows it
 * @param askedAt before that nobody owed it
 * @param due from then on they may not work who still owe it: the end of a day
 */
record Delta(ExamId exam, LocalizedText title, Instant since, Instant askedAt, Instant due) {}
