package org.gatepost.exam.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.gatepost.exam.AttemptReview;
import org.gatepost.item.Classification;
import org.gatepost.item.Item;
import org.gatepost.item.Misconception;
import org.gatepost.item.MultipleChoice;
import org.gatepost.item.OptionId;
import org.gatepost.item.Ordering;
import org.gatepost.item.Policy;
import org.gatepost.item.Presentation;
import org.gatepost.item.Response;
import org.gatepost.item.SingleChoice;
import org.gatepost.item.TrueFalse;
import org.gatepost.item.ui.ItemCard;
import org.gatepost.library.Bank;
import org.gatepost.library.Library;
import org.gatepost.marking.Marking;
import org.gatepost.marking.Outcome;
import org.gatepost.people.SignedInAs;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import tools.jackson.databind.node.ObjectNode;

/** How an item that was not right is told of on the result, where it may be asked again. */
@SpringBootTest
@ViewPackages(classes = ResultView.class)
@SignedInAs
class MissedItemTests extends SpringBrowserlessTest {

    private static final String REST = "What else is or is not right, the lesson tells.";

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
                .filter(item -> item.key().right().size() > 1)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void saysThatAChoiceIsRightButNotComplete() {
        String told = told(several, chosen(someRight(1)));
        assertThat(told)
                .as("in its line, the words of the question")
                .contains(several.prompt().stem().en())
                .contains("Not complete")
                .contains("What you answered is right, but it is not complete.")
                .doesNotContain("Wrong");
    }

    @Test
    void saysThatSomethingChosenIsWrongAndNotWhich() {
        Set<OptionId> mixed = new HashSet<>(someRight(1));
        mixed.add(wrong());
        String told = told(several, chosen(mixed));
        assertThat(told)
                .contains("Wrong")
                .contains("Of the 2 you chose, at least one is not right.")
                .doesNotContain("complete");
        assertThat(told(several, chosen(Set.of(wrong())))).contains("What you chose is not right.");
    }

    @Test
    void saysThatAnItemInPartsIsPartlyRight() {
        Classification item = bank.items().stream()
                .filter(Classification.class::isInstance)
                .map(Classification.class::cast)
                .filter(each -> each.policy() == Policy.PARTIAL)
                .findFirst()
                .orElseThrow();
        Map<OptionId, OptionId> placed = new HashMap<>(item.key().placed());
        OptionId moved = item.prompt().entries().getFirst().id();
        placed.put(moved, another(item, placed.get(moved)));
        assertThat(told(item, new Classification.Response(placed)))
                .contains("Partly right")
                .doesNotContain("Wrong", "complete");
        placed.remove(moved);
        assertThat(told(item, new Classification.Response(placed)))
                .contains("Not complete", "What you answered is right")
                .doesNotContain("Wrong", "Partly");
    }

    @Test
    void saysOfAWrongOrderWhatManyThinkAndNotWhatThisPersonThought() {
        Ordering item = bank.items().stream()
                .filter(Ordering.class::isInstance)
                .map(Ordering.class::cast)
                .findFirst()
                .orElseThrow();
        assertThat(told(item, new Ordering.Response(item.key().order().reversed())))
                .contains("Whoever gets this wrong often:")
                .contains(item.rationale()
                        .misconceptions()
                        .values()
                        .iterator()
                        .next()
                        .text()
                        .en())
                .doesNotContain("behind this answer");
    }

