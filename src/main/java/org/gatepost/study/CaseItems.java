package org.gatepost.study;

import java.util.Optional;
import org.gatepost.source.SystemId;

/** Tells whoever may see items where those about a case are. What items there are is no business of this room's. */
@FunctionalInterface
public interface CaseItems {

    /** Nothing when there is none, or when whoever is signed in may not see items. */
    Optional<Place> about(SystemId system);

    /** @param address of the page that shows them */
    record Place(int items, String address) {}
}
