package org.gatepost.journey;

import com.microsoft.playwright.Locator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gatepost.authoring.ShippedGallery;
import org.gatepost.item.CaseEssay;
import org.gatepost.item.Checklist;
import org.gatepost.item.Classification;
import org.gatepost.item.Cloze;
import org.gatepost.item.ExactSentence;
import org.gatepost.item.HotText;
import org.gatepost.item.Item;
import org.gatepost.item.Matching;
import org.gatepost.item.MultipleChoice;
import org.gatepost.item.Numeric;
import org.gatepost.item.Option;
import org.gatepost.item.OptionId;
import org.gatepost.item.Ordering;
import org.gatepost.item.Presentation;
import org.gatepost.item.Ranking;
import org.gatepost.item.Response;
import org.gatepost.item.ShortText;
import org.gatepost.item.SingleChoice;
import org.gatepost.item.TrueFalse;
import org.gatepost.kernel.LocalizedText;
import org.gatepost.library.ShippedContent;
import org.gatepost.marking.Marking;

/** An item as somebody sees it, answered as people do: by what they read. What is right, only the test knows. */
final class ItemOnScreen {

    private static final Pattern NAME = Pattern.compile("\\{([a-z][a-z0-9]*)}");

    private static final List<Stem> ALL = Stream.concat(
                    ShippedContent.items().stream(), ShippedGallery.samples().stream())
            .flatMap(item -> inBothLanguages(item.prompt().stem()).map(text -> Stem.of(item, text)))
            .toList();

    private final Locator box;
    private final Item item;

    private ItemOnScreen(Locator box, Item item) {
        this.box = box;
        this.item = item;
    }

    /** @param place what the item is drawn in */
    static ItemOnScreen in(Locator place) {
        var box = place.locator(".gp-item").first();
        String stem = box.locator(".gp-item-stem").textContent();
        Item item = ALL.stream()
                .flatMap(each -> each.asked(stem).stream())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no item asks: " + stem));
        return new ItemOnScreen(box, item);
    }

    /** With the numbers that stand there filled in, where an item has numbers. */
    Item item() {
        return item;
    }

    Response right() {
        return Marking.fullMarks(item);
    }

    /** An answer that earns nothing. */
    Response wrong() {
        return ShippedGallery.wrong(item);
    }

    void give(Response response) {
        give(response, Hand.MOUSE);
    }

    /** Answers so that this response stands there and nothing else, whatever stood there before. */
    void give(Response response, Hand hand) {
        switch (response) {
            case SingleChoice.Response one ->
                hand.choose(at(".gp-choice input", shown(".gp-choice-text").indexOf(one.chosen())));
            case TrueFalse.Response verdict -> hand.choose(at(".gp-choice input", verdict.holds() ? 0 : 1));
            case MultipleChoice.Response several ->
                turn(".gp-choice input", shown(".gp-choice-text"), several.chosen(), hand);
            case HotText.Response marks -> turn(".gp-span input", shown(".gp-span-text"), marks.chosen(), hand);
            case Ordering.Response ordering -> arrange(ordering.order(), hand);
            case Ranking.Response ranking -> arrange(ranking.order(), hand);
            case Matching.Response pairs -> match(pairs.pairs(), hand);
            case Classification.Response sorted -> {
                List<OptionId> buckets = ids(((Classification) item).prompt().buckets());
                sort(sorted.placed(), buckets::indexOf, hand);
            }
            case Checklist.Response judged -> sort(judged.verdicts(), Checklist.Verdict::ordinal, hand);
            case Cloze.Response filled -> fill(filled, hand);
            case Numeric.Response number -> hand.write(box.locator(".gp-write-number input"), number.text());
            case ShortText.Response words -> hand.write(box.locator("textarea"), words.text());
            case ExactSentence.Response sentence -> hand.write(box.locator("textarea"), sentence.text());
            case CaseEssay.Response essay -> hand.write(box.locator("textarea"), essay.text());
        }
    }

    private void turn(String inputs, List<OptionId> shown, Set<OptionId> wanted, Hand hand) {
        for (int place = 0; place < shown.size(); place++) {
            if (at(inputs, place).isChecked() != wanted.contains(shown.get(place))) {
                hand.press(at(inputs, place));
            }
        }
    }

    private void arrange(List<OptionId> wanted, Hand hand) {
        boolean moved = false;
        for (int to = 0; to < wanted.size(); to++) {
            List<OptionId> order = new ArrayList<>(shown(".gp-order-text"));
            for (int from = order.indexOf(wanted.get(to)); from > to; from--) {
                hand.press(at(".gp-order-up", from));
                Collections.swap(order, from, from - 1);
                moved = true;
            }
        }
        if (!moved && box.locator(".gp-order-keep").isVisible()) {
            hand.press(box.locator(".gp-order-keep"));
        }
    }

