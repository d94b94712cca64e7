package org.gatepost.library;

import java.util.Map;
import org.gatepost.authored.Place;
import org.gatepost.authored.Problems;
import org.gatepost.authored.Said;

/** Takes what checks have to say of content, where its owner stands in the files. */
record Reports(Map<Object, Place> places, Problems problems) {

    private static final Place NOWHERE = new Place("content", 0);

    void accept(Object owner, String message) {
        problems.add(places.getOrDefault(owner, NOWHERE), message);
    }

    void accept(Object owner, Said said) {
        problems.add(places.getOrDefault(owner, NOWHERE), said);
    }
}
