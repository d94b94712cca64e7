package org.gatepost.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/** WCAG 2.2, levels A and AA, as far as axe-core can judge a page by itself: it finds perhaps half of what is wrong. */
final class Accessibility {

    private static final List<String> LEVELS_A_AND_AA =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa");

    private static final String AXE = "() => { " + AxeBuilder.getAxeScript() + " }";

    /** Of what is as it should be, nothing is brought over from the browser: half a megabyte for a long page. */
    private static final String VIOLATIONS = """
            async levels => {
              const options = {runOnly: {type: "tag", values: levels}, resultTypes: ["violations"]};
              const {violations} = await axe.run(document, options);
              return violations.map(({id, help, nodes}) =>
                id + ": " + help + nodes.map(({target, html}) => `\\n  at ${JSON.stringify(target)}  ${html}`).join(""));
            }""";

    private Accessibility() {}

    static void assertNoAccessibilityViolations(Page page) {
        // What happens to be scrolled half under a bar that stays would be judged by the half that is seen.
        boolean isThere = (boolean) page.evaluate("() => { window.scrollTo(0, 0); return 'axe' in window; }");
        // AxeBuilder would bring axe-core's half megabyte anew for each judgement, and twice for each.
        if (!isThere) {
            page.evaluate(AXE);
        }
        assertThat((List<?>) page.evaluate(VIOLATIONS, LEVELS_A_AND_AA))
                .as("accessibility violations at " + page.url())
                .isEmpty();
    }
}
