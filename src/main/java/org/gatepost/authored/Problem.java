package org.gatepost.authored;

/**
 * One mistake in an authored file.
 *
 * @param file the file as its author knows it, for example {@code content/items/little-swan-12345.yaml}
 * @param line counted from 1; 0 when the file as a whole is meant
 */
public record Problem(String file, int line, String message) {

    @Override
    public String toString() {
        return line == 0 ? "%s: %s".formatted(file, message) : "%s:%d: %s".formatted(file, line, message);
    }
}
