package org.gatepost.authoring.check;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The key is not always written in one place: check questions are shown as written, and guessers know authors' habits. */
record KeyPosition() implements ContentRule {

    @Override
    public String name() {
        return "key-position";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void look(Material material, Findings findings) {
        for (Material.Group group : material.groups()) {
            Map<Integer, List<Choice>> bySize = group.items().stream()
                    .flatMap(Choice::ofOne)
                    .filter(choice -> !choice.inOrder())
                    .collect(Collectors.groupingBy(
                            choice -> choice.options().size(), TreeMap::new, Collectors.toList()));
            bySize.forEach((size, choices) -> look(group, size, choices, findings));
        }
    }

    private static void look(Material.Group group, int size, List<Choice> choices, Findings findings) {
        int[] times = new int[size];
        choices.forEach(choice -> times[choice.placeOfKey()]++);
        for (int place = 0; place < size; place++) {
            if (Chance.isTooOften(times[place], choices.size(), size)) {
                findings.add(
                        group.place(),
                        "%s: of %d choices with %d options, the right one is number %d in %d"
                                .formatted(group.name(), choices.size(), size, place + 1, times[place]));
            }
        }
    }
}
