package org.gatepost.notice;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A mail that did not arrive, or of which nobody knows whether it did.
 *
 * @param perhaps whether it may have arrived all the same
 * @param why what the mail server said; null when it said nothing
 */
public record UndeliveredMail(
        String name,
        String number,
        boolean perhaps,
        @Nullable String why,
        Instant at) {}
