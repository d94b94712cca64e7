package org.gatepost.clearance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.function.Function;
import org.gatepost.kernel.StoredJson;
import org.junit.jupiter.api.Test;

/** What the register keeps was decided by some revision of the rule; a rule that has changed must say so. */
class GateRevisionTests {

    private static final int REVISION = 5;
    private static final String DECISIONS = "9f417588534df17700a5a13fbcf6a4d61f8693f59a692a650a985e1a9f4db66e";

    /** Of lives with grace, a shorter way to renew, fixed days or a day by which something is due. */
    private static final String WITH_TERMS = "980ec4ab62d9b01da629a27c4b8cc8dc6c26967d5e3d99997677ae26287537d9";

    /** Of lives with plans, times away and rounds, with all that is said of them. */
    private static final String IN_FULL = "1cb6514b9b776f496545d26344a35f437647e2a51683260a3098b7307d4f41af";

    /** Of lives of which short exams about changes were asked. */
    private static final String WITH_CHANGES = "6dfca48e1692fdf2103754c7df6b0bed81bc7d70a0a6292c52b7d5c46402e951";

    @Test
    void countsOnWhenTheGateDecidesOtherwiseThanItDid() {
        assertThat(Gate.REVISION + " " + decisions(RandomLives::unplanned))
                .as("The gate decides otherwise than it did about 2,000 random lives. If it is meant to, raise"
                        + " Gate.REVISION, so that the next start decides everybody anew, and write both values here.")
                .isEqualTo(REVISION + " " + DECISIONS);
        assertThat(Gate.REVISION + " " + decisions(RandomLives::withTerms))
                .as("as above, of positions with further terms")
                .isEqualTo(REVISION + " " + WITH_TERMS);
        assertThat(Gate.REVISION + " " + decisions(RandomLives::either, GateRevisionTests::saidInFull))
                .as("as above, of lives with plans and times away, and which round it is")
                .isEqualTo(REVISION + " " + IN_FULL);
        assertThat(Gate.REVISION + " " + decisions(GateRevisionTests::asked, GateRevisionTests::saidInFull))
                .as("as above, of lives of which short exams about changes were asked")
                .isEqualTo(REVISION + " " + WITH_CHANGES);
    }

    /** One of them or two, of which either may be due first. */
    private static Life asked(Random random) {
        Life once = RandomDeltas.asked(RandomLives.either(random), random);
        return random.nextBoolean() ? once : once.of(once.history().asked(RandomDeltas.any(2, random)));
    }

    private static String saidInFull(Standing standing) {
        Cycle cycle = standing.cycle();
        return said(standing)
                + String.join(
                        ";",
                        "round " + cycle.number(),
                        "due " + cycle.due() + (cycle.overdue() ? "!" : ""),
                        "grace " + cycle.graceUntil(),
                        "shorter " + cycle.shorterUntil(),
                        "ended " + cycle.endedAt(),
                        standing.endsByLeaving() ? "leaves" : "stays",
                        standing.wayOut() instanceof WayOut.StudyLessons study && study.plan() != null
                                ? "plan of " + study.plan().attempt().value()
                                : "no plan",
                        "\n");
    }

    private static String decisions(Function<Random, Life> lives) {
        return decisions(lives, GateRevisionTests::said);
    }

    private static String decisions(Function<Random, Life> lives, Function<Standing, String> said) {
        var decisions = new StringBuilder();
        for (long seed = 0; seed < 2_000; seed++) {
            decisions.append(said.apply(inShanghai(lives.apply(new Random(seed * 0x9E3779B97F4A7C15L)))));
        }
        return StoredJson.digest(decisions.toString());
    }

    /** Where no clock has been put forward since 1991: elsewhere a JDK's newer time zones would decide otherwise. */
    private static Standing inShanghai(Life life) {
        Requirement any = life.requirement();
        var requirement = new Requirement(
                any.lessons(),
                any.exam(),
                any.validMonths(),
                any.expiringDays(),
                Story.ZONE,
                any.limits(),
                any.terms(),
                any.renewalLimits());
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
            case WayOut.SitExam sit -> sit.exam().equals(Story.EXAM) ? which : which + " " + sit.exam();
            case WayOut.AskHr ask -> which;
            case WayOut.Nothing nothing -> which;
        };
    }

    private static String said(WayOut.StudyLessons study) {
        return study.lessons() + " since " + study.since() + ", opens " + study.opens();
    }
}
