package org.gatepost.people;

import java.util.List;
import java.util.Optional;
import org.gatepost.kernel.LocalizedText;

/** Which positions there are. This room gives people positions but does not know them; the library does and implements this. */
public interface PositionCatalogue {

    record Choice(PositionId id, LocalizedText title) {}

    /**
     * What somebody has to do before they may work in a position.
     *
     * @param lessons how many are to be studied
     * @param exam the exam to be passed after them
     */
    record Demand(int lessons, LocalizedText exam) {}

    List<Choice> positions();

    /** What a position demands; nothing when there is no such position. */
    Optional<Demand> demandOf(PositionId position);
}
