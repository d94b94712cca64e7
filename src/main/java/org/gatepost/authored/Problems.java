package org.gatepost.authored;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** Collects mistakes while files are read, several at a time, so that their author sees all of them at once. */
public final class Problems {

    private final List<Problem> found = Collections.synchronizedList(new ArrayList<>());

    public void add(String file, int line, String message) {
        found.add(new Problem(file, line, message, null));
    }

    public void add(String file, int line, Said said) {
        found.add(new Problem(file, line, said.inEnglish(), said));
    }

    public void add(Place place, Said said) {
        add(place.file(), place.line(), said);
    }

    public void add(Place place, String message) {
        add(place.file(), place.line(), message);
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** What was found, by file and line. */
    public List<Problem> all() {
        return List.copyOf(found).stream()
                .distinct()
                .sorted(Comparator.comparing(Problem::file).thenComparingInt(Problem::line))
                .toList();
    }
}
