package org.gatepost.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the exam's script keeps and sends by itself, on a page that no server stands behind. */
class DeskScriptIT {

    private static final Path SCRIPTS = Path.of("src/main/resources/META-INF/resources/js");
    private static final String NOWHERE = "http://gatepost.test/";

    private static final String OPEN = """
            ([attempt, begun, desk, type, remaining]) => {
              const texts = (more) => new Proxy(more, {get: (own, name) => own[name] ?? ""});
              const host = document.querySelector("gp-exam-desk");
              window.sent ??= [];
              host.addEventListener("answer", ({detail}) => sent.push([detail.slot, detail.sequence, detail.value].join(" ")));
              host.addEventListener("ask-time", () => window.asked = true);
              gatepost.desk.open(host, {
                attempt, begun, remaining, slot: 0, numbersAbove: desk * 1000000, numbersBelow: (desk + 1) * 1000000,
                savedAt: null, screen: {type, stem: "?", longest: 100}, value: null,
                places: [0, 1, 2].map(() => ({section: "", answered: false, flagged: false, seq: 0})),
                texts: texts({item: texts({hints: {}})}),
              });
            }""";

    private static Browser browser;
    private Window window;

    @BeforeAll
    static void start() {
        browser = Browser.start();
    }

    @AfterAll
    static void end() {
        browser.close();
    }

    @BeforeEach
    void sitDown() {
        window = browser.window(Screen.DESK, Locale.ENGLISH);
    }

    @AfterEach
    void leave() {
        window.close();
    }

    @Test
    void sendsWhatIsTypedInTheLastMomentEvenWhileAnInputMethodStillAsks() {
        var page = desk(window, 7, 1, 1, "numeric", 2_000);
        page.evaluate("""
                () => {
                  const field = document.querySelector("input");
                  field.value = "12";
                  field.dispatchEvent(new InputEvent("input"));
                  field.dispatchEvent(new CompositionEvent("compositionstart"));
                }""");
        page.waitForTimeout(1_200);
        assertThat(sent(page)).containsExactly("0 1000001 \"12\"");
    }

    @Test
    void keepsTheAnswerOfTheNewerTabWhenTheDisplacedOneAnswersTheSameItem() {
        var old = desk(window, 7, 1, 1, "true-false", 60_000);
        var newer = desk(window.anotherTab(), 7, 1, 2, "true-false", 60_000);
        press(newer, 0);
        press(old, 1);
        assertThat(sent(old)).containsExactly("0 1000002 false");
        assertThat(unsaved(newer)).as("of the newer tab").isOne();
        refuse(old, "0, 1000002");
        assertThat(unsaved(newer)).as("after the old one was told").isOne();

        var again = desk(window.anotherTab(), 7, 1, 3, "true-false", 60_000);
        assertThat(sent(again)).containsExactly("0 2000001 true");
        again.evaluate("() => document.querySelector('gp-exam-desk').gpDesk.saved(0, 2000001, '', 60000)");
        assertThat(unsaved(again)).isZero();
    }

    @Test
    void sendsTheNewerOfTwoAnswersFirstWhenTheTabsAreGone() {
        var old = desk(window, 7, 1, 1, "true-false", 60_000);
        press(desk(window.anotherTab(), 7, 1, 2, "true-false", 60_000), 0);
        press(old, 1);
        var again = desk(window.anotherTab(), 7, 1, 3, "true-false", 60_000);
        assertThat(sent(again)).containsExactly("0 2000001 true", "0 1000002 false");
        assertThat(again.evaluate("() => document.querySelector('gp-exam-desk').gpDesk.value"))
                .isEqualTo(true);
    }

    @Test
    void sendsNothingThatWasKeptForAnAttemptWhichHadTheSameNumberInAnotherDatabase() {
        press(desk(window, 7, 1, 1, "true-false", 60_000), 0);
        press(desk(window.anotherTab(), 8, 1, 1, "true-false", 60_000), 0);
        var other = desk(window.anotherTab(), 7, 2, 1, "true-false", 60_000);
        assertThat(sent(other)).isEmpty();
        assertThat(other.evaluate("() => Object.keys(localStorage).sort().join()"))
                .as("what is kept: nothing of that attempt, and still that of the other exam")
                .isEqualTo("gatepost-exam:7:2,gatepost-exam:8:1");
    }

