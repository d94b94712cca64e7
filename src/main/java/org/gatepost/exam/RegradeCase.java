package org.gatepost.exam;

import java.time.Instant;
import org.gatepost.item.ItemRevision;
import org.gatepost.kernel.LocalizedText;

/**
 * A pass that a regrade would have taken and about which a person decides.
 *
 * @param to the corrected revision
 * @param change what the attempt comes to by today's result and what by the corrected revision
 * @param mayDecide false for whoever applied the regrade and for whose pass it is
 */
public record RegradeCase(
        long id,
        ItemRevision to,
        LocalizedText stem,
        String appliedBy,
        Instant appliedAt,
        RegradeChange change,
        boolean mayDecide) {}
