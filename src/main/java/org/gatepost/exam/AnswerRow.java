package org.gatepost.exam;

import java.time.Instant;
import org.gatepost.item.Response;
import org.jspecify.annotations.Nullable;

/**
 * The answer that counts so far.
 *
 * @param sequence the number of the last answer to this slot, 0 when there was none
 * @param response null while the slot is blank
 * @param written the response as it is stored, letter by letter
 */
record AnswerRow(
        int slot,
        long sequence,
        @Nullable Response response,
        @Nullable String written,
        boolean flagged,
        @Nullable Instant savedAt) {}
