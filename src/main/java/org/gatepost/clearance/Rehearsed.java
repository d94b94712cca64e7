package org.gatepost.clearance;

import java.time.Instant;
import java.util.List;

/**
 * What content to come would mean for people.
 *
 * @param known what was known until then is what counted
 * @param at for each moment that was asked for
 * @param cuts what other cut scores would have come to, which changes nothing for anybody
 */
public record Rehearsed(Instant known, List<RehearsedAt> at, List<CutTried> cuts) {

    public Rehearsed {
        at = List.copyOf(at);
        cuts = List.copyOf(cuts);
    }
}
