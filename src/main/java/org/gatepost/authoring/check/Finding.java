package org.gatepost.authoring.check;

import org.gatepost.authored.Place;

/** Something that could be better in what is taught. */
record Finding(ContentRule rule, Place place, String message) {

    @Override
    public String toString() {
        return "%s: %s [%s]".formatted(place, message, rule.name());
    }
}
