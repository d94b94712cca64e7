package org.gatepost.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions.HasAttributeOptions;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** What happens to people in the middle of an exam who have it in two windows, on two devices, or lose the connection. */
@TestMethodOrder(OrderAnnotation.class)
class SittingIT {

    private static final String WAKE_UP = "() => document.dispatchEvent(new Event('visibilitychange'))";

    @TempDir
    static Path folder;

    private static PackedJar gatepost;
    private static Browser browser;

    @BeforeAll
    static void start() {
        browser = Browser.start();
        gatepost = PackedJar.named("sitting", folder).demo().start();
    }

    @AfterAll
    static void end() {
        browser.close();
        gatepost.close();
    }

    @Test
    @Order(1)
    void givesAnAttemptToTheNewestTabAndSaysSoInTheOld() {
        var old = visitor("wang");
        old.follow(old.find("main .gp-action"), "/attempt/");
        var exam = old.exam();
        exam.goTo(7);
        String kept = exam.answerOtherwise().value();
        exam.awaitSaved();

        exam.asksNothingByItself();
        var newer = new Visitor(gatepost, old.window().anotherTab()).open(old.path());
        assertThat(newer.exam().slot()).isEqualTo(7);
        assertThat(newer.exam().value()).as("the answer in the new tab").isEqualTo(kept);
        String refused = exam.answerOtherwise().value();
        assertThat(exam.warning()).containsText("已经在另一个窗口或另一台设备上打开");
        old.arrived().window().screenshot("exam-elsewhere-zh-1280");

        newer.page().reload();
        assertThat(newer.settle().exam().value())
                .as("what was given last, which the old tab kept and this one sends")
                .isEqualTo(refused);
        newer.exam().awaitSaved();
        old.find(".gp-desk-warning button").click();
        old.settle();
        exam.answerOtherwise();
        exam.awaitSaved();
        newer.page().evaluate(WAKE_UP);
        assertThat(newer.exam().warning()).containsText("已经在另一个窗口或另一台设备上打开");
        assertThat(newer.exam().warning()).not().containsText("没有保存");
        old.close();
    }

    @Test
    @Order(2)
    void keepsAnswersOfAnOutageAndSavesThemAfterIt() {
        var wang = visitor("wang");
        wang.follow(wang.find("main .gp-action"), "/attempt/");
        var exam = wang.exam();
        exam.goTo(9);
        wang.window().offline(true);
        String given = exam.answerOtherwise().value();
        assertThat(exam.offline()).containsText("网络断开了");
        assertThat(exam.state()).hasText("有 1 题还没有保存");
        assertThat(wang.find("vaadin-connection-indicator .v-status-message")).isHidden();
        wang.window().screenshot("exam-offline-zh-1280");
        wang.window().offline(false);
        assertThat(exam.state()).hasAttribute("data-state", "saved", new HasAttributeOptions().setTimeout(30_000));
        assertThat(exam.offline()).isHidden();
        wang.page().reload();
        assertThat(wang.settle().exam().slot()).as("the item after a reload").isEqualTo(9);
        assertThat(wang.exam().value()).as("its answer").isEqualTo(given);
        assertThat(wang.exam().kept()).isEmpty();
        wang.close();
    }

    @Test
    @Order(3)
    void keepsTheNewerAnswerWhenAnotherDeviceComesBackWithAnOlderOne() {
        var phone = visitor("wang");
        phone.follow(phone.find("main .gp-action"), "/attempt/");
        phone.exam().goTo(4);
        phone.exam().answerOtherwise();
        phone.exam().awaitSaved();
        phone.window().offline(true);
        // Answers that only the phone knows of; the last one is another than the one at the desk will be.
        phone.exam().answerOtherwise();
        phone.exam().answerOtherwise();
        phone.page().close();

        var desk = visitor("wang");
        desk.follow(desk.find("main .gp-action"), "/attempt/");
        desk.exam().goTo(4);
        String newer = desk.exam().answerOtherwise().value();
        desk.exam().awaitSaved();

        phone.window().offline(false);
        var again = new Visitor(gatepost, phone.window().anotherTab()).open(desk.path());
        assertThat(again.exam().warning()).containsText("第 5 题");
        assertThat(again.exam().warning()).containsText("另一台设备");
        again.arrived().window().screenshot("exam-newer-elsewhere-zh-1280");
        again.exam().goTo(4);
        assertThat(again.exam().value()).isEqualTo(newer);
        assertThat(again.exam().kept()).isEmpty();
        again.page().reload();
        again.settle().exam().goTo(4);
        assertThat(again.exam().value()).as("what the server has").isEqualTo(newer);
        again.close();
        desk.close();
    }

    private static Visitor visitor(String username) {
        return new Visitor(gatepost, browser.window(Screen.DESK, Locale.SIMPLIFIED_CHINESE)).signIn(username);
    }
}
