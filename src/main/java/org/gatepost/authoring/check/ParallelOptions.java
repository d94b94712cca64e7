package org.gatepost.authoring.check;

import java.util.IntSummaryStatistics;

/** Options of a choice are about as long as each other. */
record ParallelOptions() implements ContentRule {

    private static final double TIMES = 2;
    /** In columns of a terminal: among short options a word more is nothing. */
    private static final int LEAST = 16;

    @Override
    public String name() {
        return "parallel-options";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void look(Material material, Findings findings) {
        material.manuscript().items().stream().flatMap(Choice::of).forEach(choice -> {
            for (Language language : Language.values()) {
                IntSummaryStatistics widths =
                        choice.texts(language).stream().mapToInt(Table::width).summaryStatistics();
                if (widths.getMax() > widths.getMin() * TIMES && widths.getMax() > widths.getMin() + LEAST) {
                    findings.add(
                            material.placeOf(choice.item()),
                            "'%s': options are from %d to %d letters wide (%s)"
                                    .formatted(choice.item().id(), widths.getMin(), widths.getMax(), language));
                }
            }
        });
    }
}
