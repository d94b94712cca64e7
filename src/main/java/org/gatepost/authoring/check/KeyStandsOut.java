package org.gatepost.authoring.check;

import java.util.List;

/**
 * In no item is what is right much longer or much shorter than all that is wrong: nobody must see the key without
 * reading.
 */
record KeyStandsOut() implements ContentRule {

    private static final double TIMES = 1.3;
    /** In columns of a terminal; three Chinese characters. */
    private static final int LEAST = 6;

    @Override
    public String name() {
        return "key-stands-out";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void look(Material material, Findings findings) {
        material.manuscript().items().stream().flatMap(Choice::of).forEach(choice -> {
            for (Language language : Language.values()) {
                List<String> right = choice.texts(language, true);
                List<String> wrong = choice.texts(language, false);
                boolean longer = isMuchLonger(shortest(right), longest(wrong));
                if (longer || isMuchLonger(shortest(wrong), longest(right))) {
                    findings.add(
                            material.placeOf(choice.item()),
                            "'%s': what is right is much %s than all that is wrong (%s): '%s'"
                                    .formatted(
                                            choice.item().id(),
                                            longer ? "longer" : "shorter",
                                            language,
                                            right.getFirst()));
                }
            }
        });
    }

    private static boolean isMuchLonger(int one, int other) {
        return one >= other * TIMES && one >= other + LEAST;
    }

    private static int shortest(List<String> texts) {
        return texts.stream().mapToInt(Table::width).min().orElse(0);
    }

    private static int longest(List<String> texts) {
        return texts.stream().mapToInt(Table::width).max().orElse(0);
    }
}
