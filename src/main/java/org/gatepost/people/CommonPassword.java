package org.gatepost.people;

/** A password that several accounts are to have, hashed once for all of them: {@link AccountOpening#common}. */
public final class CommonPassword {

    private final String password;
    private final String hash;

    CommonPassword(String password, String hash) {
        this.password = password;
        this.hash = hash;
    }

    /** @throws IllegalArgumentException when another password is asked for */
    String hashOf(String wanted) {
        if (!wanted.equals(password)) {
            throw new IllegalArgumentException("another password than the common one");
        }
        return hash;
    }
}
