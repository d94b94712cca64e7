package org.gatepost.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOnlyOptions;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Collectors;

/** WCAG 2.2, levels A and AA, as far as axe-core can judge a page by itself: it finds perhaps half of what is wrong. */
final class Accessibility {

    private static final List<String> LEVELS_A_AND_AA =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa");

    private Accessibility() {}

    static void assertNoAccessibilityViolations(Page page) {
        // What happens to be scrolled half under a bar that stays would be judged by the half that is seen.
        page.evaluate("window.scrollTo(0, 0)");
        // No page has frames, so there is nothing to be put together in a second window, which costs most of the time.
        var violations = new AxeBuilder(page)
                .options(violationsOnly())
                .setLegacyMode(true)
                .analyze()
                .getViolations();
        assertThat(violations.stream().map(Accessibility::told))
                .as("accessibility violations at " + page.url())
                .isEmpty();
    }

    /** Of what is as it should be, nothing is brought over from the browser: half a megabyte for a long page. */
    private static AxeRunOptions violationsOnly() {
        var levels = new AxeRunOnlyOptions();
        levels.setType("tag");
        levels.setValues(LEVELS_A_AND_AA);
        var options = new AxeRunOptions();
        options.setRunOnly(levels);
        options.setResultTypes(List.of("violations"));
        return options;
    }

    private static String told(Rule rule) {
        return rule.getId() + ": " + rule.getHelp()
                + rule.getNodes().stream().map(Accessibility::told).collect(Collectors.joining());
    }

    private static String told(CheckedNode node) {
        return "\n  at " + node.getTarget() + "  " + node.getHtml();
    }
}
