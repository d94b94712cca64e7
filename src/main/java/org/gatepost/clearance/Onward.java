package org.gatepost.clearance;

import org.gatepost.kernel.LocalizedText;
import org.gatepost.people.PositionId;

/**
 * What opens somebody's way to one position, for whoever leads them: no score and no answer.
 *
 * @param hasLeft whether they are no longer with the company
 * @param helpers who can do what the person cannot do themselves, by name
 */
public record Onward(PositionId position, WayOut wayOut, boolean hasLeft, LocalizedText helpers) {}
