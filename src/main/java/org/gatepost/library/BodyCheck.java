package org.gatepost.library;

import java.util.HashMap;
import java.util.Map;
import org.gatepost.authored.AuthoredFiles;
import org.gatepost.authored.Place;
import org.gatepost.authored.Problems;
import org.gatepost.authored.Said;
import org.gatepost.kernel.StoredJson;

/** Whether everything that is kept in revisions fits into a row, though each of its texts alone does. */
final class BodyCheck {

    /** As much as H2 takes in one piece. */
    static final int LONGEST = 1_048_576;

    /** A character is stored as six at most, so nothing of a shorter file needs to be written to be measured. */
    private static final int SHORT_FILE = LONGEST / 10;

    private BodyCheck() {}

    static void run(AuthoredFiles files, Content content, Map<Object, Place> places, Problems problems) {
        if (files.list().stream().allMatch(file -> files.text(file).length() < SHORT_FILE)) {
            return;
        }
        Map<Object, Object> kept = new HashMap<>(content.items());
        content.courses().values().forEach(course -> course.lessons().forEach(lesson -> kept.put(lesson.id(), lesson)));
        kept.putAll(content.blueprints());
        kept.putAll(content.positions());
        kept.forEach((id, value) -> {
            int length = StoredJson.write(value).length();
            Place place = places.get(id);
            if (length > LONGEST && place != null) {
                problems.add(place, Said.of("authored.said.tooLarge", id, length, LONGEST));
            }
        });
    }
}
