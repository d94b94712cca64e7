package org.gatepost.clearance;

import org.gatepost.kernel.LocalizedText;
import org.gatepost.people.Person;
import org.gatepost.people.PositionId;

/**
 * Somebody for whom another rule changes something about a position they hold.
 *
 * @param title of the position, by the other rule where it has one
 * @param before where they stand at the moment by the rule of today
 * @param triesBefore how far they have come with the attempts of the cycle
 * @param after where they would by the other
 */
public record Affected(
        Person person,
        PositionId position,
        LocalizedText title,
        Standing before,
        Tries triesBefore,
        Standing after,
        Tries triesAfter,
        Effect effect) {}
