package org.gatepost.authoring.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gatepost.authored.Place;

/** What one rule finds. */
final class Findings {

    private static final Comparator<Finding> BY_PLACE = Comparator.comparing(
                    (Finding finding) -> finding.place().file())
            .thenComparingInt(finding -> finding.place().line());

    private final ContentRule rule;
    private final List<Finding> found = new ArrayList<>();

    private Findings(ContentRule rule) {
        this.rule = rule;
    }

    /** What every rule finds, errors first, by file and line. */
    static List<Finding> of(Material material) {
        return ContentRule.ALL.stream()
                .flatMap(rule -> of(rule, material).stream())
                .sorted(Comparator.comparing((Finding finding) -> finding.rule().severity())
                        .thenComparing(BY_PLACE))
                .toList();
    }

    static List<Finding> of(ContentRule rule, Material material) {
        var findings = new Findings(rule);
        rule.look(material, findings);
        return findings.found.stream().sorted(BY_PLACE).distinct().toList();
    }

    void add(Place place, String message) {
        found.add(new Finding(rule, place, message));
    }
}
