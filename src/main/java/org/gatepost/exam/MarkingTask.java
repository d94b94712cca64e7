package org.gatepost.exam;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.gatepost.item.Presentation;
import org.gatepost.item.Response;
import org.gatepost.kernel.LocalizedText;
import org.gatepost.kernel.Points;
import org.gatepost.marking.Doubt;
import org.gatepost.marking.Rubric;
import org.jspecify.annotations.Nullable;

/**
 * An answer and all that is needed to mark it.
 *
 * @param number its own, by which it is called where no name is told
 * @param slot counted from 0
 * @param exam its title
 * @param since when its attempt ended; where marking is anonymous, the beginning of that day
 * @param round which mark is asked for
 * @param name of whoever gave it; null where marking is anonymous
 * @param before the marks there are, for whoever decides between them; empty for everybody else, who marks blind
 */
public record MarkingTask(
        long number,
        AttemptId attempt,
        int slot,
        LocalizedText exam,
        Presentation presentation,
        Response response,
        Doubt doubt,
        Instant since,
        Round round,
        Rubric rubric,
        @Nullable String name,
        List<Before> before) {

    public MarkingTask {
        before = List.copyOf(before);
    }

    /** What somebody gave it before. */
    public record Before(Points earned, Map<String, Points> criteria, String remark) {}
}
