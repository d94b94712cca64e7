package org.gatepost.people;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/** Passwords for handing over: three groups of four small letters and digits, none of which looks like another. */
final class InitialPassword {

    private static final String SIGNS = "abcdefghkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 12;
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private InitialPassword() {}

    static String random() {
        String signs = RANDOM.ints(LENGTH, 0, SIGNS.length())
                .mapToObj(index -> SIGNS.substring(index, index + 1))
                .collect(Collectors.joining());
        return signs.replaceAll("(.{" + GROUP + "})(?=.)", "$1-");
    }
}
