package org.gatepost.source;

import java.util.Optional;
import org.gatepost.kernel.LocalizedText;

/**
 * A figure a fact gives.
 *
 * @param label what it counts or measures
 * @param value as the document gives it: a number, a span such as {@code 70-237}, or a date
 * @param unit what it is counted in; nothing where the value says it all, such as a date or a ratio
 */
public record Figure(LocalizedText label, String value, Bound bound, Optional<LocalizedText> unit) {

    /** How exactly the document says it. */
    public enum Bound {
        EXACTLY,
        ABOUT,
        AT_LEAST,
        AT_MOST,
        MORE_THAN
    }
}
