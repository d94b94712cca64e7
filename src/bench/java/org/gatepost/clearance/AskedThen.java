package org.gatepost.clearance;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.gatepost.exam.SatBefore;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.library.Limits;
import org.gatepost.library.Position;
import org.gatepost.people.Hired;
import org.gatepost.study.Studied;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Lends benchmarks of other rooms the gate's question for any moment. */
public final class AskedThen {

    private AskedThen() {}

    /** Answers only what is asked of many people at once; everything else of it is missing. */
    @SuppressWarnings("NullAway")
    public static Clearances clearances(JdbcClient database, CompanyTime time) {
        return new Clearances(null, then(database, time), null, null, time);
    }

    public static PastStandings standings(JdbcClient database, CompanyTime time) {
        return new PastStandings(then(database, time));
    }

    /** Notes what these positions require. */
    public static void note(JdbcClient database, Collection<Position> positions, CompanyTime time, Instant since) {
        new Rules(database)
                .note(
                        positions.stream()
                                .map(position -> Rule.of(
                                        position,
                                        1,
                                        new Requirement(
                                                List.of(),
                                                position.exam(),
                                                12,
                                                30,
                                                time.zone(),
                                                new Limits(1000, List.of(60)))))
                                .toList(),
                        since);
    }

    private static DecisionsThen then(JdbcClient database, CompanyTime time) {
        return new DecisionsThen(
                new Hired(database).staff(),
                new Studied(database).record(),
                SatBefore.evidence(database),
                new Waivers(database),
                new Deltas(database),
                new Rules(database),
                time);
    }
}
