package org.gatepost.study;

import java.util.Optional;
import org.gatepost.source.Fact;
import org.gatepost.source.ServiceSystem;

/**
 * A case that a search found.
 *
 * @param fact the first fact in which one of the words stands; nothing when they stand in title or company
 */
public record CaseFound(ServiceSystem system, Optional<Fact> fact) {}
