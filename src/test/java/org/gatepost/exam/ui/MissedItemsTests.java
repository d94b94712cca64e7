package org.gatepost.exam.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gatepost.exam.AttemptReview;
import org.gatepost.item.MultipleChoice;
import org.gatepost.item.Option;
import org.gatepost.library.Bank;
import org.gatepost.library.Library;
import org.gatepost.marking.Marking;
import org.gatepost.people.SignedInAs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import tools.jackson.databind.node.ObjectNode;

/** All items that were not right, as they are sent to the page of the result. */
@SpringBootTest
@ViewPackages(classes = ResultView.class)
@SignedInAs
class MissedItemsTests extends SpringBrowserlessTest {

    @Autowired
    private Bank bank;

    @Autowired
    private Library library;

    private MultipleChoice several;

    @BeforeEach
    void findAnItem() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        several = bank.items().stream()
                .filter(MultipleChoice.class::isInstance)
                .map(MultipleChoice.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void areDrawnInOneElement() {
        var wrong = reviewed(new AttemptReview.KeptBack());
        var missed = new MissedItems(Collections.nCopies(30, wrong), library);
        UI.getCurrent().add(missed);
        assertThat(missed.getChildren().toList()).hasSize(3).last().isInstanceOf(MissedCards.class);
        var internals = UI.getCurrent().getInternals();
        internals.getStateTree().runExecutionsBeforeClientResponse();
        assertThat(internals.dumpPendingJavaScriptInvocations())
                .filteredOn(call -> call.getInvocation().getExpression().contains("missed.show"))
                .singleElement()
                .satisfies(call -> assertThat(((ObjectNode)
                                        call.getInvocation().getParameters().getFirst())
                                .path("items"))
                        .hasSize(30));
    }

    @Test
    void comeWithTheirRightAnswersOnlyWhereThoseAreTold() {
        for (var untold : List.of(new AttemptReview.KeptBack(), new AttemptReview.InPlay())) {
            assertThat(drawn(reviewed(untold)).has("right")).isFalse();
        }
        var explanation = several.rationale().explanation();
        var told = drawn(reviewed(new AttemptReview.Told(Marking.fullMarks(several), explanation)))
                .path("right");
        assertThat(told.path("value")).hasSameSizeAs(several.key().right());
        assertThat(told.path("why").asString()).isEqualTo(explanation.en());
        assertThat(drawn(reviewed(new AttemptReview.Told(null, explanation)))
                        .path("right")
                        .has("value"))
                .as("where only a person could say")
                .isFalse();
    }

    private ObjectNode drawn(AttemptReview.Reviewed reviewed) {
        return new MissedItem(UI.getCurrent(), Locale.ENGLISH, reviewed).drawn(library);
    }

    /** With a wrong answer. */
    private AttemptReview.Reviewed reviewed(AttemptReview.RightAnswer right) {
        var wrong = several.prompt().options().stream()
                .map(Option::id)
                .filter(id -> !several.key().right().contains(id))
                .findFirst()
                .orElseThrow();
        return MissedItemTests.reviewed(several, new MultipleChoice.Response(Set.of(wrong)), right);
    }
}
