package org.gatepost.authoring.check;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gatepost.item.Cloze;
import org.gatepost.item.Item;
import org.gatepost.item.MultipleChoice;
import org.gatepost.item.Option;
import org.gatepost.item.OptionId;
import org.gatepost.item.SingleChoice;

/**
 * Options of which some are right.
 *
 * @param inOrder whether their order is that of their figures, so that their author had no choice
 */
record Choice(Item item, List<Option> options, Set<OptionId> right, boolean inOrder) {

    /** The choices an item gives; none for most types. */
    static Stream<Choice> of(Item item) {
        return switch (item) {
            case SingleChoice one -> {
                SingleChoice.Prompt prompt = one.prompt();
                yield Stream.of(
                        new Choice(item, prompt.options(), Set.of(one.key().right()), prompt.inOrder()));
            }
            case MultipleChoice several -> {
                MultipleChoice.Prompt prompt = several.prompt();
                yield Stream.of(new Choice(item, prompt.options(), several.key().right(), prompt.inOrder()));
            }
            case Cloze cloze ->
                cloze.prompt().gaps().stream()
                        .filter(gap -> !gap.isTyped())
                        .map(gap -> new Choice(
                                item,
                                gap.options(),
                                cloze.key().options().entrySet().stream()
                                        .filter(filled -> filled.getKey().equals(gap.id()))
                                        .map(Map.Entry::getValue)
                                        .collect(Collectors.toSet()),
                                gap.inOrder()));
            default -> Stream.empty();
        };
    }

    /** Those with exactly one right option, which is then the key. */
    static Stream<Choice> ofOne(Item item) {
        return of(item).filter(choice -> choice.right().size() == 1);
    }

    boolean isRight(Option option) {
        return right.contains(option.id());
    }

    List<String> texts(Language language) {
        return options.stream().map(option -> language.of(option.text())).toList();
    }

    List<String> texts(Language language, boolean right) {
        return options.stream()
                .filter(option -> isRight(option) == right)
                .map(option -> language.of(option.text()))
                .toList();
    }

    /** Where the key stands, counted from 0. */
    int placeOfKey() {
        for (int place = 0; place < options.size(); place++) {
            if (isRight(options.get(place))) {
                return place;
            }
        }
        throw new IllegalStateException("no option of " + item.id() + " is right");
    }
}