    @Test
    void keepsNothingThatWasWrittenForWhoeverComesAfterSigningOut() {
        var page = desk(window, 7, 1, 1, "true-false", 60_000);
        press(page, 0);
        page.evaluate("""
                () => {
                  const out = document.body.appendChild(document.createElement("button"));
                  out.id = "sign-out";
                  out.click();
                }""");
        assertThat(page.evaluate("() => localStorage.getItem('gatepost-exam:7:1')"))
                .isEqualTo("{\"seq\":1,\"pending\":{},\"left\":{\"0\":1000001}}");
    }

    /** Vaadin itself waits for the next request before it takes back that the connection is lost. */
    @Test
    void sendsWhatWaitsAndAsksTheServerAsSoonAsTheConnectionIsBack() {
        var page = desk(window, 7, 1, 1, "true-false", 60_000);
        press(page, 0);
        page.evaluate("() => { window.asked = false; dispatchEvent(new Event('online')); }");
        assertThat(sent(page)).containsExactly("0 1000001 true", "0 1000001 true");
        assertThat(page.evaluate("() => window.asked")).isEqualTo(true);
    }

    @Test
    void tellsOnceThatItReachesTheServerAgain() {
        var page = reachable();
        page.evaluate("() => { window.there = false; dispatchEvent(new Event('offline')); }");
        later(page, 4_000);
        later(page, 12_000);
        page.evaluate("""
                () => {
                  const desk = document.querySelector("gp-exam-desk").gpDesk;
                  window.there = true;
                  dispatchEvent(new Event("online"));
                  desk.timeLeft(60000);
                  desk.timeLeft(60000);
                }""");
        assertThat(back(page)).as("not with everybody else").isEmpty();
        later(page, 6_000);
        later(page, 6_000);
        assertThat(back(page))
                .singleElement()
                .satisfies(seconds -> assertThat(seconds).isBetween(11, 14));
    }

    @Test
    void tellsOfALostConnectionOnlyWhenEveryAnswerIsSaved() {
        var page = reachable();
        press(page, 0);
        later(page, 4_000);
        later(page, 12_000);
        press(page, 1);
        page.evaluate("() => document.querySelector('gp-exam-desk').gpDesk.saved(0, 1000001, '', 60000)");
        later(page, 6_000);
        assertThat(back(page)).isEmpty();
        page.evaluate("() => document.querySelector('gp-exam-desk').gpDesk.saved(0, 1000002, '', 60000)");
        later(page, 6_000);
        assertThat(back(page)).hasSize(1);
    }

    @Test
    void takesASlowReplyForNoLostConnection() {
        var page = reachable();
        later(page, 20_000);
        page.evaluate("() => { document.querySelector('gp-exam-desk').gpDesk.go(1); }");
        later(page, 3_100);
        page.evaluate("""
                () => document.querySelector("gp-exam-desk").gpDesk
                    .item(1, {type: "true-false", stem: "?"}, null, 60000)""");
        later(page, 40_000);
        page.evaluate("() => document.querySelector('gp-exam-desk').gpDesk.timeLeft(60000)");
        press(page, 0);
        later(page, 3_100);
        page.evaluate("() => document.querySelector('gp-exam-desk').gpDesk.unreadable(1, 1000001, null)");
        later(page, 40_000);
        page.evaluate("() => document.querySelector('gp-exam-desk').gpDesk.timeLeft(60000)");
        later(page, 6_000);
        assertThat(back(page)).isEmpty();
    }

    /** An exam on a page that notes what it tells of lost connections, for whose script time goes by as it is told. */
    private Page reachable() {
        var page = desk(window, 7, 1, 1, "true-false", 600_000);
        page.evaluate("""
                () => {
                  window.back = [];
                  window.there = true;
                  document.querySelector("gp-exam-desk").addEventListener("reconnected", ({detail}) => back.push(detail.seconds));
                  Object.defineProperty(navigator, "onLine", {get: () => there, configurable: true});
                  const now = Date.now.bind(Date);
                  window.ahead = 0;
                  Math.random = () => 0.5;
                  Date.now = () => now() + ahead;
                }""");
        return page;
    }

    private static void later(Page page, int millis) {
        page.evaluate(
                "millis => { window.ahead += millis; document.querySelector('gp-exam-desk').gpDesk.tick(); }", millis);
    }

