package org.gatepost.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.gatepost.clearance.Reason;
import org.gatepost.clearance.WaiverId;
import org.gatepost.exam.AttemptId;
import org.gatepost.exam.Score;
import org.gatepost.kernel.LocalizedText;
import org.gatepost.kernel.Points;
import org.gatepost.library.ExamId;
import org.junit.jupiter.api.Test;

/** The register knows the gate's reasons by their stored names only, so it must know all of them, and no other. */
class ReasonNamesTests {

    private static final AttemptId ATTEMPT = new AttemptId(1);
    private static final Instant AT = Company.MONDAY;
    private static final Score SCORE = new Score(new Points(1), new Points(10), new Points(8), 0);

    private static final List<Reason> ONE_OF_EACH = List.of(
            new Reason.NotStudied(1, 2),
            new Reason.NotSat(),
            new Reason.Sitting(ATTEMPT, AT),
            new Reason.BeingMarked(ATTEMPT, AT),
            new Reason.Failed(ATTEMPT, SCORE, AT),
            new Reason.Remediated(ATTEMPT, SCORE, AT),
            new Reason.Waiting(ATTEMPT, SCORE, AT, AT),
            new Reason.UsedUp(ATTEMPT, SCORE, AT, 3),
            new Reason.Passed(ATTEMPT, new ExamId("engineer"), SCORE, AT),
            new Reason.InGrace(ATTEMPT, AT),
            new Reason.Expired(ATTEMPT, AT),
            new Reason.Waived(new WaiverId(1), "why", "Wu", "Zhou", AT),
            new Reason.ChangeOwed(
                    ATTEMPT, new ExamId("engineer"), new ExamId("delta_1"), new LocalizedText("鞋套", "Shoe covers"), AT),
            new Reason.NoRule(),
            new Reason.Left(AT));

    private static final List<String> NAMES =
            ONE_OF_EACH.stream().map(Reason::name).toList();

    @Test
    void areAllHere() {
        assertThat(Reason.class.getPermittedSubclasses())
                .containsExactlyInAnyOrderElementsOf(
                        ONE_OF_EACH.stream().<Class<?>>map(Object::getClass).toList());
    }

    @Test
    void areWhatTheFilterOffers() {
        assertThat(RegisterFilter.REASONS).containsExactlyInAnyOrderElementsOf(NAMES);
    }

    @Test
    void haveEachAPlaceInTheOrder() {
        String sql = RegisterColumn.REASON.sql(RegisterEntriesTests.clauses(RegisterFilter.EVERYBODY));
        assertThat(Pattern.compile("when '(\\w+)'").matcher(sql).results().map((MatchResult found) -> found.group(1)))
                .containsExactlyInAnyOrderElementsOf(NAMES);
    }

    @Test
    void areThoseOfAFailedAttempt() {
        assertThat(RegisterReason.FAILED)
                .containsExactlyInAnyOrder(
                        new Reason.Failed(ATTEMPT, SCORE, AT).name(),
                        new Reason.Remediated(ATTEMPT, SCORE, AT).name(),
                        new Reason.Waiting(ATTEMPT, SCORE, AT, AT).name(),
                        new Reason.UsedUp(ATTEMPT, SCORE, AT, 3).name());
    }
}
