package org.gatepost.audit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.gatepost.audit.AuditKind;
import org.gatepost.audit.WrittenLog;
import org.gatepost.kernel.Languages;
import org.gatepost.people.Hired;
import org.gatepost.people.PersonId;
import org.gatepost.people.Role;
import org.gatepost.people.SignedInAs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the log says of words to a room and of time that was given. */
@SpringBootTest
@ViewPackages(packages = "org.gatepost.audit.ui")
@SignedInAs(Role.HR)
@ExtendWith(OutputCaptureExtension.class)
class AuditOfExamRoomsTests extends SpringBrowserlessTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private JdbcClient database;

    private WrittenLog written;
    private PersonId li;
    private PersonId wang;

    @BeforeEach
    void write() {
        written = new WrittenLog(application);
        written.forget();
        String number = "AR" + System.nanoTime();
        var hired = new Hired(database);
        li = hired.person(number, "李娜", "售后一部", LocalDate.EPOCH);
        wang = hired.person(number + "W", "Wang Wei", "Service", LocalDate.EPOCH);
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    @Test
    void saysWhatASitterWasToldWithMoreTimeAndHowManyARoomWasToldSomething() {
        written.add(AuditKind.ANNOUNCED, li, null, "front-desk", "{}");
        written.add(AuditKind.ANNOUNCED, li, null, "front-desk", "{\"sitters\":3}");
        for (String told :
                List.of("\"told\":\"DISTURBANCE\"", "\"told\":\"NOTHING\"", "\"told\":\"LATER\"", "\"x\":1")) {
            written.add(
                    AuditKind.TIME_GIVEN,
                    li,
                    wang,
                    "front-desk",
                    "{\"seconds\":600,\"reason\":\"dizzy\"," + told + "}");
        }
        open();
        String exam = written.title("front-desk", Locale.ENGLISH);
        String given = "李娜 gave Wang Wei 10 min more in the exam " + exam;
        assertThat(sentences().reversed())
                .containsExactly(
                        "李娜 told everybody who was sitting the exam " + exam
                                + " something. The words stand on the page of each of them.",
                        "李娜 told everybody who was sitting the exam " + exam
                                + " something (3 people). The words stand on the page of each of them.",
                        given + "; the page told them: There was a disturbance. Reason: dizzy",
                        given + "; the page told them only that. Reason: dizzy",
                        given + ". Reason: dizzy",
                        given + ". Reason: dizzy");
        UI.getCurrent().setLocale(Languages.CHINESE);
        open();
        assertThat(sentences()).anyMatch(said -> said.endsWith("加时 10 分钟，告诉考生：因为考场受到干扰。原因：dizzy"));
    }

    /** An outage is the reason itself, and has no words of its own that would be looked for in vain. */
    @Test
    void saysOfAnOutageOnlyThatItWasOne(CapturedOutput log) {
        written.add(
                AuditKind.TIME_GIVEN,
                null,
                wang,
                "front-desk",
                "{\"seconds\":149,\"reason\":\"\",\"told\":\"OUTAGE\"}");
        open();
        assertThat(sentences())
                .singleElement()
                .asString()
                .contains(" gave Wang Wei 2 min 29 s more in the exam ")
                .doesNotContain("told");
        assertThat(log).doesNotContain("exam.timeFor");
    }

    @Test
    void saysThatWordsToAnEmptyRoomStandOnNoPage() {
        written.add(AuditKind.ANNOUNCED, li, null, "front-desk", "{\"sitters\":0}");
        written.add(AuditKind.ANNOUNCED, li, null, "front-desk", "{\"sitters\":1}");
        open();
        String told = "李娜 told everybody who was sitting the exam " + written.title("front-desk", Locale.ENGLISH);
        assertThat(sentences().reversed())
                .containsExactly(
                        told + " something; nobody was sitting it, so the words stand on no page.",
                        told + " something (1 person). The words stand on that person’s page.");
        UI.getCurrent().setLocale(Languages.CHINESE);
        open();
        assertThat(sentences().getLast()).endsWith("发了通知，当时无人在考，原文不在任何人员页面上。");
        assertThat(sentences().getFirst()).endsWith("发了通知（1 人）。原文见各人的人员页面。");
    }

    private void open() {
        AuditPage.open("audit", this::getCurrentView);
    }

    private List<String> sentences() {
        return AuditPage.sentences(find(AuditList.class).single());
    }
}
