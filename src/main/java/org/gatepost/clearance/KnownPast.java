package org.gatepost.clearance;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What a transaction has read of a person it holds, with what the gate said of exactly that at each moment it was asked
 * about: of the same past and moment it says the same. An end asks twice, for the register and for certificates.
 */
record KnownPast(Past past, Map<Instant, List<Decided>> said) {

    KnownPast(Past past) {
        this(past, new HashMap<>());
    }

    /**
     * @param asked may be another than was read, for example one without waivers; then the gate is asked anew
     * @param gate asks it about this past
     */
    List<Decided> decided(Past asked, Instant moment, Function<Instant, List<Decided>> gate) {
        return asked.equals(past) ? said.computeIfAbsent(moment, gate) : gate.apply(moment);
    }
}
