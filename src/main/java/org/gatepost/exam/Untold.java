package org.gatepost.exam;

import org.jspecify.annotations.Nullable;

/**
 * What a window that opens an attempt begins with.
 *
 * @param read what the person has acknowledged, in whichever window
 * @param time what was added by hand and not acknowledged yet; null for nothing
 */
public record Untold(Told read, @Nullable MoreTime time) {}
