package org.gatepost.library;

import org.gatepost.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A passage as it was and as it is.
 *
 * @param before null where it is new
 * @param after null where it is gone
 * @param isKey whether it tells a right answer, which is for trainers only
 */
public record ChangedText(
        @Nullable LocalizedText before, @Nullable LocalizedText after, boolean isKey) {}
