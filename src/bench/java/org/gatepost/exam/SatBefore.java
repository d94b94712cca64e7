package org.gatepost.exam;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Lends benchmarks of other rooms what attempts proved. */
public final class SatBefore {

    private SatBefore() {}

    public static PastEvidence evidence(JdbcClient database) {
        return new PastEvidence(database);
    }
}