    private void match(Map<OptionId, OptionId> wanted, Hand hand) {
        List<OptionId> lefts = shown(".gp-pair-left");
        for (int place = 0; place < lefts.size(); place++) {
            Locator row = at(".gp-pair", place);
            OptionId right = wanted.get(lefts.get(place));
            hand.press(row.locator(".gp-pair-slot"));
            if (right == null) {
                hand.press(row.locator(row.locator(".gp-pair-away").isVisible() ? ".gp-pair-away" : ".gp-pair-slot"));
            } else {
                List<OptionId> rights = row.locator(".gp-pair-text").allTextContents().stream()
                        .map(this::optionOf)
                        .toList();
                hand.press(row.locator(".gp-pair-choice").nth(rights.indexOf(right)));
            }
        }
    }

    private <P> void sort(Map<OptionId, P> wanted, ToIntFunction<P> placeOf, Hand hand) {
        List<OptionId> entries = shown(".gp-sort-entry");
        for (int place = 0; place < entries.size(); place++) {
            P target = wanted.get(entries.get(place));
            if (target != null) {
                hand.choose(at(".gp-sort", place).locator("input").nth(placeOf.applyAsInt(target)));
            }
        }
    }

    private void fill(Cloze.Response filled, Hand hand) {
        List<Cloze.Gap> gaps = ((Cloze) item).prompt().gaps();
        for (int place = 0; place < gaps.size(); place++) {
            Cloze.Gap gap = gaps.get(place);
            // Gaps are numbered as they are listed, in whatever order they stand in the text.
            Locator field = box.locator(".gp-gap", withNumber(place + 1)).locator(".gp-gap-field");
            if (gap.isTyped()) {
                hand.write(field, filled.texts().getOrDefault(gap.id(), ""));
            } else if (filled.options().containsKey(gap.id())) {
                List<OptionId> offered = field.locator("option").allTextContents().stream()
                        .skip(1)
                        .map(text -> optionOf(gap.options(), text))
                        .toList();
                hand.pick(field, offered.indexOf(filled.options().get(gap.id())));
            }
        }
    }

    private Locator.LocatorOptions withNumber(int number) {
        Locator label = box.page()
                .locator(
                        ".gp-gap-number",
                        new com.microsoft.playwright.Page.LocatorOptions()
                                .setHasText(Pattern.compile("^" + number + "$")));
        return new Locator.LocatorOptions().setHas(label);
    }

    private Locator at(String selector, int place) {
        return box.locator(selector).nth(place);
    }

    /** What stands there, in the order in which it does. */
    private List<OptionId> shown(String selector) {
        return box.locator(selector).allTextContents().stream()
                .map(this::optionOf)
                .toList();
    }

    private OptionId optionOf(String text) {
        return optionOf(Presentation.optionsOf(item.prompt()), text);
    }

    /** Among these only: the same words may be offered for another gap too. */
    private OptionId optionOf(List<Option> offered, String text) {
        Predicate<Option> reads = option -> inBothLanguages(option.text()).anyMatch(text::equals);
        return offered.stream()
                .filter(reads)
                .map(Option::id)
                .findFirst()
                .orElseThrow(() -> new AssertionError(item.id() + " has no option " + text));
    }

    /** What an item asks in one language: a pattern in which numbers stand for the item's names. */
    private record Stem(Item item, Pattern pattern, List<String> names) {

        static Stem of(Item item, String text) {
            Matcher name = NAME.matcher(text);
            var expected = new StringBuilder();
            List<String> names = new ArrayList<>();
            int from = 0;
            while (name.find()) {
                expected.append(Pattern.quote(text.substring(from, name.start())))
                        .append("(-?[0-9.]+)");
                names.add(name.group(1));
                from = name.end();
            }
            return new Stem(item, Pattern.compile(expected + Pattern.quote(text.substring(from))), names);
        }

        /** The item with the numbers that stand there, if it is the one that is asked. */
        Optional<Item> asked(String stem) {
            Matcher found = pattern.matcher(stem);
            if (!found.matches()) {
                return Optional.empty();
            }
            Map<String, BigDecimal> numbers = new HashMap<>();
            for (int place = 0; place < names.size(); place++) {
                numbers.put(names.get(place), new BigDecimal(found.group(place + 1)));
            }
            return Optional.of(item.drawn(numbers));
        }
    }

    private static List<OptionId> ids(List<Option> options) {
        return options.stream().map(Option::id).toList();
    }

    private static Stream<String> inBothLanguages(LocalizedText text) {
        return Stream.of(text.zh(), text.en()).map(one -> one.replace("**", ""));
    }
}
