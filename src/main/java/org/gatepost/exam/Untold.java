package org.gatepost.exam;

import java.util.List;

/**
 * What a window that opens an attempt begins with.
 *
 * @param read what the person has acknowledged, in whichever window
 * @param time what was added and not acknowledged yet; empty for nothing
 */
public record Untold(Told read, List<MoreTime> time) {

    public Untold {
        time = List.copyOf(time);
    }
}
