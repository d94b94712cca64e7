package org.gatepost.library;

import java.util.Map;
import org.gatepost.authored.Problems;
import org.gatepost.authored.UnreadableFiles;

/**
 * Whether every exam still is for what it was for. Attempts are kept by the id of their exam: were a quiz to become the
 * exam of a position, whoever once did well in it would be cleared by that.
 */
final class ModesKept {

    private ModesKept() {}

    /** @throws UnreadableFiles when an exam has another mode than its newest stored revision, naming all of them */
    static void check(Manuscript manuscript, Revisions revisions) {
        var problems = new Problems();
        Map<String, Blueprint> stored = revisions.newest(Kind.BLUEPRINT, Blueprint.class);
        manuscript.blueprints().forEach(exam -> {
            Blueprint before = stored.get(exam.id().value());
            if (before != null && before.purpose().getClass() != exam.purpose().getClass()) {
                problems.add(
                        manuscript.placeOf(exam.id()),
                        "exam '%s' was of mode '%s' and is of mode '%s' now: give it a new id, for what was sat before must not count as the other"
                                .formatted(exam.id(), Mode.word(before.purpose()), Mode.word(exam.purpose())));
            }
        });
        if (!problems.isEmpty()) {
            throw new UnreadableFiles(problems);
        }
    }
}
