package org.gatepost.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the clock does to people in the middle of an exam. Two of them start one of a minute before all else, so that their time
 * is up when the others are through.
 */
@TestMethodOrder(OrderAnnotation.class)
class SittingTimeIT {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm");
    private static final String EXAM = "/exam/home-service-engineer";

    private static final String REMEMBER_WARNINGS = """
            () => new MutationObserver(() => {
              window.lastWarning = document.querySelector(".gp-desk-warning")?.textContent || window.lastWarning;
            }).observe(document.body, {subtree: true, childList: true, attributes: true})""";

    private static final String WAKE_UP = "() => document.dispatchEvent(new Event('visibilitychange'))";

    private static final String MINUTES =
            "Number(document.querySelector('.gp-clock').textContent.replace(/[^0-9]/g, ''))";

    @TempDir
    static Path folder;

    private static PackedJar gatepost;
    private static Browser browser;
    private static Visitor wu;
    private static Paper wusPaper;

    @BeforeAll
    static void twoStartAnExamOfOneMinute() {
        browser = Browser.start();
        // The demo's people have lived by the limits of the shipped content; the short one comes after them.
        gatepost = PackedJar.named("sitting-time", folder.resolve("data"))
                .demo()
                .arguments("--gatepost.content=file:" + contentWithAMinuteOnly())
                .start();
        var chen = visitor("chen").open(EXAM);
        wu = visitor("wu").open(EXAM);
        chen.follow(chen.find("main .gp-action"), "/attempt/");
        wu.follow(wu.find("main .gp-action"), "/attempt/");
        answerFirst(chen);
        chen.close();
        wusPaper = answerFirst(wu);
    }

    @AfterAll
    static void end() {
        browser.close();
        gatepost.close();
    }

    @Test
    @Order(1)
    void endsAnExamAtItsDeadlineBeforeTheEyesOfItsCandidate() {
        wu.page()
                .waitForURL(
                        url -> url.contains("/result/"),
                        new com.microsoft.playwright.Page.WaitForURLOptions().setTimeout(90_000));
        wu.arrived().window().screenshot("result-time-up-zh-1280");
        // Whether the page locks first or the server ends it first, when the page happens to ask for the time just
        // then,
        // is a race either may win; that the page does lock is seen below, where its own clock runs ahead.
        assertThat(wu.says()).contains("时间到，自动交卷").contains("%s / ".formatted(wusPaper.earned()));
        wu.close();
    }

    @Test
    @Order(2)
    void sweepsUpWhatAClosedBrowserLeftOpen() {
        var hr = visitor("hr");
        for (String number : List.of("G1003", "G1007")) {
            var facts = lastAttempt(hr, number);
            assertThat(facts.locator("dd").allInnerTexts()).contains("1 分钟");
            var times = facts.locator("dd").allInnerTexts().stream()
                    .filter(text -> text.contains(":"))
                    .map(text -> LocalDateTime.parse(text, MINUTE))
                    .toList();
            assertThat(Duration.between(times.getFirst(), times.getLast()))
                    .as("from start to finish")
                    .isEqualTo(Duration.ofMinutes(1));
        }
        hr.close();
    }

    @Test
    @Order(3)
    void goesOnWhenOnlyThePageThoughtThatTimeWasUp() {
        var wang = visitor("wang");
        wang.page().clock().install();
        wang.follow(wang.find("main .gp-action"), "/attempt/");
        wang.page().evaluate(REMEMBER_WARNINGS);
        wang.page().clock().fastForward("41:00");
        wang.page().waitForFunction("() => (window.lastWarning ?? '').includes('时间到')");
        assertThat(wang.exam().warning()).isHidden();
        assertThat(wang.exam().clock()).containsText("分钟");
        wang.exam().answerOtherwise();
        wang.exam().awaitSaved();
        assertThat(wang.exam().kept()).isEmpty();
        wang.close();
    }

    @Test
    @Order(4)
    void saysHowMuchTimeIsLeftWhenAPageWakesUpWhoseClockStoodStill() {
        var wang = visitor("wang");
        wang.follow(wang.find("main .gp-action"), "/attempt/");
        wang.exam().clock().waitFor();
        int left = (Integer) wang.page().evaluate("() => " + MINUTES);
        wang.page().evaluate("""
                () => {
                  const now = performance.now.bind(performance);
                  const behind = now() + 20 * 60_000;
                  performance.now = () => now() - behind;
                }""");
        wang.page().waitForFunction("left => " + MINUTES + " > left + 10", left);
        wang.page().evaluate(WAKE_UP);
        wang.page().waitForFunction("left => " + MINUTES + " <= left", left);
        wang.close();
    }

    @Test
    @Order(5)
    void givesTimeFromACardOfThePhoneAndTellsItOnEveryDeviceUntilItIsRead() {
        var wang = visitor("wang");
        wang.follow(wang.find("main .gp-action"), "/attempt/");
        var phone = new Visitor(gatepost, browser.window(Screen.PHONE, Locale.SIMPLIFIED_CHINESE));
        phone.signIn("hr").open("/invigilation");
        var card = phone.find(".gp-room-card").filter(new Locator.FilterOptions().setHasText("G1004"));

        card.getByText("终止作答").click();
        assertThat(phone.find("vaadin-dialog[opened]")).hasJSProperty("headerTitle", "终止王浩的作答");
        phone.find("vaadin-dialog[opened]").getByText("取消").click();
        assertThat(phone.find("vaadin-dialog[opened]")).hasCount(0);

        card.getByText("加时间").click();
        phone.find("#reason textarea").fill("考场断电");
        phone.find("#give").click();
        assertThat(card).containsText("已加 10 分钟");
        phone.arrived();
        wang.page().evaluate(WAKE_UP);
        assertThat(wang.find(".gp-desk-news-line").first()).hasText("已为你增加 10 分钟。");
        phone.close();
        wang.close();

        var elsewhere = visitor("wang");
        elsewhere.follow(elsewhere.find("main .gp-action"), "/attempt/");
        assertThat(elsewhere.find(".gp-desk-news-line").first()).hasText("已为你增加 10 分钟。");
        elsewhere.find(".gp-desk-news-read").click();
        elsewhere.arrived();
        elsewhere.open("/exam/home-service-engineer");
        elsewhere.follow(elsewhere.find("main .gp-action"), "/attempt/");
        elsewhere.arrived();
        assertThat(elsewhere.find(".gp-desk-news-line")).hasCount(0);
        elsewhere.close();
    }

    private static Locator lastAttempt(Visitor hr, String number) {
        hr.open("/register/" + number);
        return hr.find(".gp-attempt").first().locator(".gp-facts");
    }

    private static Paper answerFirst(Visitor visitor) {
        var item = visitor.exam().item();
        visitor.exam().answer(item.right());
        return new Paper(new ArrayList<>(List.of(new Paper.Answer(item.item(), item.right()))));
    }

    private static Visitor visitor(String username) {
        return new Visitor(gatepost, browser.window(Screen.DESK, Locale.SIMPLIFIED_CHINESE)).signIn(username);
    }

    private static Path contentWithAMinuteOnly() {
        Path from = Path.of("content");
        Path to = folder.resolve("content");
        try (var files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
            Path exam = to.resolve("exams/home-service-engineer.yaml");
            Files.writeString(exam, Files.readString(exam).replaceFirst("minutes: \\d+", "minutes: 1"));
            return to;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
