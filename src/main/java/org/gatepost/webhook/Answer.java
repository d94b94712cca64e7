package org.gatepost.webhook;

import org.jspecify.annotations.Nullable;

/**
 * What came of one try.
 *
 * @param status of HTTP; null when there was none
 * @param fault why there was none
 */
record Answer(@Nullable Integer status, @Nullable PostFault fault) {

    private static final int GONE = 410;

    static Answer of(int status) {
        return new Answer(status, null);
    }

    static Answer of(PostFault fault) {
        return new Answer(null, fault);
    }

    /** Only 2xx says that it was taken; a redirection is followed nowhere. */
    boolean isTaken() {
        return status != null && status >= 200 && status < 300;
    }

    /** Whether the receiver says that it wants nothing any more. */
    boolean isGone() {
        return status != null && status == GONE;
    }
}
