package org.gatepost.people;

import java.time.Instant;

/** Published in the transaction in which a person is given a position. */
public record PositionHeld(PersonId person, PositionId position, Instant since) {}
