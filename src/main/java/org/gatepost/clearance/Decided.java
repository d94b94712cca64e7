package org.gatepost.clearance;

import org.gatepost.library.Position;

/** A decision about one person: the position it is about, the revision of its rule, and where they stand. */
public record Decided(Position position, int positionRevision, Standing standing) {}
