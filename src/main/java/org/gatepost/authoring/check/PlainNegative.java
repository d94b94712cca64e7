package org.gatepost.authoring.check;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a question asks for what is not so, the negative word is in bold, or half the learners answer the other one. */
record PlainNegative() implements ContentRule {

    /** A question for one of several things, with a negative after it that is not in bold. */
    private static final Pattern ZH =
            Pattern.compile("(哪[^，。；？]{0,12}?)(?<!\\*\\*)(不(?!同|准|满|良|拿|乱|少|论|管|久|过|仅|只|错)|没有|并非|错(?!误)|错误)[^。；？*]*？");

    private static final Pattern EN = Pattern.compile(
            "(?i)\\bwhich\\b[^.?!;]*?(?<!\\*\\*)\\b(not|never|except|incorrect|isn't|doesn't|don't|aren't|wrong)\\b[^.?!*]*\\?");

    @Override
    public String name() {
        return "plain-negative";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void look(Material material, Findings findings) {
        for (Passage passage : material.passages()) {
            Matcher found = (passage.language() == Language.ZH ? ZH : EN).matcher(passage.text());
            if (passage.part() == Passage.Part.STEM && found.find()) {
                findings.add(
                        passage.place(),
                        "'%s': the negative word in '%s' is not in bold".formatted(passage.owner(), found.group()));
            }
        }
    }
}
