package org.gatepost.journey;

import com.microsoft.playwright.Locator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gatepost.item.Item;
import org.gatepost.item.MultipleChoice;
import org.gatepost.item.Option;
import org.gatepost.item.OptionId;
import org.gatepost.item.Ordering;
import org.gatepost.item.Presentation;
import org.gatepost.item.Response;
import org.gatepost.item.SingleChoice;
import org.gatepost.item.TrueFalse;
import org.gatepost.kernel.LocalizedText;
import org.gatepost.library.ShippedContent;
import org.gatepost.marking.Mark;
import org.gatepost.marking.Marking;
import org.gatepost.marking.Outcome;

/** An item as somebody sees it, answered as people do: by pressing what they read. What is right, only the test knows. */
final class ItemOnScreen {

    private static final Map<String, Item> BY_STEM = ShippedContent.items().stream()
            .flatMap(item -> inBothLanguages(item.prompt().stem()).map(stem -> Map.entry(stem, item)))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    private final Locator box;
    private final Item item;
    private final List<OptionId> shown;

    private ItemOnScreen(Locator box, Item item, List<OptionId> shown) {
        this.box = box;
        this.item = item;
        this.shown = shown;
    }

    /** @param place what the item is drawn in */
    static ItemOnScreen in(Locator place) {
        var box = place.locator(".gp-item").first();
        String stem = box.locator(".gp-item-stem").textContent();
        Item item = BY_STEM.get(stem);
        if (item == null) {
            throw new AssertionError("no item asks: " + stem);
        }
        return new ItemOnScreen(
                box, item, texts(box, item).stream().map(optionOf(item)).toList());
    }

    Item item() {
        return item;
    }

    /** The options in the order in which they stand there. */
    List<OptionId> shown() {
        return shown;
    }

    Response right() {
        return Marking.fullMarks(item);
    }

    /** An answer that earns nothing and takes one press. */
    Response wrong() {
        return switch (item) {
            case SingleChoice one ->
                shown.stream()
                        .map(SingleChoice.Response::new)
                        .filter(this::earnsNothing)
                        .findFirst()
                        .orElseThrow();
            case MultipleChoice several ->
                shown.stream()
                        .map(option -> new MultipleChoice.Response(Set.of(option)))
                        .filter(this::earnsNothing)
                        .findFirst()
                        .orElseThrow();
            case TrueFalse statement -> new TrueFalse.Response(!statement.key().holds());
            case Ordering ordering -> {
                var order = new ArrayList<>(shown);
                if (order.equals(ordering.key().order())) {
                    java.util.Collections.swap(order, 0, 1);
                }
                yield new Ordering.Response(order);
            }
            default -> throw cannotYet();
        };
    }

    Mark mark(Response response) {
        return Marking.mark(item, response);
    }

    void give(Response response) {
        switch (response) {
            case SingleChoice.Response one -> press(shown.indexOf(one.chosen()));
            case TrueFalse.Response verdict -> press(verdict.holds() ? 0 : 1);
            case MultipleChoice.Response several -> {
                for (int place = 0; place < shown.size(); place++) {
                    if (several.chosen().contains(shown.get(place)) != isChosen(place)) {
                        press(place);
                    }
                }
            }
            case Ordering.Response ordering -> arrange(ordering.order());
            default -> throw cannotYet();
        }
    }

    /** What stands there as answered; nothing for an ordering, which does not show whether it was. */
    Set<OptionId> chosen() {
        var chosen = new HashSet<OptionId>();
        for (int place = 0; place < shown.size(); place++) {
            if (isChosen(place)) {
                chosen.add(shown.get(place));
            }
        }
        return chosen;
    }

    private void arrange(List<OptionId> wanted) {
        var order = new ArrayList<>(shown);
        boolean moved = false;
        for (int to = 0; to < wanted.size(); to++) {
            for (int from = order.indexOf(wanted.get(to)); from > to; from--) {
                box.locator(".gp-order-row").nth(from).locator(".gp-order-up").click();
                java.util.Collections.swap(order, from, from - 1);
                moved = true;
            }
        }
        if (!moved && box.locator(".gp-order-keep").isVisible()) {
            box.locator(".gp-order-keep").click();
        }
    }

    private void press(int place) {
        box.locator(".gp-choice").nth(place).click();
    }

    private boolean isChosen(int place) {
        return box.locator(".gp-choice input").nth(place).isChecked();
    }

    private AssertionError cannotYet() {
        return new AssertionError(item.id() + " is of a type the journeys cannot answer yet");
    }

    private boolean earnsNothing(Response response) {
        return Marking.mark(item, response).outcome() == Outcome.WRONG;
    }

    private static List<String> texts(Locator box, Item item) {
        return switch (item) {
            case Ordering ordering -> box.locator(".gp-order-text").allTextContents();
            case TrueFalse statement -> List.of();
            case SingleChoice one -> box.locator(".gp-choice-text").allTextContents();
            case MultipleChoice several -> box.locator(".gp-choice-text").allTextContents();
            default -> throw new AssertionError(item.id() + " is of a type the journeys cannot read yet");
        };
    }

    private static Function<String, OptionId> optionOf(Item item) {
        return text -> Presentation.optionsOf(item.prompt()).stream()
                .filter(option -> inBothLanguages(option.text()).anyMatch(text::equals))
                .map(Option::id)
                .findFirst()
                .orElseThrow(() -> new AssertionError(item.id() + " has no option " + text));
    }

    private static Stream<String> inBothLanguages(LocalizedText text) {
        return Arrays.stream(new String[] {text.zh(), text.en()}).map(one -> one.replace("**", ""));
    }
}
