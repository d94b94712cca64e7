package org.gatepost.report.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gatepost.report.Company.MONDAY;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeDetails;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.gatepost.item.SingleChoice;
import org.gatepost.people.PersonId;
import org.gatepost.people.Role;
import org.gatepost.people.SignedInAs;
import org.gatepost.report.Company;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.core.context.SecurityContextHolder;

@SpringBootTest
@ViewPackages(classes = PersonView.class)
@SignedInAs(value = Role.HR, name = "徐人事")
class PersonViewTests extends WangOnThePage {

    @Test
    void tellsHrWhyAndWhatOpensTheWay() {
        open("0%207/%E7%94%B2");
        assertThat(find(H1.class).single().getText()).isEqualTo("王伟");
        assertThat(page())
                .contains("Employee no. 0 7/甲")
                .contains("Did not pass on 16 Nov 2026: 6 of 10 points, cut score 8, 1 must-get item not right.")
                .contains("Next: study")
                .containsPattern("Rule version [0-9a-f]{8}")
                .contains("6 of 10 (60.0%)")
                .contains("13 minutes")
                .contains("Not passed");
    }

    @Test
    void tellsWhenTheClearanceHadEndedThoughTheRenewalWasFailedSince() {
        new Company(database).sit(wang, EXAM, 7, MONDAY.minus(500, ChronoUnit.DAYS), 10, 0);
        open("0%207/%E7%94%B2");
        assertThat(page()).contains("Did not pass on 16 Nov 2026", "The previous clearance ended on 4 Jul 2026.");
        database.sql("update clearance set cleared_until = timestamp with time zone '2026-07-04 01:00:00+00'")
                .update();
        SecurityContextHolder.setContext(SignedInAs.Factory.as(boss.value(), "主管", Role.MANAGER));
        open("00001");
        open("0%207/%E7%94%B2");
        assertThat(page()).contains("has to study again; clearance ended on 4 Jul 2026");
    }

    @Test
    void tellsHrForAnotherMomentWhetherTheyCouldWorkThenAndWhy() {
        open("0%207/%E7%94%B2");
        var moment = find(DateTimePicker.class).single();
        var ask = find(Button.class).withId("ask-moment").single();
        test(ask).click();
        assertThat(page()).contains("Say a date and a time.");
        moment.setValue(
                MONDAY.atZone(ZoneId.of("Asia/Shanghai")).toLocalDateTime().minusDays(400));
        test(ask).click();
        assertThat(page()).contains("they held no position");
        moment.setValue(
                MONDAY.atZone(ZoneId.of("Asia/Shanghai")).toLocalDateTime().plusDays(1));
        test(ask).click();
        assertThat(page())
                .contains("Decided for 17 Nov 2026")
                .contains("Evidence: ", "attempt 1, blueprint revision 1");
    }

    @Test
    void showsCourseExamsApartByNameAndNoPractice() {
        var company = new Company(database);
        company.sit(wang, "first-day", 1, MONDAY, 9, 0);
        company.sit(wang, "first-day.gate", 1, MONDAY, 5, 0);
        open("0%207/%E7%94%B2");
        assertThat(page())
                .contains("Course exams")
                .contains("Course exam: First day")
                .doesNotContain("Quiz:");
    }

    @Test
    void tellsHrAloneWhyThereWasMoreTimeInAnAttemptAndWhyOneWasEnded() {
        var company = new Company(database);
        company.mayTakeLonger(wang, boss, 150, 10, "手腕受伤", MONDAY.minusSeconds(60));
        company.mayTakeLonger(wang, boss, 300, 0, "later", MONDAY.plusSeconds(60));
        long ended = company.endByInvigilator(wang, EXAM, 2, MONDAY.plusSeconds(9000));
        company.giveTime(ended, boss, 300, "投影故障", MONDAY.plusSeconds(9100));
        company.giveTime(ended, null, 75, "", MONDAY.plusSeconds(9150));
        company.sayWhyEnded(ended, boss, "消防演习", MONDAY.plusSeconds(9300));
        company.lose(ended, 42, MONDAY.plusSeconds(9050));
        company.lose(ended, 95, MONDAY.plusSeconds(9250));
        open("0%207/%E7%94%B2");
        assertThat(page())
                .contains("Time added while it was open: 5 min", "Reason: 投影故障", "主管, 16 Nov 2026")
                .contains("Time added while it was open: 1 min 15 s", "the server could not be reached")
                .contains("Ended, counts for nothing", "Reason: 消防演习")
                .contains(
                        "Connection lost twice and regained, about 2 minutes in all",
                        "Back the last time on 16 Nov 2026")
                .contains("150% of the time limit and 10 minutes more", "Reason: 手腕受伤");
        SecurityContextHolder.setContext(SignedInAs.Factory.as(boss.value(), "主管", Role.MANAGER));
        open("00001");
        open("0%207/%E7%94%B2");
        assertThat(page()).contains("Ended without a result").doesNotContain("Reason: ", "Connection lost");
    }

