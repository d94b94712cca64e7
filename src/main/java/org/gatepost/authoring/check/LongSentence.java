package org.gatepost.authoring.check;

import java.util.regex.Pattern;

/** Sentences can be read at one go. */
record LongSentence() implements ContentRule {

    private static final int WORDS = 40;
    private static final int CHARACTERS = 80;
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern NOT_READ = Pattern.compile("[^\\p{L}\\p{N}]");

    @Override
    public String name() {
        return "long-sentence";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void look(Material material, Findings findings) {
        for (Passage passage : material.passages()) {
            boolean chinese = passage.language() == Language.ZH;
            int longest = Sentences.of(passage).stream()
                    .mapToInt(sentence -> chinese ? characters(sentence) : words(sentence))
                    .max()
                    .orElse(0);
            if (longest > (chinese ? CHARACTERS : WORDS)) {
                findings.add(
                        passage.place(),
                        "'%s': a sentence of %d %s in its %s: '%s'"
                                .formatted(
                                        passage.owner(),
                                        longest,
                                        chinese ? "characters" : "words",
                                        passage.part(),
                                        passage.beginning()));
            }
        }
    }

    private static int characters(String sentence) {
        return NOT_READ.matcher(sentence).replaceAll("").length();
    }

    private static int words(String sentence) {
        return SPACE.split(sentence).length;
    }
}
