package org.gatepost.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.stream.Stream;
import org.gatepost.item.Item;
import org.gatepost.library.ShippedContent;

/** Looks through all a page holds, seen and unseen, for what would give an answer away. */
final class KeyWatch {

    private static final List<String> EXPLANATIONS = ShippedContent.items().stream()
            .map(Item::rationale)
            .flatMap(rationale -> Stream.of(
                    rationale.explanation().zh(), rationale.explanation().en()))
            .toList();

    private static final List<String> CHOICES = List.of(".gp-choice", ".gp-sort-choice", ".gp-span", ".gp-gap option");

    private final Visitor visitor;

    KeyWatch(Visitor visitor) {
        this.visitor = visitor;
    }

    /** Options are known to the browser by their place alone, and nothing tells one from another but what was chosen. */
    void assertNothingOfTheKeyIsThere() {
        String page = visitor.page().content();
        assertThat(EXPLANATIONS).noneMatch(page::contains);
        CHOICES.forEach(choice -> assertThat(
                        visitor.find(choice).all().stream().map(KeyWatch::marks).distinct())
                .as("how %s are told apart", choice)
                .hasSizeLessThanOrEqualTo(1));
        assertThat(visitor.window().received())
                .as("what the server sent")
                .isNotEmpty()
                .allSatisfy(body -> {
                    assertThat(EXPLANATIONS).noneMatch(body::contains);
                    assertThat(body).doesNotContain("\"rationale\"", "\"misconceptions\"", "\"refutedBy\"");
                });
    }

    /** All that a page could tell one choice from another by, besides its words and whether it was chosen. */
    private static String marks(Locator choice) {
        return (String) choice.evaluate("""
                choice => [choice, ...choice.querySelectorAll(":not(strong)")]
                  .map(part => [part.tagName, part.className, ...part.getAttributeNames()].join(" ")).join()""");
    }
}
