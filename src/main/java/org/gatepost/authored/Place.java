package org.gatepost.authored;

/** Where in the authored files something stands; the line is counted from 1. */
public record Place(String file, int line) {

    @Override
    public String toString() {
        return file + ":" + line;
    }
}
