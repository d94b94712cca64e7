package org.gatepost.authoring.check;

import org.gatepost.item.Level;

/** A system with three items or more has one that asks for more than remembering. */
record OnlyRecall() implements ContentRule {

    private static final int ENOUGH = 3;

    @Override
    public String name() {
        return "only-recall";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void look(Material material, Findings findings) {
        material.bySystem().forEach((system, items) -> {
            if (items.size() >= ENOUGH && new Tally(items).of(Level.RECALL) == items.size()) {
                findings.add(
                        material.placeOf(items.getFirst()),
                        "system '%s': all %d items are recall".formatted(system, items.size()));
            }
        });
    }
}
