package org.gatepost.exam;

import java.time.Instant;
import java.util.List;
import org.gatepost.item.Presentation;
import org.gatepost.item.Response;
import org.gatepost.kernel.LocalizedText;
import org.gatepost.kernel.Points;
import org.gatepost.library.ExamId;
import org.jspecify.annotations.Nullable;

/**
 * An open attempt as the window sees it that has just taken its desk. Holds prompts only.
 *
 * @param hasPass whether something can be passed; practice is no exam before which anything is put away
 * @param byPeople whether people mark some of it, so that no result is out at once
 * @param desk to be named with every answer
 * @param reached the slot in view, where one only goes forward; null where one goes back and forth
 * @param untold what the person was not told yet, or did not acknowledge, in whichever window
 */
public record Sitting(
        AttemptId attempt,
        ExamId exam,
        LocalizedText title,
        boolean hasPass,
        boolean byPeople,
        int desk,
        @Nullable Integer reached,
        Instant startedAt,
        Instant deadline,
        Untold untold,
        List<Place> places) {

    public Sitting {
        places = List.copyOf(places);
    }

    /**
     * One slot.
     *
     * @param points what it is worth
     * @param sequence the number of the last answer saved, 0 when there was none
     */
    public record Place(
            LocalizedText section,
            Presentation presentation,
            Points points,
            long sequence,
            @Nullable Response response,
            boolean flagged,
            @Nullable Instant savedAt) {}

    /** The window numbers its answers upwards from the next number. */
    public long numbersAbove() {
        return Sequence.before(desk);
    }

    /** All numbers of the window are lower. */
    public long numbersBelow() {
        return Sequence.before(desk + 1);
    }
}
