package org.gatepost.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.gatepost.authoring.KeyInWords.Wrong;
import org.gatepost.authoring.Solution.Answer;
import org.gatepost.item.Cloze;

/** What is right and what is wrong in each gap of a text. */
final class GapsInWords {

    private GapsInWords() {}

    static List<Answer> right(Cloze item) {
        List<Answer> right = new ArrayList<>();
        for (Cloze.Gap gap : item.prompt().gaps()) {
            if (gap.isTyped()) {
                right.add(in(item, gap, KeyInWords.typed(key(item, gap).answer().accepted())));
            } else {
                gap.options().stream()
                        .filter(option ->
                                option.id().equals(item.key().options().get(gap.id())))
                        .forEach(option -> right.add(in(item, gap, new Answer.Chosen(option.text()))));
            }
        }
        return right;
    }

    static Stream<Wrong> wrong(Cloze item) {
        return item.prompt().gaps().stream()
                .flatMap(gap -> wrong(item, gap).map(wrong -> new Wrong(wrong.key(), in(item, gap, wrong.answer()))));
    }

    private static Stream<Wrong> wrong(Cloze item, Cloze.Gap gap) {
        return gap.isTyped()
                ? Stream.concat(
                        KeyInWords.known(key(item, gap).answer()),
                        Stream.of(new Wrong(gap.id().value(), new Answer.OtherWords())))
                : gap.options().stream()
                        .map(option -> new Wrong(option.id().value(), new Answer.Chosen(option.text())));
    }

    private static Cloze.Typed key(Cloze item, Cloze.Gap gap) {
        return Objects.requireNonNull(item.key().texts().get(gap.id()));
    }

    private static Answer in(Cloze item, Cloze.Gap gap, Answer answer) {
        return new Answer.InGap(item.prompt().gaps().indexOf(gap) + 1, answer);
    }
}
