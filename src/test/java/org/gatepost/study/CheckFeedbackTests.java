package org.gatepost.study;

import static org.assertj.core.api.Assertions.assertThat;

import org.gatepost.item.Item;
import org.gatepost.item.OptionId;
import org.gatepost.item.Ordering;
import org.gatepost.item.SampleItems;
import org.gatepost.item.SingleChoice;
import org.junit.jupiter.api.Test;

/** How a wrong answer is told of to whoever learns from it. */
class CheckFeedbackTests {

    @Test
    void tellsWhatTheOptionChosenMeansAndOfAnOrderWhatManyThink() {
        Item choice = SampleItems.single(1, "a", "a", "b");
        assertThat(CheckFeedback.to(choice, new SingleChoice.Response(new OptionId("b")))
                        .wrongBecause())
                .isEqualTo("study.check.wrongBecause");
        Ordering order = SampleItems.ordering(1, "a", "b", "c");
        CheckFeedback told = CheckFeedback.to(
                order, new Ordering.Response(order.key().order().reversed()));
        assertThat(told.misconceptions()).isNotEmpty();
        assertThat(told.wrongBecause()).isEqualTo("study.check.wrongOften");
    }
}
