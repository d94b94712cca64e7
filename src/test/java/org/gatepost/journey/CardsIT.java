package org.gatepost.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.PdfOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pocket cards on a phone that loses its connection, on paper, and during an exam. */
class CardsIT {

    private static final Pattern PAPER = Pattern.compile("/MediaBox ?\\[0 0 ([0-9.]+) ([0-9.]+)]");
    private static final String KEPT =
            "caches.keys().then(names => names.filter(name => name.includes('kept')).length)";

    @TempDir
    Path folder;

    @Test
    void areReadWithoutAConnectionPrintedToPocketSizeAndShutDuringAnExam() {
        try (var gatepost = PackedJar.named("cards", folder).demo().start();
                var browser = Browser.start();
                var lin = new Visitor(gatepost, browser.window(Screen.PHONE, Locale.ENGLISH, ColorScheme.DARK));
                var wang = new Visitor(gatepost, browser.window(Screen.DESK, Locale.SIMPLIFIED_CHINESE));
                var chen = new Visitor(gatepost, browser.window(Screen.DESK, Locale.ENGLISH))) {
            readsThemWithoutAConnection(lin.signIn("lin"));
            printsThem(lin);
            leavesNothingBehind(lin);
            seesNoneInTheExam(wang.signIn("wang"));
            saysNothingIsKeptWhenItIsNot(chen.signIn("chen"));
            keepsThemInAQuizAndForgetsThemInAnExam(chen);
        }
    }

    private static void readsThemWithoutAConnection(Visitor lin) {
        lin.find(".gp-tool-cards").click();
        look(lin, "Pocket cards", "cards-en-390-dark");
        assertThat(lin.find("[data-kept]")).hasText(Pattern.compile("^Kept on this device"));
        lin.window().assertNothingWentWrong();

        lin.window().offline(true);
        lin.find("a[href$='/pledge-12345']").click();
        look(lin, "The 1-2-3-4-5 pledge", "card-offline-en-390-dark");
        assertThat(lin.says()).contains("No accepting gifts from the user");
        assertThat((Boolean) lin.page()
                        .evaluate("getComputedStyle(document.querySelector('.gp-pocket')).borderRadius != '0px'"))
                .as("styled by what was kept")
                .isTrue();
        lin.find(".gp-cards-back").click();
        lin.find("a[href$='/golden-rule-12']").click();
        assertThat(lin.find("h1")).hasText("Every private effort returns multiplied and is praised in public");
        lin.window().offline(false);
    }

    private static void printsThem(Visitor lin) {
        assertThat(paper(lin, "/cards/golden-rule-12")).isEqualTo("1 of 85 x 55");
        assertThat(paper(lin, "/cards/credo-card")).isEqualTo("1 of 85 x 110");
        assertThat(paper(lin, "/cards/sheet/golden-rules")).isEqualTo("2 of 210 x 297");
        lin.window().assertNothingWentWrong();
    }

    private static void leavesNothingBehind(Visitor lin) {
        assertThat(lin.page().evaluate(KEPT)).isEqualTo(1);
        lin.open("/");
        lin.find(".gp-person > .gp-tool").click();
        lin.find("#sign-out").click();
        lin.page().waitForURL(url -> url.contains("/login"));
        // Forgotten by the page that is arriving.
        lin.page().waitForFunction("() => " + KEPT + ".then(kept => kept === 0)");
    }

    /** The demo's wang is in the middle of an exam. */
    private static void seesNoneInTheExam(Visitor wang) {
        assertThat(wang.page().navigate(wang.url("/cards/pledge-12345")).status())
                .isEqualTo(403);
        look(wang, "卡片要等考完再看", "cards-shut-zh-1280");
        assertThat(wang.says()).doesNotContain("垫机布");
    }

    private static void saysNothingIsKeptWhenItIsNot(Visitor chen) {
        var tab = chen.window().anotherTab().page();
        tab.addInitScript("window.fetch = () => { window.asked = true; return Promise.reject(new Error('lost')); }");
        tab.navigate(chen.url("/cards/"));
        tab.waitForFunction("() => window.asked");
        assertThat(tab.evaluate(KEPT)).isEqualTo(0);
        assertThat(tab.locator("[data-kept]")).isEmpty();
        tab.close();
    }

    private static void keepsThemInAQuizAndForgetsThemInAnExam(Visitor chen) {
        chen.page().navigate(chen.url("/cards/"));
        assertThat(chen.find("[data-kept]")).hasText(Pattern.compile("^Kept on this device"));
        sitDown(chen, "customers-door.pledge");
        assertThat(chen.page().evaluate(KEPT)).as("in a quiz").isEqualTo(1);
        chen.exam().handIn();
        chen.follow(chen.find("vaadin-confirm-dialog #hand-in"), "/result/");
        sitDown(chen, "home-service-engineer");
        chen.page().waitForFunction("() => " + KEPT + ".then(kept => kept === 0)");
    }

    private static void sitDown(Visitor chen, String exam) {
        chen.open("/exam/" + exam);
        chen.follow(chen.find("main .gp-action"), "/attempt/");
        assertThat(chen.exam().items()).isPositive();
    }

    private static void look(Visitor visitor, String heading, String picture) {
        assertThat(visitor.find("h1")).hasText(heading);
        Accessibility.assertNoAccessibilityViolations(visitor.page());
        visitor.window().screenshot(picture);
    }

    /** How many pages of which size, in millimetres. */
    private static String paper(Visitor visitor, String path) {
        visitor.page().navigate(visitor.url(path));
        var pdf = new String(
                visitor.page().pdf(new PdfOptions().setPreferCSSPageSize(true)), StandardCharsets.ISO_8859_1);
        var pages = PAPER.matcher(pdf).results().toList();
        var first = pages.getFirst();
        return "%d of %d x %d".formatted(pages.size(), millimetres(first.group(1)), millimetres(first.group(2)));
    }

    private static long millimetres(String points) {
        return Math.round(Double.parseDouble(points) / 72 * 25.4);
    }
}
