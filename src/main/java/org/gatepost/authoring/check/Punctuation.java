package org.gatepost.authoring.check;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Chinese is set with Chinese punctuation and English with English. */
record Punctuation() implements ContentRule {

    private static final Pattern IN_ZH = Pattern.compile(
            "\\p{IsHan}[\"']?[,;:?!]|[,;?!]\\p{IsHan}|\\p{IsHan}\\.(\\s|$|\\p{IsHan})|[\"'(]\\p{IsHan}|\\p{IsHan}[\"')]");

    /** An English text may quote Chinese words with what stands between them. */
    private static final Pattern IN_EN =
            Pattern.compile("(?<!\\p{IsHan})[\\u3000-\\u3020\\uFF01-\\uFF0F\\uFF1A-\\uFF20](?!\\p{IsHan})");

    @Override
    public String name() {
        return "punctuation";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void look(Material material, Findings findings) {
        for (Passage passage : material.passages()) {
            boolean chinese = passage.language() == Language.ZH;
            Matcher found = (chinese ? IN_ZH : IN_EN).matcher(passage.text());
            if (found.find()) {
                findings.add(
                        passage.place(),
                        "'%s': %s punctuation in %s: '%s' in '%s'"
                                .formatted(
                                        passage.owner(),
                                        chinese ? "English" : "Chinese",
                                        chinese ? "Chinese" : "English",
                                        found.group(),
                                        passage.beginning()));
            }
        }
    }
}
