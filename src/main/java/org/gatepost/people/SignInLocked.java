package org.gatepost.people;

import java.time.Instant;
import org.springframework.security.authentication.LockedException;

/** Too many wrong passwords; also told to somebody who knows the right one. */
class SignInLocked extends LockedException {

    private final Instant until;

    SignInLocked(Instant until) {
        super("locked until " + until);
        this.until = until;
    }

    Instant until() {
        return until;
    }
}
