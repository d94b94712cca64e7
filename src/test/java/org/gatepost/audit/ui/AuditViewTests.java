package org.gatepost.audit.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.gatepost.audit.AuditFilter;
import org.gatepost.audit.AuditKind;
import org.gatepost.audit.AuditLog;
import org.gatepost.audit.WrittenLog;
import org.gatepost.kernel.Languages;
import org.gatepost.people.Hired;
import org.gatepost.people.PersonId;
import org.gatepost.people.Role;
import org.gatepost.people.SignedInAs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;

/** HR reads who did what; an administrator only what concerns accounts. */
@SpringBootTest
@ViewPackages(packages = "org.gatepost.audit.ui")
@SignedInAs(Role.HR)
class AuditViewTests extends SpringBrowserlessTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private JdbcClient database;

    @Autowired
    private AuditLog log;

    private WrittenLog written;
    private PersonId li;
    private PersonId wang;
    private String number = "";

    @BeforeEach
    void write() {
        written = new WrittenLog(application);
        written.forget();
        number = "AV" + System.nanoTime();
        var hired = new Hired(database);
        li = hired.person(number, "李娜", "售后一部", LocalDate.EPOCH);
        wang = hired.person(number + "W", "Wang Wei", "Service", LocalDate.EPOCH);
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    @Test
    void saysThatNothingIsThereYetAndThatNothingWasVerified() {
        assertThat(page("audit")).contains("Nothing found", "Not verified yet");
    }

    @Test
    void tellsEveryKindInBothLanguagesWithoutAGap() {
        for (AuditKind kind : AuditKind.values()) {
            written.add(kind, li, wang, "front-desk", WrittenLog.DETAIL);
        }
        written.addUnknown(li, wang);
        for (Locale language : Languages.ALL) {
            UI.getCurrent().setLocale(language);
            page("audit");
            test(find(Button.class).withId("audit-older").single()).click();
            assertThat(((Component) getCurrentView()).getElement().getTextRecursively())
                    .doesNotContain("audit.", "people.role.", "report.reason.", "widget.tone.");
            assertThat(sentences())
                    .hasSize(AuditKind.values().length + 1)
                    .allSatisfy(sentence -> assertThat(sentence).doesNotContain("{", "}", "null"))
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void saysWhoDownloadedHowMuchAndWhoseAnswersWereLookedAt() {
        written.add(AuditKind.SHEET_DOWNLOADED, li, null, null, "{\"rows\":15,\"filter\":{}}");
        written.add(
                AuditKind.SHEET_DOWNLOADED,
                li,
                null,
                null,
                "{\"rows\":16,\"people\":1,\"attempts\":3,\"items\":12,\"filter\":{}}");
        written.add(AuditKind.ANSWERS_VIEWED, li, wang, "front-desk", "{}");
        page("audit");
        assertThat(sentences())
                .containsExactly(
                        "李娜 looked at the answers of Wang Wei in the exam Front-desk gate exam."
                                .replace("Front-desk gate exam", written.title("front-desk", Locale.ENGLISH)),
                        "李娜 downloaded a score sheet of everybody: 1 person, 3 attempts, 12 items.",
                        "李娜 downloaded a score sheet of everybody: 15 rows.");
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains("register/" + number + "W");
        UI.getCurrent().setLocale(Languages.CHINESE);
        page("audit");
        assertThat(sentences()).last().isEqualTo("李娜下载了全体人员的成绩表，共 15 行。");
    }

    @Test
    void looksForAPersonByNameAndForAKindAndForDays() {
        written.add(AuditKind.SIGN_IN, li, li, null, "{}");
        written.add(AuditKind.ANSWERS_VIEWED, wang, li, "front-desk", "{}");
        written.add(AuditKind.SIGN_IN, wang, wang, null, "{}");
        page("audit?q=lina");
        assertThat(sentences()).hasSize(2);
        page("audit?q=" + number + "W&kind=sign-in");
        assertThat(sentences()).containsExactly("Wang Wei signed in.");
        page("audit?from=" + WrittenLog.DAY + "&to=" + WrittenLog.DAY);
        assertThat(sentences()).hasSize(3);
        page("audit?from=" + WrittenLog.DAY.plusDays(1));
        assertThat(sentences()).isEmpty();
        page("audit?q=nobody&kind=no-such-kind&from=yesterday&to=9999999-01-01");
        assertThat(sentences()).isEmpty();
    }

    @Test
    void leavesSignInsOutAndKeepsThatInTheAddress() {
        written.add(AuditKind.SIGN_IN, li, li, null, "{}");
        written.add(AuditKind.SIGN_IN_FAILED, null, li, null, "{}");
        written.add(AuditKind.ANSWERS_VIEWED, wang, li, "front-desk", "{}");
        written.add(AuditKind.LOCKED_OUT, null, li, null, WrittenLog.DETAIL);
        page("audit");
        assertThat(sentences()).hasSize(4);
        test(find(Checkbox.class).withId("audit-without-sign-ins").single()).click();
        assertThat(sentences()).hasSize(2).noneMatch(sentence -> sentence.contains("signed in"));
        page("audit?signins=no");
        assertThat(sentences()).hasSize(2);
        assertThat(find(Checkbox.class)
                        .withId("audit-without-sign-ins")
                        .single()
                        .getValue())
                .isTrue();
        page("audit?signins=no&kind=sign-in");
        assertThat(sentences()).as("of one kind").hasSize(1);
        page("audit?signins=no&q=lina");
        assertThat(sentences()).hasSize(2);
        SecurityContextHolder.setContext(SignedInAs.Factory.as(900_001, "Admin", Role.ADMIN));
        page("audit");
        page("audit?signins=no");
        assertThat(sentences()).as("of what concerns accounts").hasSize(1);
    }

    @Test
    void asksForMoreWhereMorePeopleFitThanAreLookedFor() {
        var hired = new Hired(database);
        for (int i = 0; i <= 100; i++) {
            hired.person("MANY" + number + i, "Many", "Service", LocalDate.EPOCH);
        }
        written.add(AuditKind.SIGN_IN, li, li, null, "{}");
        assertThat(page("audit?q=MANY" + number)).contains("More than 100 people fit");
        assertThat(sentences()).isEmpty();
        assertThat(page("audit?q=MANY" + number + "100")).contains("Nothing found");
    }

    @Test
    void showsFiftyAndThenTheOlderOnesEachOnce() {
        for (int i = 0; i < 120; i++) {
            written.add(AuditKind.SIGN_IN, li, li, null, "{}");
        }
        page("audit");
        assertThat(sentences()).hasSize(50);
        test(find(Button.class).withId("audit-older").single()).click();
        test(find(Button.class).withId("audit-older").single()).click();
        assertThat(sentences()).hasSize(120);
        assertThat(find(Button.class).withId("audit-older").all()).isEmpty();
    }

    @Test
    void saysWhenAndHowFarItWasVerifiedAndWhatIsWrong() {
        written.add(AuditKind.SIGN_IN, li, li, null, "{}");
        written.add(AuditKind.SIGN_IN, wang, wang, null, "{}");
        written.verify();
        assertThat(page("audit")).contains("all rows up to 2 are in order", "2:" + written.hash());
        database.sql("update audit_entry set detail = '[]' where number = 2").update();
        written.verify();
        assertThat(page("audit")).contains("row 2 is not in order: it says something else than when it was written");
    }

    @Test
    void tellsAnAdministratorOnlyWhatConcernsAccounts() {
        written.add(AuditKind.SIGN_IN, li, li, null, "{}");
        written.add(AuditKind.ATTEMPT_MARKED, null, li, "front-desk", WrittenLog.DETAIL);
        written.addUnknown(li, wang);
        PersonId admin = new Hired(database).person(number + "A");
        SecurityContextHolder.setContext(SignedInAs.Factory.as(admin.value(), "Admin", Role.ADMIN));
        page("audit");
        assertThat(sentences()).containsExactly("李娜 signed in.");
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).noneMatch(href -> href.contains(number));
        page("audit?kind=attempt-marked");
        assertThat(sentences()).isEmpty();
        assertThat(log.kinds()).doesNotContain(AuditKind.ATTEMPT_MARKED, AuditKind.ANSWERS_VIEWED);
    }

    @Test
    void isShutToEverybodyElse() {
        for (Role role : List.of(Role.TRAINEE, Role.TRAINER, Role.MANAGER)) {
            SecurityContextHolder.setContext(SignedInAs.Factory.as(wang.value(), "Somebody", role));
            assertThatThrownBy(() -> log.page(AuditFilter.EVERYTHING, null, 10))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> log.state()).isInstanceOf(AccessDeniedException.class);
        }
    }

    private String page(String address) {
        return AuditPage.open(address, this::getCurrentView);
    }

    private List<String> sentences() {
        return AuditPage.sentences(find(AuditList.class).single());
    }
}
