package org.gatepost.library;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.gatepost.authored.AuthoredFiles;
import org.gatepost.authored.Place;
import org.gatepost.authored.Problems;
import org.gatepost.authored.Said;
import org.gatepost.kernel.StoredJson;
import org.gatepost.source.Ledger;

/** Whether everything that is kept in revisions fits into a row, though each of its texts alone does. */
final class BodyCheck {

    /** As much as H2 takes in one piece. */
    static final int LONGEST = 1_048_576;

    /**
     * A character is stored as six at most, and the two texts of a lesson, which are files of their own, come to 600,000 so. What
     * a shorter file says need not be written to be measured, unless it says something again by a name.
     */
    private static final int SHORT_FILE = LONGEST / 18;

    private final Map<Object, Place> places;
    private final Problems problems;
    private final Set<String> toMeasure = new HashSet<>();

    BodyCheck(AuthoredFiles files, Map<Object, Place> places, Problems problems) {
        this.places = places;
        this.problems = problems;
        files.list().stream()
                .filter(file -> files.text(file).length() >= SHORT_FILE || mayRepeat(files.text(file)))
                .forEach(file -> toMeasure.add(files.nameOf(file)));
    }

    void run(Content content, Ledger ledger) {
        content.items().forEach(this::measure);
        content.courses().values().forEach(course -> course.lessons().forEach(lesson -> measure(lesson.id(), lesson)));
        content.blueprints().forEach(this::measure);
        content.positions().forEach(this::measure);
        // Few and short; the ledger keeps no lines.
        ledger.systems()
                .forEach(system -> system.facts().forEach(fact -> {
                    int length = length(FactSaid.of(fact));
                    if (length > LONGEST) {
                        problems.add("seeds", 0, tooLarge(fact.id(), length));
                    }
                }));
    }

    private void measure(Object id, Object kept) {
        Place place = places.get(id);
        if (place != null && toMeasure.contains(place.file())) {
            int length = length(kept);
            if (length > LONGEST) {
                problems.add(place, tooLarge(id, length));
            }
        }
    }

    private static int length(Object kept) {
        return StoredJson.write(kept).length();
    }

    private static Said tooLarge(Object id, int length) {
        return Said.of("authored.said.tooLarge", id, length, LONGEST);
    }

    /** An anchor of YAML, by which an alias repeats what it names, or something that looks like one. */
    private static boolean mayRepeat(String text) {
        for (int at = text.indexOf('&'); at >= 0; at = text.indexOf('&', at + 1)) {
            if (at > 0 && !Character.isLetterOrDigit(text.charAt(at - 1))) {
                return true;
            }
        }
        return false;
    }
}
