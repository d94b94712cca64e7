package org.gatepost.authored;

import org.jspecify.annotations.Nullable;

/**
 * One mistake in an authored file.
 *
 * @param file the file as its author knows it, for example {@code content/items/little-swan-12345.yaml}
 * @param line counted from 1; 0 when the file as a whole is meant
 * @param message in English
 * @param said the same for any language; null where it is said in English only
 */
public record Problem(
        String file, int line, String message, @Nullable Said said) {

    /** A sentence is told from another by so many characters; what a file says may stand in it, of any length. */
    private static final int KIND = 400;

    /** What all of one kind have in common: the sentence without the ids that fill it, with what they are ids of. */
    public String kind() {
        return said != null
                ? said.kind()
                : message.substring(0, Math.min(KIND, message.length())).replaceAll("'[^']*'|\\[[^]]*]|\\d+", "_");
    }

    @Override
    public String toString() {
        return line == 0 ? "%s: %s".formatted(file, message) : "%s:%d: %s".formatted(file, line, message);
    }
}
