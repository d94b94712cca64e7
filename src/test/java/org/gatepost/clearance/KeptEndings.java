package org.gatepost.clearance;

import org.gatepost.TestDatabase;

/** When clearances end, for tests of other rooms. */
public final class KeptEndings {

    private KeptEndings() {}

    public static Endings in(TestDatabase database) {
        return new Endings(database.jdbc());
    }
}