    @SuppressWarnings("unchecked")
    private static List<Integer> back(Page page) {
        return (List<Integer>) page.evaluate("() => back");
    }

    @Test
    void opensAndHandsInNothingWithoutAConnectionNorByItselfOnceItIsBack() {
        var page = desk(window, 7, 1, 1, "true-false", 60_000);
        page.evaluate("""
                () => {
                  window.done = [];
                  const host = document.querySelector("gp-exam-desk");
                  host.addEventListener("go", () => done.push("go"));
                  host.addEventListener("hand-in", () => done.push("hand-in"));
                  Object.defineProperty(navigator, "onLine", {get: () => window.there ?? false, configurable: true});
                  host.gpDesk.go(2);
                  host.gpDesk.handIn();
                }""");
        assertThat(page.evaluate("() => document.querySelector('gp-exam-desk').gpDesk.next.disabled"))
                .isEqualTo(false);
        page.evaluate("() => { window.there = true; dispatchEvent(new Event('online')); }");
        assertThat(page.evaluate("() => window.done")).isEqualTo(List.of());
        page.evaluate("() => document.querySelector('gp-exam-desk').gpDesk.go(2)");
        assertThat(page.evaluate("() => window.done")).isEqualTo(List.of("go"));
    }

    @Test
    void tellsAnItemThatIsAnsweredInPartFromOneThatIsAnswered() {
        var page = desk(window, 7, 1, 1, "true-false", 60_000);
        press(page, 0);
        page.evaluate("() => document.querySelector('gp-exam-desk').gpDesk.saved(0, 1000001, '', 60000, true)");
        assertThat(page.locator(".gp-palette-number").first().getAttribute("class"))
                .contains("gp-partly")
                .doesNotContain("gp-answered");
    }

    @Test
    void tellsThatAnItemIsAnsweredInPartBeforeTheServerHas() {
        var page = desk(window, 7, 1, 1, "true-false", 60_000);
        answer(page, "[1, null]");
        assertThat(palette(page)).contains("gp-partly").doesNotContain("gp-answered");
        answer(page, "[1, 0]");
        assertThat(palette(page)).contains("gp-answered").doesNotContain("gp-partly");
        answer(page, "[null, 0]");
        page.evaluate("() => { document.querySelector('gp-exam-desk').gpDesk.refuse(0, 1000003, null, ''); }");
        assertThat(palette(page)).doesNotContain("gp-answered").doesNotContain("gp-partly");
    }

    private static void answer(Page page, String value) {
        page.evaluate("() => { document.querySelector('gp-exam-desk').gpDesk.answer(" + value + ", true); }");
    }

    private static String palette(Page page) {
        return page.locator(".gp-palette-number").first().getAttribute("class");
    }

    private static void press(Page page, int choice) {
        page.locator("input[type=radio]").nth(choice).click();
    }

    private static void refuse(Page page, String answer) {
        page.evaluate("() => document.querySelector('gp-exam-desk').gpDesk.movedElsewhere(" + answer + ")");
    }

    private static int unsaved(Page page) {
        return (Integer) page.evaluate("() => document.querySelector('gp-exam-desk').gpDesk.underWay().length");
    }

    /** A tab in which the exam has been opened. */
    private static Page desk(Window window, int attempt, int begun, int desk, String type, int remaining) {
        var page = window.page();
        page.route("**/*", DeskScriptIT::blank);
        page.navigate(NOWHERE);
        for (String script : List.of("exam-journal", "item", "item-choose", "item-write", "exam-desk")) {
            page.addScriptTag(new Page.AddScriptTagOptions().setPath(SCRIPTS.resolve(script + ".js")));
        }
        page.evaluate(OPEN, List.of(attempt, begun, desk, type, remaining));
        return page;
    }

    private static void blank(Route route) {
        route.fulfill(new Route.FulfillOptions()
                .setContentType("text/html")
                .setBody("<!doctype html><title>Exam</title><gp-exam-desk></gp-exam-desk>"));
    }

    /** Slot, number and value of each answer sent to the server, in order. */
    @SuppressWarnings("unchecked")
    private static List<String> sent(Page page) {
        return (List<String>) page.evaluate("() => sent");
    }
}
