package org.gatepost.library;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When an exam may be started: from its opening on, and before its closing. The clocks of its zone show
 * these times exactly once.
 *
 * @param opens the first moment at which it may be started; null when it always was open
 * @param closes the first moment at which it no longer may; null when it never closes
 * @param zone by whose clocks both were written and are said
 */
public record Window(@Nullable Instant opens, @Nullable Instant closes, ZoneId zone) {

    /** Of an exam that may be started at any time. */
    static final Window ALWAYS = new Window(null, null, ZoneOffset.UTC);

    /** Where a moment lies. */
    public enum State {
        NOT_YET,
        OPEN,
        CLOSED
    }

    /** The first moment at which the exam may be started; empty when it always was open. */
    public Optional<Instant> opensAt() {
        return Optional.ofNullable(opens);
    }

    /** The first moment at which the exam may no longer be started; empty when it never closes. */
    public Optional<Instant> closesAt() {
        return Optional.ofNullable(closes);
    }

    /** Whether the exam may be started at a moment. */
    public State at(Instant moment) {
        if (opensAt().filter(moment::isBefore).isPresent()) {
            return State.NOT_YET;
        }
        return closesAt().filter(closing -> !moment.isBefore(closing)).isPresent() ? State.CLOSED : State.OPEN;
    }
}
