package org.gatepost.report;

import java.time.Instant;
import java.util.List;
import org.gatepost.clearance.CutTried;
import org.gatepost.exam.NextKey;

/**
 * What content to come would mean for people.
 *
 * @param known what was known until then is what counted
 * @param now for that moment
 * @param then for the moment that was asked for
 * @param cuts what other cut scores would have come to
 * @param keys what marking again by other keys would do
 * @param untried how many other keys were not tried, there being too many
 * @param hasPeople whether it names people
 * @param roster how many people of the roster there are
 * @param unknown numbers of the roster that nobody has
 */
public record RehearsalAnswer(
        Instant known,
        RehearsalAt now,
        RehearsalAt then,
        List<CutTried> cuts,
        List<NextKey> keys,
        int untried,
        boolean hasPeople,
        int roster,
        List<String> unknown) {

    public RehearsalAnswer {
        cuts = List.copyOf(cuts);
        keys = List.copyOf(keys);
        unknown = List.copyOf(unknown);
    }
}
