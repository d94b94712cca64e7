package org.gatepost.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Pulls the plug in the middle of an exam. Whatever the page had called saved is there after the next start, and what was
 * answered into the void is kept by the page and saved then.
 */
final class Crash {

    private static final int ROUNDS = 10;
    private static final long SEED = System.nanoTime();

    private final Random random = new Random(SEED);

    private Crash() {}

    /** @param gatepost under the demo profile, not started yet */
    static void inTheMiddleOfAnExam(PackedJar gatepost) {
        try (var browser = Browser.start()) {
            new Crash().crash(gatepost, browser);
        }
    }

    private void crash(PackedJar gatepost, Browser browser) {
        try (gatepost;
                var chen = new Visitor(gatepost.start(), browser.window(Screen.DESK, Locale.ENGLISH))) {
            chen.signIn("chen").open("/exam/home-service-engineer");
            chen.follow(chen.find("main .gp-action"), "/attempt/");
            Map<Integer, String> given = new TreeMap<>();
            for (int round = 0; round < ROUNDS; round++) {
                if (round % 2 == 0) {
                    killBetweenAnswers(gatepost, chen, given);
                } else {
                    killDuringAnswers(gatepost, chen, given);
                }
                gatepost.start();
                comeBack(chen);
                assertThat(onServer(chen))
                        .as("round %d, seed %d".formatted(round, SEED))
                        .containsAllEntriesOf(given);
            }
            assertThat(gatepost.log())
                    .as("content known by the program that was taken apart")
                    .contains("nothing has changed since the content was read");
        }
    }

    /** Everything is saved; then the plug; then another answer to the same item, which nobody hears. */
    private void killBetweenAnswers(PackedJar gatepost, Visitor chen, Map<Integer, String> given) {
        var exam = chen.exam();
        for (int count = 0; count < 3; count++) {
            exam.goTo(random.nextInt(exam.items()));
            answer(exam, given);
            exam.awaitSaved();
        }
        gatepost.kill();
        answer(exam, given);
        assertThat(exam.state()).hasAttribute("data-state", "unsaved");
        assertThat(exam.offline()).isVisible();
    }

    /** Answers as fast as a browser can, without waiting for anything; the plug is pulled somewhere in between. */
    private void killDuringAnswers(PackedJar gatepost, Visitor chen, Map<Integer, String> given) {
        var exam = chen.exam();
        var later = CompletableFuture.delayedExecutor(200 + random.nextInt(1200), TimeUnit.MILLISECONDS);
        var killed = CompletableFuture.runAsync(gatepost::kill, later);
        for (int slot = 0; !killed.isDone(); slot = (slot + 1) % exam.items()) {
            answer(exam, given);
            answer(exam, given);
            exam.number(slot).click();
            chen.page().waitForTimeout(20);
        }
        killed.join();
        answer(exam, given);
    }

    private static void answer(ExamOnScreen exam, Map<Integer, String> given) {
        var answer = exam.answerOtherwise();
        given.put(answer.slot(), answer.value());
    }

    /** The page notices by itself that it must sign in again, and comes back to the exam. */
    private void comeBack(Visitor chen) {
        chen.page().waitForURL(url -> url.contains("/login"));
        chen.comeIn("chen", "gatepost-demo");
        chen.page().waitForURL(url -> url.contains("/attempt/"));
        chen.settle();
        chen.exam().awaitSaved();
        assertThat(chen.exam().kept()).as("kept in the browser").isEmpty();
    }

    /** With nothing kept in the browser, what a freshly loaded page shows is what the server has. */
    private static Map<Integer, String> onServer(Visitor chen) {
        chen.page().reload();
        chen.settle();
        return chen.exam().shownAnswers();
    }
}
