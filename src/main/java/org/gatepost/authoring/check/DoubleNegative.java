package org.gatepost.authoring.check;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** No double negatives in what a learner reads: they test patience. */
record DoubleNegative() implements ContentRule {

    private static final Pattern TWICE = Pattern.compile(
            "不是不|没有不|不能不|不可不|不会不|并非不|并非没|无不|未必不|不无|不是没|莫不|非不|不得不"
                    + "|(?i:\\b(not|never|no|cannot|\\w+n't)\\s+(un(?!der|til|it|ion|iform|ique|less|to)\\w+|impossible|incorrect|improper|without|never|not|no)\\b)");

    @Override
    public String name() {
        return "double-negative";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void look(Material material, Findings findings) {
        for (Passage passage : material.passages()) {
            Matcher found = TWICE.matcher(passage.text());
            boolean asked = passage.part() == Passage.Part.STEM || passage.part() == Passage.Part.OPTION;
            if (asked && found.find()) {
                findings.add(
                        passage.place(),
                        "'%s': '%s' in its %s says no twice".formatted(passage.owner(), found.group(), passage.part()));
            }
        }
    }
}
