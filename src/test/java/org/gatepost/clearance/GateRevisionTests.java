package org.gatepost.clearance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.gatepost.clearance.GatePropertiesTests.Life;
import org.gatepost.kernel.StoredJson;
import org.junit.jupiter.api.Test;

/** What the register keeps was decided by some revision of the rule; a rule that has changed must say so. */
class GateRevisionTests {

    private static final int REVISION = 3;
    private static final String DECISIONS = "9f417588534df17700a5a13fbcf6a4d61f8693f59a692a650a985e1a9f4db66e";

    @Test
    void countsOnWhenTheGateDecidesOtherwiseThanItDid() {
        var decisions = new StringBuilder();
        for (long seed = 0; seed < 2_000; seed++) {
            decisions.append(said(inShanghai(Life.unplanned(new Random(seed * 0x9E3779B97F4A7C15L)))));
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
        return String.join(
                ";",
                standing.status().name(),
                standing.reason().name(),
                standing.reason()
                        .evidence()
                        .map(attempt -> "by " + attempt.value())
                        .orElse("by none"),
                String.valueOf(standing.clearedUntil()),
                said(standing.wayOut()),
                String.valueOf(standing.changesAt()),
                "\n");
    }

    private static String said(WayOut next) {
        String which = next.getClass().getSimpleName();
        return switch (next) {
            case WayOut.StudyLessons study -> said(study);
            case WayOut.AskForAttempt ask ->
                "%s after %s, meanwhile %s"
                        .formatted(which, ask.after().value(), ask.meanwhile() == null ? "-" : said(ask.meanwhile()));
            case WayOut.Wait wait -> which + " until " + wait.opens();
            case WayOut.GoOn open -> which + " with " + open.attempt().value();
            case WayOut.AwaitMarks held -> which + " of " + held.attempt().value();
            case WayOut.SitExam sit -> which;
            case WayOut.AskHr ask -> which;
            case WayOut.Nothing nothing -> which;
        };
    }

    private static String said(WayOut.StudyLessons study) {
        return study.lessons() + " since " + study.since() + ", opens " + study.opens();
    }
}
