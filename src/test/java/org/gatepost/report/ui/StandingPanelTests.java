package org.gatepost.report.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.gatepost.clearance.Cycle;
import org.gatepost.clearance.Decided;
import org.gatepost.clearance.Reason;
import org.gatepost.clearance.RuleVersion;
import org.gatepost.clearance.Standing;
import org.gatepost.clearance.Status;
import org.gatepost.clearance.Tries;
import org.gatepost.clearance.WaiverId;
import org.gatepost.clearance.WayOut;
import org.gatepost.exam.AttemptId;
import org.gatepost.exam.Score;
import org.gatepost.item.LessonId;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.kernel.Points;
import org.gatepost.library.ExamId;
import org.gatepost.people.PositionId;
import org.gatepost.people.Role;
import org.gatepost.people.SignedInAs;
import org.gatepost.report.ContentNames;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** What HR reads of somebody's attempts and of how long they wait. */
@SpringBootTest
@ViewPackages(packages = "org.gatepost.report.ui")
@SignedInAs(value = Role.HR, name = "徐人事")
class StandingPanelTests extends SpringBrowserlessTest {

    private static final Instant OPENS = Instant.parse("2026-11-17T06:00:00Z");
    private static final WayOut SIT = new WayOut.SitExam(new ExamId("home-service-engineer"));
    private static final ExamId ABOUT_A_CHANGE = new ExamId("delta_1");

    @Autowired
    private ContentNames names;

    @Autowired
    private CompanyTime time;

    @Test
    void saysHowLongTheNextFailShutsAnExamThatHasNoLimit() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        var waits = new Tries(1, 0, false, Duration.ofHours(28));
        assertThat(panel(SIT, waits))
                .contains("1 failed attempt in this cycle; there is no limit. The next is attempt 2;")
                .contains("stays shut for 1 day 4 hours.");
        assertThat(panel(new WayOut.Nothing(), waits))
                .as("whoever has nothing to sit")
                .doesNotContain("stays shut");
        assertThat(panel(new WayOut.SitExam(ABOUT_A_CHANGE), waits))
                .as("an exam about a change, which may be sat until it is passed")
                .doesNotContain("stays shut");
        assertThat(panel(new WayOut.GoOn(new AttemptId(1)), waits))
                .as("whoever is sitting")
                .doesNotContain("stays shut");
        assertThat(panel(SIT, new Tries(1, 0, false, Duration.ZERO))).doesNotContain("in this cycle");
        UI.getCurrent().setLocale(Locale.CHINESE);
        assertThat(panel(SIT, waits)).contains("本轮已有 1 次没有合格，次数不限；下一次是第 2 次，不合格要等 1 天 4 小时才能再考。");
    }

    @Test
    void saysUntilWhenSomebodyWaitsWhoStillHasToStudy() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        assertThat(panel(study(OPENS), new Tries(1, 0, false, Duration.ZERO)))
                .contains("Next: study 1 lesson", "They may sit again from 17 Nov 2026, 14:00 on at the earliest.");
        assertThat(panel(study(null), new Tries(1, 0, false, Duration.ZERO))).doesNotContain("at the earliest");
    }

    @Test
    void leavesAwayTheFullStopOfAWaiversReasonForTheSentenceAroundItHasOne() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        assertThat(waived("Covers the night shift. ")).contains("Reason: Covers the night shift. Chen asked for it");
        assertThat(waived("Asked for 2.5 days...")).contains("Reason: Asked for 2.5 days. Chen asked for it");
        UI.getCurrent().setLocale(Locale.CHINESE);
        assertThat(waived("先顶夜班。")).contains("理由：先顶夜班。Chen提出");
    }

    private String waived(String reason) {
        return sentences()
                .reason(new Standing(
                        Status.CLEARED,
                        OPENS,
                        new Reason.Waived(new WaiverId(1), reason, "Chen", "Xu", OPENS),
                        SIT,
                        null,
                        new Cycle(1, null, null, false, null, null),
                        null));
    }

    private StandingSentences sentences() {
        var reader = new Div();
        UI.getCurrent().add(reader);
        return new StandingSentences(reader, names, time, UI.getCurrent().getLocale());
    }

    private static WayOut study(@Nullable Instant opens) {
        return new WayOut.StudyLessons(List.of(new LessonId("first-day.the-gate-here")), OPENS, opens, null);
    }

    private String panel(WayOut wayOut, Tries tries) {
        var one = new Points(1);
        var standing = new Standing(
                Status.BLOCKED,
                null,
                new Reason.Failed(new AttemptId(1), new Score(one, one, one, 0), OPENS),
                wayOut,
                null,
                new Cycle(1, null, null, false, null, null),
                null);
        var decided =
                new Decided(new PositionId("home-service-engineer"), null, 0, new RuleVersion("0"), standing, tries);
        return StandingPanel.of(decided, "Engineer", sentences(), time)
                .getElement()
                .getTextRecursively();
    }
}
