package org.gatepost.authoring.check;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gatepost.authoring.check.Passage.Part;

/** What is given as the words of the text stands in the ledger, verbatim. Only Chinese: the texts are. */
record Quotations() implements ContentRule {

    /** What is said before words that are the text's own. */
    private static final Pattern QUOTED = Pattern.compile("(?:原文|原话|原句|一字不差|逐字)[^“”。]{0,20}“([^“”]+)”");

    private static final Pattern BLOCK = Pattern.compile("^>\\s*(.+)$");
    /** In letters; below it, it is a word. */
    private static final int SHORTEST = 4;

    @Override
    public String name() {
        return "quotation";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void look(Material material, Findings findings) {
        Map<String, Source> sources = Source.of(material);
        for (Passage passage : material.passages()) {
            if (passage.language() == Language.ZH && passage.part() != Part.OPTION) {
                Source source = sources.getOrDefault(passage.owner(), Source.none());
                quoted(passage)
                        .filter(words -> Shingles.letters(words).length() >= SHORTEST)
                        .filter(words -> !stands(words, source.exact()) && !stands(words, source.said()))
                        .forEach(words -> findings.add(
                                passage.place(),
                                "'%s': no fact of its systems has these words: '%s'"
                                        .formatted(passage.owner(), words)));
            }
        }
    }

    private static Stream<String> quoted(Passage passage) {
        return Stream.concat(
                        QUOTED.matcher(passage.text()).results(),
                        passage.part() == Part.LESSON
                                ? BLOCK.matcher(passage.text()).results()
                                : Stream.<MatchResult>empty())
                .map(found -> found.group(1));
    }

    private static boolean stands(String words, List<String> texts) {
        String letters = Shingles.letters(words);
        return texts.stream().map(Shingles::letters).anyMatch(text -> text.contains(letters));
    }
}
