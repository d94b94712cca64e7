package org.gatepost.clearance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.gatepost.clearance.GatePropertiesTests.Life;
import org.gatepost.kernel.StoredJson;
import org.junit.jupiter.api.Test;

/** What the register keeps was decided by some revision of the rule; a rule that has changed must say so. */
class GateRevisionTests {

    private static final int REVISION = 3;
    private static final String DECISIONS = "9d61d9732b41dbfbe01179a6533eae69e85e0df0e05e94b79156f4e3219e1512";

    @Test
    void countsOnWhenTheGateDecidesOtherwiseThanItDid() {
        var decisions = new StringBuilder();
        for (long seed = 0; seed < 2_000; seed++) {
            decisions.append(said(inShanghai(Life.any(new Random(seed * 0x9E3779B97F4A7C15L)))));
        }
        assertThat(Gate.REVISION + " " + StoredJson.digest(decisions.toString()))
                .as("The gate decides otherwise than it did about 2,000 random lives. If it is meant to, raise"
                        + " Gate.REVISION, so that the next start decides everybody anew, and write both values here.")
                .isEqualTo(REVISION + " " + DECISIONS);
    }

    /** Where no clock has been put forward since 1991: elsewhere a JDK's newer time zones would decide otherwise. */
    private static Standing inShanghai(Life life) {
        Requirement any = life.requirement();
        var requirement = new Requirement(
                any.lessons(), any.exam(), any.validMonths(), any.expiringDays(), Story.ZONE, any.limits());
        return Gate.decide(requirement, life.history(), life.moment());
    }

    /** What was decided, without the form in which evidence is written. */
    private static String said(Standing standing) {
        String next = standing.wayOut() instanceof WayOut.StudyLessons study
                ? study.lessons() + " since " + study.since()
                : standing.wayOut().getClass().getSimpleName();
        return String.join(
                ";",
                standing.status().name(),
                standing.reason().name(),
                String.valueOf(standing.clearedUntil()),
                next,
                String.valueOf(standing.changesAt()),
                "\n");
    }
}