    @Test
    void tellsHrWhatSomebodyWasToldWithMoreTimeAndWhatTheRoomWasTold() {
        var company = new Company(database);
        long ended = company.endByInvigilator(wang, EXAM, 2, MONDAY.plusSeconds(9000));
        company.giveTime(ended, boss, 300, "投影故障", MONDAY.plusSeconds(9100));
        open("0%207/%E7%94%B2");
        assertThat(page()).contains("Reason: 投影故障", "Their page said only that there is more time");
        company.tell(ended, "DISTURBANCE");
        company.announce(EXAM, boss, "too early for them", MONDAY.plusSeconds(8990));
        company.announce(EXAM, boss, "Please stay seated.", MONDAY.plusSeconds(9120));
        company.announce("front-desk", boss, "another room", MONDAY.plusSeconds(9120));
        company.announce(EXAM, boss, "too late for them", MONDAY.plusSeconds(9310));
        open("00001");
        open("0%207/%E7%94%B2");
        assertThat(page())
                .contains("Their page said: There was a disturbance.")
                .contains("Told to everybody who sat the exam then", "Please stay seated.")
                .doesNotContain("only that there is more time", "too early", "another room", "too late");
    }

    @Test
    void saysWhichAttemptOfTheCycleComesNextAndWhatAFailWouldBring() {
        open("0%207/%E7%94%B2");
        assertThat(page())
                .contains(
                        "1 failed attempt in this cycle; 5 are allowed. The next is attempt 2; after a fail they may sit again at once.");
        UI.getCurrent().setLocale(Locale.CHINESE);
        open("00001");
        open("0%207/%E7%94%B2");
        assertThat(page()).contains("本轮已有 1 次没有合格，最多考 5 次；下一次是第 2 次，不合格可以马上再考。");
    }

    @Test
    void marksTheStudiedLessonsThatAreToBeStudiedAgain() {
        open("0%207/%E7%94%B2");
        assertThat(page()).contains("To be studied again");
        new Company(database).study(wang, "customers-door.four-donts", MONDAY.plus(1, ChronoUnit.DAYS));
        open("00001");
        open("0%207/%E7%94%B2");
        assertThat(page()).contains("Lessons studied").doesNotContain("To be studied again");
    }

    @Test
    void leadsBackToTheRegisterAsItWasFilteredAndSorted() {
        open("0%207/%E7%94%B2?q=%E7%8E%8B&status=blocked&sort=-name");
        assertThat(back()).isEqualTo("register?q=%E7%8E%8B&sort=-name&status=blocked");
        open("00001");
        assertThat(back()).isEqualTo("register");
        open("00002?status=gone&sort=//elsewhere&x=y");
        assertThat(back()).isEqualTo("register");
    }

    @Test
    void tellsOfAPositionThatTheContentNoLongerHasWhatTheGateSays() {
        var company = new Company(database);
        PersonId li = company.hire("00014", "李娜", "售后一部");
        company.hold(li, "abolished");
        open("00014");
        assertThat(page())
                .contains("abolished")
                .contains("Blocked")
                .contains("Nothing says what it requires, so nobody is cleared for it.")
                .contains("Next: HR gives them another position")
                .doesNotContain("Nothing required");
    }

    @Test
    void saysOfSomebodyWhoCannotBeDecidedThatTheyCannotAndShowsTheRest() {
        var company = new Company(database);
        PersonId li = company.hire("00014", "李娜", "售后一部");
        company.hold(li, EXAM);
        company.study(li, "customers-door.four-donts", MONDAY);
        company.submitUnmarked(li, EXAM, MONDAY);
        open("00014");
        assertThat(page())
                .contains("李娜")
                .contains("Cannot be decided", "Ended, not marked")
                .contains("Lessons studied")
                .doesNotContain("Nothing required");
    }

    @Test
    void showsHrEveryAnswerInWordsAndNoKey() {
        open("0%207/%E7%94%B2");
        NativeDetails answers = find(NativeDetails.class).single();
        assertThat(answers.getContent()).isNull();
        answers.setOpen(true);
        com.vaadin.flow.component.ComponentUtil.fireEvent(answers, new NativeDetails.ToggleEvent(answers, true));
        String told = answers.getElement().getTextRecursively();
        SingleChoice choice = first(SingleChoice.class);
        assertThat(told)
                .contains(choice.prompt().stem().en())
                .contains(choice.prompt().options().getLast().text().en())
                .contains("Wrong · 0 of 1 point")
                .contains("Blank · 0 of 1 point")
                .contains("Must-get");
        List<String> others = choice.prompt().options().stream()
                .limit(choice.prompt().options().size() - 1L)
                .map(option -> option.text().en())
                .toList();
        assertThat(others).noneMatch(told::contains);
    }

    @Test
    void tellsHrOfCertificatesAndAManagerNothing() {
        open("0%207/%E7%94%B2");
        assertThat(page()).contains("Certificates", "No certificates.");
        SecurityContextHolder.setContext(SignedInAs.Factory.as(boss.value(), "主管", Role.MANAGER));
        open("00001");
        open("0%207/%E7%94%B2");
        assertThat(page()).contains("王伟").doesNotContain("Certificates");
    }

    @Test
    void saysThatThereIsNobodyWithThatNumber() {
        open("99999");
        assertThat(find(H1.class).single().getText()).isEqualTo("Nobody found");
    }

    private String back() {
        return find(Anchor.class).all().stream()
                .filter(anchor -> anchor.hasClassName("gp-back"))
                .map(Anchor::getHref)
                .findFirst()
                .orElseThrow();
    }
}
