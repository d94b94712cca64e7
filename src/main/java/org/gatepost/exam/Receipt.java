package org.gatepost.exam;

import java.time.Instant;
import org.gatepost.kernel.LocalizedText;

/**
 * What an attempt that ended gave its owner to keep. It names nobody, so that whoever is shown its code may be told all
 * of it.
 *
 * @param title of the exam
 * @param number of the attempt, counted from 1 for each person and exam
 * @param answered how many items had an answer, a part of one too
 * @param items how many there were
 * @param endedAt when it was handed in, or its deadline
 */
public record Receipt(ReceiptCode code, LocalizedText title, int number, int answered, int items, Instant endedAt) {}
