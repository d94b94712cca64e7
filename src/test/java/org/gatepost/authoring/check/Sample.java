package org.gatepost.authoring.check;

import java.util.List;
import org.gatepost.library.SmallContent;
import org.gatepost.source.SmallLedger;

/** The smallest content with a few items or other lessons, for a rule to look at. */
final class Sample {

    private final SmallContent content = new SmallContent();
    private int items;

    /** A statement that does not hold. */
    Sample statement(String zh, String en) {
        return item("true-false", zh, en, """
                    answer: false
                    misconception: {zh: 以为, en: Believes}
                    refutedBy: pledge.f1
                """);
    }

    /** A choice of one; each option as {@code zh | en}, the right one with a star before it. */
    Sample choice(String... options) {
        return choiceAbout("第%d件事怎么办？".formatted(items), "What about matter %d?".formatted(items), options);
    }

    Sample choiceAbout(String zh, String en, String... options) {
        return item("single-choice", zh, en, options(options));
    }

    /** Options as they are written in an item. */
    static String options(String... options) {
        var written = new StringBuilder("    options:\n");
        for (int place = 0; place < options.length; place++) {
            boolean right = options[place].startsWith("*");
            String[] texts = options[place].substring(right ? 1 : 0).split("\\|");
            written.append("      - id: %c\n".formatted((char) ('a' + place)))
                    .append("        text: {zh: %s, en: %s}\n".formatted(quoted(texts[0]), quoted(texts[1])))
                    .append(
                            right
                                    ? "        right: true\n"
                                    : "        misconception: {zh: 以为, en: Believes}\n        refutedBy: pledge.f1\n");
        }
        return written.toString();
    }

    /** An item of any type. */
    Sample item(String type, String zh, String en, String rest) {
        return item(type, "apply", zh, en, rest);
    }

    /** @param rest what the type has, its keys indented by four */
    Sample item(String type, String level, String zh, String en, String rest) {
        items++;
        content.append(
                SmallContent.ITEMS,
                String.join(
                                "\n",
                                "  - id: pledge.s" + items,
                                "    type: " + type,
                                "    level: " + level,
                                "    lesson: day.one",
                                "    facts: [pledge.f1, pledge.f2]",
                                "    stem: {zh: %s, en: %s}".formatted(quoted(zh), quoted(en)),
                                "    explanation: {zh: 因为, en: Because}")
                        + "\n" + rest);
        return this;
    }

    Sample lesson(String zh, String en) {
        content.put(SmallContent.TEXT_ZH, zh).put("courses/day/one.en.md", en);
        return this;
    }

    Sample replace(String file, String old, String with) {
        content.replace(file, old, with);
        return this;
    }

    /** What a rule says of it, each finding with its place. */
    List<String> found(ContentRule rule) {
        return Findings.of(rule, material()).stream().map(Finding::toString).toList();
    }

    Material material() {
        return new Material(content.manuscript(), SmallLedger.read());
    }

    private static String quoted(String text) {
        return "'" + text.strip().replace("'", "''") + "'";
    }
}
