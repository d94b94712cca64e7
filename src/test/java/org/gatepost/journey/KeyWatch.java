package org.gatepost.journey;

import static org.assertj.core.api.Assertions.assertThat;

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

    private final Visitor visitor;

    KeyWatch(Visitor visitor) {
        this.visitor = visitor;
    }

    /** Options are known to the browser by their place alone, and nothing tells one from another but what was chosen. */
    void assertNothingOfTheKeyIsThere() {
        String page = visitor.page().content();
        assertThat(EXPLANATIONS).noneMatch(page::contains);
        var marks = visitor.find(".gp-choice").all().stream()
                .map(row -> row.getAttribute("class") + row.locator("input").getAttribute("class"))
                .distinct();
        assertThat(marks).as("how options are marked").hasSizeLessThanOrEqualTo(1);
        assertThat(visitor.window().received())
                .as("what the server sent")
                .isNotEmpty()
                .allSatisfy(body -> {
                    assertThat(EXPLANATIONS).noneMatch(body::contains);
                    assertThat(body).doesNotContain("\"rationale\"", "\"misconceptions\"", "\"refutedBy\"");
                });
    }
}