    private static OptionId another(Classification item, @Nullable OptionId bucket) {
        return item.prompt().buckets().stream()
                .map(option -> option.id())
                .filter(id -> !id.equals(bucket))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void neverSaysOfABlankThatItIsRight() {
        for (Item item : bank.items()) {
            Item drawn = item.drawn(item.draw(new Random(1)));
            assertThat(besidesTheQuestion(drawn, null)).contains("Left blank").doesNotContain("is right");
        }
    }

    @Test
    void neverSaysOfOneAnswerThatItIsRight() {
        for (Item item : bank.items()) {
            for (Response one : singleAnswers(item)) {
                if (Marking.mark(item, one).outcome() != Outcome.RIGHT) {
                    assertThat(besidesTheQuestion(item, one))
                            .as(item.id().toString())
                            .contains("Wrong")
                            .doesNotContain("is right", "are right", "not complete");
                }
            }
        }
    }

    private static List<Response> singleAnswers(Item item) {
        return switch (item) {
            case SingleChoice one ->
                one.prompt().options().stream()
                        .<Response>map(option -> new SingleChoice.Response(option.id()))
                        .toList();
            case TrueFalse statement -> List.of(new TrueFalse.Response(true), new TrueFalse.Response(false));
            case MultipleChoice several ->
                several.prompt().options().stream()
                        .filter(option -> !several.key().right().contains(option.id()))
                        .<Response>map(option -> new MultipleChoice.Response(Set.of(option.id())))
                        .toList();
            default -> List.of();
        };
    }

    @Test
    void tellsOfAtMostOneOfSeveralMistakesSoThatTheRestIsNotKnownToBeRight() {
        for (Item item : bank.items()) {
            switch (item) {
                case MultipleChoice choices -> {
                    Set<OptionId> all = choices.prompt().options().stream()
                            .map(option -> option.id())
                            .collect(Collectors.toSet());
                    assertTellsOfOne(item, chosen(all));
                }
                case Classification buckets -> {
                    Map<OptionId, OptionId> elsewhere =
                            new HashMap<>(buckets.key().placed());
                    elsewhere.replaceAll((entry, bucket) -> another(buckets, bucket));
                    assertTellsOfOne(item, new Classification.Response(elsewhere));
                }
                default -> {}
            }
        }
    }

    @Test
    void saysThatTheLessonTellsTheRestEvenWhenNothingElseIsWrong() {
        assertThat(told(several, chosen(Set.of(wrongAndExplained())))).contains(REST);
    }

    private void assertTellsOfOne(Item item, Response response) {
        if (!Marking.misconceptions(item, response).isEmpty()) {
            String told = told(item, response);
            assertThat(told)
                    .as(item.id().toString())
                    .containsOnlyOnce("The thinking behind this answer:")
                    .contains(REST);
            assertThat(Marking.misconceptions(item, response))
                    .filteredOn(
                            misconception -> told.contains(misconception.text().in(Locale.ENGLISH)))
                    .as(item.id().toString())
                    .hasSize(1);
        }
    }

    private OptionId wrongAndExplained() {
        return several.prompt().options().stream()
                .map(option -> option.id())
                .filter(id ->
                        !Marking.misconceptions(several, chosen(Set.of(id))).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    /** Whose own words may be anything. */
    private String besidesTheQuestion(Item item, @Nullable Response response) {
        return told(item, response).replace(item.prompt().stem().en().replace("**", ""), "");
    }

    @Test
    void givesThePageTheWordsAroundItemsOnlyOnce() {
        for (int card = 0; card < 3; card++) {
            UI.getCurrent().add(new ItemCard(Presentation.asWritten(several.prompt())));
        }
        var internals = UI.getCurrent().getInternals();
        internals.getStateTree().runExecutionsBeforeClientResponse();
        List<String> calls = internals.dumpPendingJavaScriptInvocations().stream()
                .map(call -> call.getInvocation().getExpression())
                .filter(call -> call.contains("item"))
                .toList();
        assertThat(calls).hasSize(4);
        assertThat(calls.getFirst()).as("before any is drawn").contains("itemTexts");
        assertThat(calls.subList(1, 4)).allMatch(call -> call.contains("item.show"));
    }

    private String told(Item item, @Nullable Response response) {
        var reviewed = reviewed(item, response, new AttemptReview.KeptBack());
        return text(new MissedItem(UI.getCurrent(), Locale.ENGLISH, reviewed).drawn(library));
    }

    static AttemptReview.Reviewed reviewed(Item item, @Nullable Response response, AttemptReview.RightAnswer right) {
        return new AttemptReview.Reviewed(
                0,
                false,
                Marking.mark(item, response).outcome(),
                Presentation.asWritten(item.prompt()),
                response,
                Marking.isIncomplete(item, response),
                Marking.isInParts(item),
                Marking.misconceptions(item, response).stream()
                        .map(Misconception::text)
                        .toList(),
                Marking.isWhatManyBelieve(item),
                item.header().lesson(),
                right);
    }

    /** All that is said of it, without the item as it was answered. */
    private static String text(ObjectNode drawn) {
        drawn.remove(List.of("screen", "value"));
        return drawn.findValuesAsString("words").stream().collect(Collectors.joining(" "));
    }

    private Set<OptionId> someRight(int howMany) {
        return Set.copyOf(several.key().right().stream()
                .sorted(java.util.Comparator.comparing(OptionId::value))
                .limit(howMany)
                .toList());
    }

    private OptionId wrong() {
        return several.prompt().options().stream()
                .map(option -> option.id())
                .filter(id -> !several.key().right().contains(id))
                .findFirst()
                .orElseThrow();
    }

    private static Response chosen(Set<OptionId> options) {
        return new MultipleChoice.Response(options);
    }
}
