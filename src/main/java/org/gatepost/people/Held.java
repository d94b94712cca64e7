package org.gatepost.people;

import java.time.Instant;

/** A position that a person holds, since when. */
public record Held(PositionId position, Instant since) {}
