package org.gatepost.item;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gatepost.authored.Block;
import org.gatepost.item.TextAnswer.KnownWrong;
import org.jspecify.annotations.Nullable;

/** Reads items that are answered in typed words: {@code short-text} and {@code exact-sentence}, and the gaps of a cloze. */
final class TextReader {

    /** The one key under which a sentence to be recalled keeps what a wrong one shows. */
    static final String SENTENCE = "sentence";

    private static final int MOST = 20;

    private TextReader() {}

    static @Nullable Item shortText(AuthoredItem item) {
        var prompt = new ShortText.Prompt(item.stem());
        Optional<TextAnswer> answer = answer(item, item.block(), "");
        Header header = item.header();
        Rationale rationale = item.rationale();
        return item.built(() -> new ShortText(header, prompt, new ShortText.Key(answer.orElseThrow()), rationale));
    }

    static @Nullable Item exactSentence(AuthoredItem item) {
        var prompt = new ExactSentence.Prompt(item.stem());
        var key = new ExactSentence.Key(item.block().localized("sentence"));
        item.misconception(SENTENCE, item.block());
        Header header = item.header();
        Rationale rationale = item.rationale();
        return item.built(() -> new ExactSentence(header, prompt, key, rationale));
    }

    /**
     * What is accepted in a text, the wrong answers that are known, and whether numbers may be written otherwise.
     *
     * @param owner the gap it is about; empty for a whole item
     * @return nothing when it is missing, which is then reported
     */
    static Optional<TextAnswer> answer(AuthoredItem item, Block where, String owner) {
        Optional<Variants> accepted = variants(item, where, "accept");
        List<KnownWrong> known = new ArrayList<>();
        if (where.has("wrong")) {
            for (Block written : item.list(where, "wrong", 1, MOST)) {
                // A '#' is in no id, so no option of the item is called so.
                String key = owner + "#" + (known.size() + 1);
                variants(item, written, "answers").ifPresent(answers -> known.add(new KnownWrong(key, answers)));
                item.misconception(key, written);
                written.done();
            }
        }
        boolean anyNumerals = item.word(where, "numerals", "as-written", "any").equals("any");
        accepted.ifPresent(right -> noneTwice(item, where, right, known));
        return accepted.map(right -> new TextAnswer(right, known, anyNumerals));
    }

    private static Optional<Variants> variants(AuthoredItem item, Block where, String key) {
        if (!where.has(key)) {
            where.text(key); // says that it is missing
            item.unsound();
            return Optional.empty();
        }
        Optional<Variants> read = where.block(key).map(both -> {
            var variants = new Variants(texts(item, both, "zh"), texts(item, both, "en"));
            both.done();
            return variants;
        });
        if (read.isEmpty()) {
            item.unsound();
        }
        return read;
    }

    private static List<String> texts(AuthoredItem item, Block both, String language) {
        List<String> texts = both.texts(language);
        if (texts.isEmpty() || texts.size() > MOST) {
            item.problem(
                    both,
                    language,
                    "there must be 1 to %d answers in '%s', found %d".formatted(MOST, language, texts.size()));
        }
        texts.stream()
                .filter(text -> text.length() > TypedText.LONGEST)
                .forEach(text -> item.problem(
                        both,
                        language,
                        "an answer has at most %d characters, not %d".formatted(TypedText.LONGEST, text.length())));
        return texts;
    }

    private static void noneTwice(AuthoredItem item, Block where, Variants accepted, List<KnownWrong> known) {
        Set<String> right = new HashSet<>(accepted.all());
        Set<String> seen = new HashSet<>();
        for (KnownWrong wrong : known) {
            for (String answer : new HashSet<>(wrong.answers().all())) {
                if (Block.wasMissing(answer)) {
                    continue;
                }
                if (right.contains(answer)) {
                    item.problem(where, "wrong", "'%s' is accepted, so it cannot be wrong".formatted(answer));
                } else if (!seen.add(answer)) {
                    item.problem(where, "wrong", "'%s' is wrong for two reasons; leave one".formatted(answer));
                }
            }
        }
    }
}
