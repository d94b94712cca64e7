package org.gatepost.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What was not right, as the script of the result draws it, on a page that no server stands behind. */
class MissedScriptIT {

    private static final Path SCRIPTS = Path.of("src/main/resources/META-INF/resources/js");

    private static final String SHOW = """
            (words) => {
              gatepost.itemTexts = {en: {hints: {}, yes: "True", no: "False", blank: "Blank"}};
              const host = document.querySelector("gp-missed-items");
              const item = (number) => ({
                number, words, badges: [{tone: "gp-tone-blocked", icon: "cross", words}],
                screen: {type: "single-choice", stem: words, options: [words, "no"]}, value: 1,
                told: [{kind: "", words}, {kind: "gp-believed-label", words}],
                lesson: {href: "study/first/one", words},
              });
              const told = {...item("2"), value: null, right: {value: 0, why: words}};
              const byPeople = {...item("3"), told: [], right: {why: words}};
              window.draw = () => gatepost.missed.show(host, {
                language: "en", texts: {right: "The right answer"}, items: [item("1"), told, byPeople]});
              draw();
            }""";

    private static Browser browser;

    @BeforeAll
    static void start() {
        browser = Browser.start();
    }

    @AfterAll
    static void end() {
        browser.close();
    }

    @Test
    void leavesWhatPeopleWroteText() {
        String wrote = "</p><img src=x onerror='hacked=1'><script>hacked=1</script>&amp;";
        try (Window window = browser.window(Screen.DESK, Locale.ENGLISH)) {
            var page = shown(window, wrote);
            page.waitForTimeout(200);
            assertThat(page.evaluate(
                            "() => [window.hacked ?? 0, document.querySelectorAll('img, script[src]').length]"))
                    .isEqualTo(List.of(0, 0));
            assertThat(page.locator(".gp-wrong-words").first().textContent()).isEqualTo(wrote);
            assertThat(page.locator(".gp-believed p").first().innerText()).isEqualTo(wrote);
            assertThat(page.locator("a").first().innerText()).isEqualTo(wrote);
        }
    }

    @Test
    void showsEverythingUnfoldedOnAWideScreenAndOnANarrowOneTheFirst() {
        try (Window window = browser.window(Screen.DESK, Locale.ENGLISH)) {
            var page = shown(window, "Which?");
            assertThat(open(page)).isEqualTo("true,true,true");
            page.locator("summary").nth(1).click();
            page.setViewportSize(1100, 800);
            assertThat(open(page)).as("moved a little").isEqualTo("true,false,true");
            page.setViewportSize(390, 800);
            page.waitForFunction("() => !document.querySelectorAll('details')[2].open");
            assertThat(open(page)).isEqualTo("true,false,false");
            page.evaluate("() => draw()");
            assertThat(open(page)).as("drawn again").isEqualTo("true,false,false");
            page.setViewportSize(1280, 800);
            page.waitForFunction("() => document.querySelectorAll('details')[2].open");
            assertThat(open(page)).isEqualTo("true,true,true");
        }
    }

    @Test
    void showsTheRightAnswerOnlyWhereItIsTold() {
        try (Window window = browser.window(Screen.DESK, Locale.ENGLISH)) {
            var page = shown(window, "Which?");
            var items = page.locator("details");
            assertThat(items.nth(0).locator(".gp-right").count()).isZero();
            assertThat(items.nth(1).locator(".gp-right .gp-right-card").count()).isOne();
            assertThat(items.nth(2).locator(".gp-right").count()).isOne();
            assertThat(items.nth(2).locator(".gp-right-card").count()).isZero();
            assertThat(items.nth(2).locator(".gp-believed").count()).isZero();
        }
    }

    private static Page shown(Window window, String words) {
        var page = window.page();
        page.route("**/*", MissedScriptIT::blank);
        page.navigate("http://gatepost.test/");
        for (String script : List.of("item", "item-choose", "exam-missed")) {

            page.addScriptTag(new Page.AddScriptTagOptions().setPath(SCRIPTS.resolve(script + ".js")));
        }
        page.evaluate(SHOW, words);
        return page;
    }

    private static void blank(Route route) {
        route.fulfill(new Route.FulfillOptions()
                .setContentType("text/html")
                .setBody("<!doctype html><title>Result</title><gp-missed-items></gp-missed-items>"));
    }

    private static String open(Page page) {
        return (String)
                page.evaluate("() => [...document.querySelectorAll('details')].map((each) => each.open).join()");
    }
}
