package org.gatepost.authoring;

import java.util.List;
import org.gatepost.item.Misconception;
import org.gatepost.marking.Mark;

/** How an answer tried out in the preview would be marked; nothing is kept of it. */
public record Trial(Mark mark, List<Misconception> misconceptions) {

    public Trial {
        misconceptions = List.copyOf(misconceptions);
    }
}
