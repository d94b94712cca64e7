package org.gatepost.clearance;

import org.gatepost.kernel.LocalizedText;
import org.gatepost.people.PositionId;

/**
 * What opens somebody's way to one position, for whoever leads them: no score and no answer. The lessons to be studied again
 * after a fail tell what was answered wrong, so whoever tells a manager of them says that there are some and no more.
 *
 * @param hasLeft whether they are no longer with the company
 * @param helpers who can do what the person cannot do themselves, by name
 */
public record Onward(PositionId position, WayOut wayOut, boolean hasLeft, LocalizedText helpers) {}
