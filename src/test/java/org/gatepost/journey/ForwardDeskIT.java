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

/** What the exam's script does where one only goes forward, on a page that no server stands behind. */
class ForwardDeskIT {

    private static final Path SCRIPTS = Path.of("src/main/resources/META-INF/resources/js");

    private static final String OPEN = """
            ([slot]) => {
              const texts = (more) => new Proxy(more, {get: (own, name) => own[name] ?? ""});
              const host = document.querySelector("gp-exam-desk");
              window.sent ??= [];
              const note = (type, words) => host.addEventListener(type, ({detail}) => sent.push(words(detail)));
              note("answer", ({slot, value}) => "answer " + slot + " " + value);
              note("go", ({slot}) => "go " + slot);
              note("leave-open", ({partly}) => "leave open " + partly);
              gatepost.desk.open(host, {
                attempt: 7, begun: 1, remaining: 60000, slot, forward: true, numbersAbove: 1000000, numbersBelow: 2000000,
                savedAt: null, screen: {type: "true-false", stem: "?"}, value: null,
                places: [0, 1, 2].map(() => ({section: "", answered: false, flagged: false, seq: 0})),
                texts: texts({next: "Next", previous: "Back", flag: "Flag", nextNeedsServer: "no next item now",
                              passed: "passed: %numbers%", item: texts({hints: {}})}),
              });
            }""";

    private static Browser browser;
    private Window window;
    private Page page;

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
        page = window.page();
        page.route("**/*", ForwardDeskIT::blank);
        page.navigate("http://gatepost.test/");
        for (String script : List.of("exam-journal", "item", "item-choose", "item-write", "exam-desk")) {
            page.addScriptTag(new Page.AddScriptTagOptions().setPath(SCRIPTS.resolve(script + ".js")));
        }
        page.evaluate(OPEN, List.of(0));
    }

    @AfterEach
    void leave() {
        window.close();
    }

    @Test
    void offersNoWayButTheNextItem() {
        assertThat(page.locator(".gp-palette-numbers button").count()).isZero();
        assertThat(page.locator(".gp-palette-numbers .gp-to-come").count()).isEqualTo(2);
        assertThat(page.getByText("Back").count()).isZero();
        assertThat(page.getByText("Flag").count()).isZero();
        page.evaluate("() => { desk().go(2, true); desk().go(0, true); }".replace("desk()", DESK));
        assertThat(sent()).isEmpty();
    }

    @Test
    void goesOnOnlyWhenTheAnswerIsSaved() {
        page.locator("input[type=radio]").first().click();
        next();
        assertThat(sent()).containsExactly("answer 0 true");
        call("saved(0, 1000001, '', 60000, false)");
        assertThat(sent()).containsExactly("answer 0 true", "go 1");
        assertThat(page.locator(".gp-desk-item").getAttribute("inert"))
                .as("while the next item comes")
                .isNotNull();
        call("item(1, {type: 'true-false', stem: '!'}, null, 60000)");
        assertThat(page.locator(".gp-desk-item").getAttribute("inert")).isNull();
        assertThat(page.locator(".gp-palette-number").first().getAttribute("class"))
                .contains("gp-answered", "gp-behind");
    }

    @Test
    void asksBeforeAnItemIsLeftOpenAndNotAgain() {
        next();
        assertThat(sent()).containsExactly("leave open false");
        call("go(1, true)");
        assertThat(sent()).containsExactly("leave open false", "go 1");
    }

    @Test
    void staysAndSaysSoWhileTheConnectionIsGone() {
        page.locator("input[type=radio]").first().click();
        call("saved(0, 1000001, '', 60000, false)");
        page.context().setOffline(true);
        next();
        assertThat(sent()).containsExactly("answer 0 true");
        assertThat(page.locator(".gp-desk-warning").textContent()).isEqualTo("no next item now");
        page.locator("input[type=radio]").nth(1).click();
        page.context().setOffline(false);
        call("saved(0, 1000002, '', 60000, false)");
        next();
        assertThat(sent()).endsWith("go 1");
        assertThat(page.locator(".gp-desk-warning").isVisible()).isFalse();
    }

    /** What comes twice, because it was asked for twice, takes nothing away that is being answered already. */
    @Test
    void showsAnItemOnceThatComesTwice() {
        next();
        call("go(1, true)");
        call("item(1, {type: 'true-false', stem: '!'}, null, 60000)");
        page.locator("input[type=radio]").first().click();
        call("item(1, {type: 'true-false', stem: '!'}, null, 60000)");
        assertThat(page.locator("input[type=radio]").first().isChecked()).isTrue();
    }

    @Test
    void tellsOfAnAnswerKeptForAnItemThatWasLeftBehindElsewhere() {
        page.locator("input[type=radio]").first().click();
        page.evaluate(OPEN, List.of(1));
        assertThat(page.locator(".gp-palette-number").first().getAttribute("class"))
                .as("it is not taken for answered before it is saved")
                .doesNotContain("gp-answered");
        call("passed(0, 1000001)");
        assertThat(page.locator(".gp-desk-warning").textContent()).isEqualTo("passed: 1");
        assertThat(page.evaluate("() => Object.keys(JSON.parse(localStorage['gatepost-exam:7:1']).pending).length"))
                .isEqualTo(0);
    }

    private static final String DESK = "document.querySelector('gp-exam-desk').gpDesk";

    private void next() {
        page.locator(".gp-desk-moves .gp-desk-primary").first().click();
    }

    private void call(String what) {
        page.evaluate("() => { " + DESK + "." + what + "; }");
    }

    private static void blank(Route route) {
        route.fulfill(new Route.FulfillOptions()
                .setContentType("text/html")
                .setBody("<!doctype html><title>Exam</title><gp-exam-desk></gp-exam-desk>"));
    }

    /** What was told to the server, in order. */
    @SuppressWarnings("unchecked")
    private List<String> sent() {
        return (List<String>) page.evaluate("() => sent");
    }
}
