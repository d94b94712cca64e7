package org.gatepost.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.gatepost.kernel.LocalizedText;
import org.gatepost.library.ContentChange.Aspect;
import org.gatepost.library.ContentChange.Detail;
import org.jspecify.annotations.Nullable;

/** Collects what of one thing is otherwise. */
final class Differing {

    private final List<Detail> details = new ArrayList<>();

    Differing numbers(Aspect aspect, int before, int after) {
        return texts(aspect, before == after, List.of(number(before)), List.of(number(after)));
    }

    /** As {@link #numbers}, of numbers of which 0 says that there is none. */
    Differing numbersOrNone(Aspect aspect, int before, int after) {
        return texts(aspect, before == after, some(before), some(after));
    }

    Differing names(Aspect aspect, List<LocalizedText> before, List<LocalizedText> after) {
        return texts(aspect, before.equals(after), before, after);
    }

    /** Of something that cannot be said in a word. */
    Differing otherwise(Aspect aspect, @Nullable Object before, @Nullable Object after) {
        return texts(aspect, Objects.equals(before, after), List.of(), List.of());
    }

    Differing texts(Aspect aspect, boolean isSame, List<LocalizedText> before, List<LocalizedText> after) {
        if (!isSame) {
            details.add(new Detail(aspect, before, after));
        }
        return this;
    }

    List<Detail> details() {
        return List.copyOf(details);
    }

    static LocalizedText same(String text) {
        return new LocalizedText(text, text);
    }

    static LocalizedText number(int number) {
        return same(Integer.toString(number));
    }

    private static List<LocalizedText> some(int number) {
        return Stream.of(number)
                .filter(each -> each != 0)
                .map(Differing::number)
                .toList();
    }
}
