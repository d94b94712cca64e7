package org.gatepost.shell;

import java.security.SecureRandom;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A fault of ours: the log has all of it, the person has the reference under which it stands there. */
final class Fault {

    private static final Logger log = LoggerFactory.getLogger(Fault.class);
    /** Without letters and digits that are mistaken for each other over the telephone. */
    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int LENGTH = 8;
    private static final SecureRandom random = new SecureRandom();

    private Fault() {}

    /**
     * Logs it and returns its reference, for example {@code 7K3Q-9F2M}.
     *
     * @param thrown null when a status is all that is known
     */
    static String report(@Nullable Throwable thrown, String where) {
        var reference = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            reference.append(i == LENGTH / 2 ? "-" : "").append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        log.error("Fault {} at {}", reference, where, thrown);
        return reference.toString();
    }
}
