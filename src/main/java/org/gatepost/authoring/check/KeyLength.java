package org.gatepost.authoring.check;

import java.util.List;
import org.gatepost.item.Cloze;

/**
 * The key is not to be told by its length: neither usually the longest option nor usually the shortest. A term in a gap
 * is as long as it is.
 */
record KeyLength() implements ContentRule {

    /** Nobody sees that an option of forty letters is one shorter than the next. */
    private static final double TIMES = 1.1;
    /** In columns of a terminal. */
    private static final int LEAST = 3;

    @Override
    public String name() {
        return "key-length";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void look(Material material, Findings findings) {
        for (Material.Group group : material.groups()) {
            List<Choice> choices = group.items().stream()
                    .flatMap(Choice::ofOne)
                    .filter(choice -> !choice.inOrder() && !(choice.item() instanceof Cloze))
                    .toList();
            for (Language language : Language.values()) {
                look(group, choices, language, true, findings);
                look(group, choices, language, false, findings);
            }
        }
    }

    private static void look(
            Material.Group group, List<Choice> choices, Language language, boolean longest, Findings findings) {
        int extreme = (int) choices.stream()
                .filter(choice -> keyIs(choice, language, longest))
                .count();
        double outOf = choices.stream()
                .mapToInt(choice -> choice.options().size())
                .average()
                .orElse(1);
        if (Chance.isTooOften(extreme, choices.size(), outOf)) {
            findings.add(
                    group.place(),
                    "%s: of %d choices, the right option is the %s in %d (%s)"
                            .formatted(
                                    group.name(), choices.size(), longest ? "longest" : "shortest", extreme, language));
        }
    }

    /** Whether the key is visibly longer than every other option, or visibly shorter. */
    private static boolean keyIs(Choice choice, Language language, boolean longest) {
        int key = Table.width(choice.texts(language, true).getFirst());
        return choice.texts(language, false).stream()
                .mapToInt(Table::width)
                .allMatch(other -> longest ? isVisible(other, key) : isVisible(key, other));
    }

    private static boolean isVisible(int shorter, int longer) {
        return longer >= shorter + LEAST && longer >= shorter * TIMES;
    }
}
