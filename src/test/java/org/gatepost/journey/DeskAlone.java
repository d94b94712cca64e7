package org.gatepost.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/**
 * The exam's script on a page that no server stands behind. Each class that asks it has a browser of its own, for they run at
 * once, and no browser is for two threads.
 */
@TestInstance(Lifecycle.PER_CLASS)
abstract class DeskAlone {

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
                texts: texts({elsewhere: "elsewhere", elsewhereUnsaved: ", unsaved", continueHere: "go on here",
                              item: texts({hints: {}})}),
              });
            }""";

    private Browser browser;
    Window window;

    @BeforeAll
    void start() {
        browser = Browser.start();
    }

    @AfterAll
    void end() {
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

    static void press(Page page, int choice) {
        page.locator("input[type=radio]").nth(choice).click();
    }

    /** A tab in which the exam has been opened. */
    static Page desk(Window window, int attempt, int begun, int desk, String type, int remaining) {
        var page = window.page();
        page.route("**/*", DeskAlone::blank);
        page.navigate(NOWHERE);
        for (String script : List.of("exam-journal", "item", "item-choose", "item-write", "exam-desk")) {
            page.addScriptTag(new Page.AddScriptTagOptions().setPath(SCRIPTS.resolve(script + ".js")));
        }
        page.evaluate(OPEN, List.of(attempt, begun, desk, type, remaining));
        return page;
    }

    /** The tab has taken the exam back: the server put a desk of a higher number in the place of the one before. */
    static void continueHere(Page page, int attempt, int begun, int desk, String type, int remaining) {
        page.evaluate("""
                () => {
                  document.querySelector("gp-exam-desk").replaceWith(document.createElement("gp-exam-desk"));
                  sent.length = 0;
                }""");
        page.evaluate(OPEN, List.of(attempt, begun, desk, type, remaining));
    }

    private static void blank(Route route) {
        route.fulfill(new Route.FulfillOptions()
                .setContentType("text/html")
                .setBody("<!doctype html><title>Exam</title><gp-exam-desk></gp-exam-desk>"));
    }

    /** Slot, number and value of each answer sent to the server, in order. */
    @SuppressWarnings("unchecked")
    static List<String> sent(Page page) {
        return (List<String>) page.evaluate("() => sent");
    }
}
