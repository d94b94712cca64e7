package org.gatepost.authoring;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.gatepost.item.Item;
import org.gatepost.item.LessonId;
import org.gatepost.item.Level;
import org.gatepost.library.CourseId;
import org.gatepost.source.SystemId;
import org.jspecify.annotations.Nullable;

/**
 * Which items of the bank are wanted; null leaves a question open.
 *
 * @param text looked for in the id, and in everything a learner reads in it, in both languages; case and outer white space do not matter
 * @param type name of an item type, for example {@code single-choice}
 * @param mustGet only must-get items
 */
public record BankFilter(
        String text,
        @Nullable SystemId system,
        @Nullable String type,
        @Nullable Level level,
        boolean mustGet,
        @Nullable CourseId course,
        @Nullable LessonId lesson,
        @Nullable ItemUse use) {

    public static final BankFilter ALL = new BankFilter("", null, null, null, false, null, null, null);

    public BankFilter {
        text = text.strip();
    }

    /** Every item of a type. */
    public static BankFilter ofType(String type) {
        return new BankFilter("", null, type, null, false, null, null, null);
    }

    /** Every item about a system. */
    static BankFilter about(SystemId system) {
        return new BankFilter("", system, null, null, false, null, null, null);
    }

    boolean accepts(BankItem entry) {
        Item item = entry.item();
        return (system == null || system.equals(entry.system().id()))
                && (type == null || type.equals(item.typeName()))
                && (level == null || level == item.header().level())
                && (!mustGet || item.header().critical())
                && (course == null || course.equals(entry.course().id()))
                && (lesson == null || lesson.equals(item.header().lesson()))
                && (use == null || use == entry.use())
                && (text.isEmpty() || words(item).anyMatch(word -> lower(word).contains(lower(text))));
    }

    /** How many questions it asks besides the text. */
    public int narrowings() {
        return (int) Stream.of(system, type, level, mustGet ? true : null, course, lesson, use)
                .filter(Objects::nonNull)
                .count();
    }

    private static Stream<String> words(Item item) {
        return Stream.concat(
                Stream.of(item.id().value()),
                item.prompt().texts().stream().flatMap(text -> Stream.of(text.zh(), text.en())));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
