package org.gatepost.people;

import java.io.Serializable;
import java.time.Instant;

/** Why a sign-in did not succeed, for the sign-in page to say. */
public sealed interface SignInProblem extends Serializable {

    /** The attribute of the HTTP session under which the page finds it. */
    String ATTRIBUTE = "org.gatepost.people.SignInProblem";

    /**
     * The user name or the password; which one is told to nobody.
     *
     * @param username as it was typed, so that it need not be typed again
     */
    record Wrong(String username) implements SignInProblem {}

    /** Too many wrong passwords. */
    record Locked(Instant until) implements SignInProblem {}

    /** The right password of an account that has been closed. */
    record Closed() implements SignInProblem {}

    /** Too many people sign in at this moment. */
    record Busy() implements SignInProblem {}

    /** The page had been open for too long. */
    record Stale() implements SignInProblem {}
}
