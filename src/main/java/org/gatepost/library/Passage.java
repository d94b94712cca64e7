package org.gatepost.library;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.gatepost.kernel.LocalizedText;
import org.gatepost.source.Fact;

/**
 * The part of a lesson's text that tells a fact. Authors do not mark it, so it is found by the words: the block that shares
 * most with the fact of what is rare in the lesson, both languages taken together, for their blocks are the same. Where no
 * block shares enough there is none, which is better than a wrong one.
 *
 * @param block its place among the blocks, from 0
 * @param text Markdown
 */
public record Passage(int block, LocalizedText text) {

    /** A share of the fact's words, weighed; below it a reader would mostly not find the fact in the passage. */
    private static final double ENOUGH = 0.24;

    /** Enough where no other block shares half as much: the lesson tells the fact there, in other words. */
    private static final double ENOUGH_ALONE = 0.17;

    private static final Pattern WORD = Pattern.compile("[a-z0-9]+");
    private static final int LETTERS_OF_A_WORD = 6;

    /** The passage that tells a fact; empty when the lesson tells it nowhere in so many words. */
    public static Optional<Passage> of(Lesson lesson, Fact fact) {
        List<String> zh = blocks(lesson.text().zh());
        List<String> en = blocks(lesson.text().en());
        if (zh.size() != en.size()) {
            return Optional.empty();
        }
        List<Set<String>> words = new ArrayList<>();
        Map<String, Integer> blocksWith = new HashMap<>();
        for (int block = 0; block < zh.size(); block++) {
            Set<String> own = words(zh.get(block), en.get(block));
            own.forEach(word -> blocksWith.merge(word, 1, Integer::sum));
            words.add(own);
        }
        Set<String> wanted = words(fact.text().zh(), fact.text().en());
        double all = 0;
        double[] shared = new double[zh.size()];
        for (String word : wanted) {
            double weight = Math.log((zh.size() + 1) / (blocksWith.getOrDefault(word, 0) + 0.5));
            all += weight;
            for (int block = 0; block < shared.length; block++) {
                shared[block] += words.get(block).contains(word) ? weight : 0;
            }
        }
        int best = 0;
        double second = 0;
        for (int block = 1; block < shared.length; block++) {
            second = Math.max(second, Math.min(shared[block], shared[best]));
            best = shared[block] > shared[best] ? block : best;
        }
        boolean alone = shared.length > 0 && shared[best] >= 2 * second;
        return shared.length == 0 || shared[best] < all * (alone ? ENOUGH_ALONE : ENOUGH)
                ? Optional.empty()
                : Optional.of(new Passage(best, new LocalizedText(said(zh, best), said(en, best))));
    }

    /** A sentence that announces what follows is told with it. */
    private static String said(List<String> blocks, int block) {
        String text = blocks.get(block).strip();
        boolean announces = text.endsWith("：") || text.endsWith(":");
        return announces && block + 1 < blocks.size() ? text + "\n\n" + blocks.get(block + 1) : text;
    }

    /** What can be a passage, in its place; a heading or a picture is an empty one. */
    private static List<String> blocks(String markdown) {
        String[] lines = markdown.split("\n", -1);
        List<String> blocks = new ArrayList<>();
        for (Node each = LessonMarkdown.parse(markdown).getFirstChild(); each != null; each = each.getNext()) {
            var text = new StringBuilder();
            if (!(each instanceof Heading || each instanceof FencedCodeBlock)) {
                for (SourceSpan span : each.getSourceSpans()) {
                    text.append(lines[span.getLineIndex()]).append('\n');
                }
            }
            blocks.add(text.toString());
        }
        return blocks;
    }

    /** Chinese has no spaces between words, so each two characters are one; of an English word its beginning. */
    private static Set<String> words(String zh, String en) {
        Set<String> words = new HashSet<>();
        String characters = zh.replaceAll("[^\\p{IsHan}0-9]", "");
        for (int at = 0; at + 2 <= characters.length(); at++) {
            words.add(characters.substring(at, at + 2));
        }
        Matcher english = WORD.matcher(en.toLowerCase(Locale.ROOT));
        while (english.find()) {
            String word = english.group();
            if (word.length() > 2 || Character.isDigit(word.charAt(0))) {
                words.add(word.substring(0, Math.min(LETTERS_OF_A_WORD, word.length())));
            }
        }
        return words;
    }
}
