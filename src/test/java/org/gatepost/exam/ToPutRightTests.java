package org.gatepost.exam;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.gatepost.item.Item;
import org.gatepost.item.Misconception;
import org.gatepost.item.MultipleChoice;
import org.gatepost.item.OptionId;
import org.gatepost.item.Ordering;
import org.gatepost.item.Response;
import org.gatepost.item.SingleChoice;
import org.gatepost.library.ShippedContent;
import org.gatepost.marking.Marking;
import org.gatepost.marking.Outcome;
import org.gatepost.source.FactId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a response shows not to be known. */
class ToPutRightTests {

    @Test
    void isWhatRefutesTheOptionThatWasChosen() {
        ShippedContent.items().stream()
                .filter(SingleChoice.class::isInstance)
                .map(SingleChoice.class::cast)
                .forEach(item -> item.rationale()
                        .misconceptions()
                        .forEach((option, believed) -> assertThat(
                                        of(item, new SingleChoice.Response(new OptionId(option))))
                                .as(item.id() + " " + option)
                                .containsExactly(believed.refutedBy())));
    }

    @Test
    void isEveryFactOfAnItemLeftBlankAndNoneOfOneAnsweredRight() {
        for (Item item : ShippedContent.items()) {
            assertThat(of(item, null)).isEqualTo(item.header().facts());
            if (!item.mayNeedMarker()) {
                assertThat(of(item, Marking.fullMarks(item.sample()))).isEmpty();
            }
        }
    }

    /** The order somebody gave may be another than the one many give. */
    @Test
    void isEveryFactWhereItIsOnlyKnownWhatManyBelieve() {
        List<Item> orders = ShippedContent.items().stream()
                .filter(item ->
                        item instanceof Ordering && item.header().facts().size() > 1)
                .toList();
        assertThat(orders).isNotEmpty().allSatisfy(item -> {
            var wrong = new Ordering.Response(((Ordering.Response) Marking.fullMarks(item.sample()))
                    .order()
                    .reversed());
            assertThat(of(item, wrong))
                    .containsExactlyInAnyOrderElementsOf(item.header().facts())
                    .startsWith(Marking.misconceptions(item.sample(), wrong)
                            .getFirst()
                            .refutedBy());
        });
    }

    /** What it was marked is heeded by who tells what is believed, and not only by who asks. */
    @Test
    void isNothingBelievedBehindAMarkThatIsRightAndTheSameAsIsToldBehindAnyOther() {
        ShippedContent.items().stream()
                .filter(SingleChoice.class::isInstance)
                .map(SingleChoice.class::cast)
                .forEach(item -> item.prompt().options().forEach(option -> {
                    var response = new SingleChoice.Response(option.id());
                    assertThat(Marking.misconceptionsBehind(item, Outcome.RIGHT, response))
                            .isEmpty();
                    assertThat(Marking.misconceptionsBehind(
                                    item, Marking.mark(item, response).outcome(), response))
                            .isEqualTo(Marking.misconceptions(item, response));
                    assertThat(Marking.misconceptionsBehind(item, Outcome.BLANK, null))
                            .isEmpty();
                }));
    }

    /** Else whoever sees which facts of an item are in a plan knows which of its parts were right. */
    @Test
    void tellsOfAResponseInPartsNotWhichPartsWereWrong() {
        ShippedContent.items().stream()
                .filter(MultipleChoice.class::isInstance)
                .map(MultipleChoice.class::cast)
                .forEach(item -> {
                    Response everything = new MultipleChoice.Response(item.prompt().options().stream()
                            .map(option -> option.id())
                            .collect(Collectors.toSet()));
                    assertThat(of(item, everything)).containsAll(item.header().facts());
                    assertThat(ToPutRight.told(item, everything))
                            .hasSize(1)
                            .first()
                            .extracting(Misconception::refutedBy)
                            .isEqualTo(of(item, everything).getFirst());
                });
    }

    @Test
    void isReadAsItWasWritten() {
        List<FactId> facts = List.of(new FactId("one.f1"), new FactId("two.f2"));
        assertThat(ToPutRight.read(ToPutRight.write(facts))).isEqualTo(facts);
        assertThat(ToPutRight.read(ToPutRight.write(List.of()))).isEmpty();
        assertThat(ToPutRight.read(null)).as("marked before there were plans").isNull();
    }

    private static List<FactId> of(Item item, @Nullable Response response) {
        Item concrete = item.sample();
        Outcome outcome = response == null
                ? Outcome.BLANK
                : Marking.mark(concrete, response).outcome();
        return ToPutRight.of(concrete, outcome, response);
    }
}
