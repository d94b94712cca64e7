package org.gatepost.marking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gatepost.marking.TextTables.rule;
import static org.gatepost.marking.TextTables.told;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.gatepost.Seeded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds for every key and every answer, tried with the texts of the ledger and with texts nobody would type. */
class TextJudgingPropertiesTests {

    private static final String PUNCTUATION = "，。、；！？,.;!?「」『』“”()（）《》【】…— ";

    @ParameterizedTest
    @EnumSource
    void acceptsEveryTextForItself(Numerals numerals) {
        for (String text : LedgerTexts.ALL) {
            assertThat(judge(text, numerals, text)).as(text).isEqualTo("right");
            assertThat(TextJudging.isRecalled(List.of(text), numerals, text))
                    .as(text)
                    .isTrue();
        }
        Seeded.rounds(1_000, random -> {
            String text = AnyText.upTo(200, random) + "x";
            assertThat(judge(text, numerals, text)).isEqualTo("right");
        });
    }

    @ParameterizedTest
    @EnumSource
    void acceptsNothingThatReadsOtherwise(Numerals numerals) {
        Seeded.rounds(1_000, random -> {
            String key = any(LedgerTexts.ALL, random);
            String answer = any(LedgerTexts.ALL, random);
            boolean same =
                    ReadText.of(key).as(numerals).equals(ReadText.of(answer).as(numerals));
            assertThat(judge(key, numerals, answer).equals("right")).isEqualTo(same);
        });
    }

    @ParameterizedTest
    @EnumSource
    void judgesTraditionalAndSimplifiedScriptAlike(Numerals numerals) {
        Transliterator traditional = Transliterator.getInstance("Simplified-Traditional");
        Seeded.rounds(1_000, random -> {
            String key = any(LedgerTexts.CHINESE, random);
            String answer = random.nextInt(4) == 0 ? any(LedgerTexts.CHINESE, random) : slipped(key, random);
            String verdict = judge(key, numerals, answer);
            String traditionalKey = traditional.transliterate(key);
            String traditionalAnswer = traditional.transliterate(answer);
            assertThat(judge(key, numerals, traditionalAnswer))
                    .as(key + " / " + traditionalAnswer)
                    .isEqualTo(verdict);
            assertThat(judge(traditionalKey, numerals, answer))
                    .as(traditionalKey + " / " + answer)
                    .isEqualTo(verdict);
        });
    }

    @ParameterizedTest
    @EnumSource
    void passesOverSpacesAndPunctuation(Numerals numerals) {
        Seeded.rounds(1_000, random -> {
            String key = any(LedgerTexts.ALL, random);
            String answer = random.nextBoolean() ? key : slipped(key, random);
            String spaced = sprinkled(answer, "  　", random);
            assertThat(judge(key, numerals, spaced)).as(key + " / " + spaced).isEqualTo(judge(key, numerals, answer));
            String dotted = sprinkled(answer, PUNCTUATION, random);
            assertThat(judge(key, numerals, dotted).equals("right"))
                    .as(key + " / " + dotted)
                    .isEqualTo(judge(key, numerals, answer).equals("right"));
        });
    }

    @ParameterizedTest
    @EnumSource
    void neverAcceptsOneNegationMore(Numerals numerals) {
        List<String> chinese = List.of("不", "没", "没有", "无", "未", "勿", "别", "非", "从不", "禁止", "不是");
        List<String> english =
                List.of(" not ", " never ", " no ", " without ", " no longer ", " don't ", "n't ", " non-");
        Seeded.rounds(1_000, random -> {
            boolean inChinese = random.nextBoolean();
            String key = any(inChinese ? LedgerTexts.CHINESE : LedgerTexts.ENGLISH, random);
            int at = random.nextInt(key.length() + 1);
            String negated = key.substring(0, at) + any(inChinese ? chinese : english, random) + key.substring(at);
            assertThat(judge(key, numerals, negated)).as(key + " / " + negated).isNotEqualTo("right");
            assertThat(judge(negated, numerals, key)).as(negated + " / " + key).isNotEqualTo("right");
            assertThat(TextJudging.isRecalled(List.of(key), numerals, negated)).isFalse();
        });
    }

    @ParameterizedTest
    @EnumSource
    void neverAcceptsAnotherDigit(Numerals numerals) {
        List<String> withDigits = LedgerTexts.ALL.stream()
                .filter(text -> text.chars().anyMatch(Character::isDigit)
                        || text.chars().anyMatch(character -> "一二三四五六七八九".indexOf(character) >= 0))
                .toList();
        assertThat(withDigits).hasSizeGreaterThan(300);
        Seeded.rounds(1_000, random -> {
            String key = any(withDigits, random);
            String changed = withAnotherDigit(key, random);
            assertThat(judge(key, numerals, changed)).as(key + " / " + changed).isNotEqualTo("right");
        });
    }

    @Test
    void judgesAnyTextWithoutFailing() {
        Seeded.rounds(600, random -> {
            String key = AnyText.upTo(random.nextInt(20) == 0 ? 4_000 : 60, random);
            String answer = AnyText.upTo(random.nextInt(20) == 0 ? 4_000 : 60, random);
            TextRule rule = new TextRule(
                    List.of(key, AnyText.upTo(20, random)),
                    List.of(AnyText.upTo(20, random)),
                    Numerals.values()[random.nextInt(2)],
                    TextRule.InDoubt.values()[random.nextInt(2)]);
            assertThat(TextJudging.judge(rule, answer)).isEqualTo(TextJudging.judge(rule, answer));
            TextJudging.isRecalled(List.of(key), rule.numerals(), answer);
        });
    }

    @Test
    void judgesTheSameInManyThreads() {
        List<String[]> pairs = new ArrayList<>();
        Random random = new Random(1);
        for (int i = 0; i < 2_000; i++) {
            String key = any(LedgerTexts.ALL, random);
            pairs.add(new String[] {key, slipped(key, random)});
        }
        Stream<String> alone = pairs.stream().map(pair -> judge(pair[0], Numerals.ANY, pair[1]));
        Stream<String> together = pairs.parallelStream().map(pair -> judge(pair[0], Numerals.ANY, pair[1]));
        assertThat(together.toList()).isEqualTo(alone.toList());
    }

    private static String judge(String key, Numerals numerals, String answer) {
        return told(TextJudging.judge(rule(key, numerals), answer));
    }

    private static String any(List<String> texts, Random random) {
        return texts.get(random.nextInt(texts.size()));
    }

    /** With a character less, or two changed round. */
    private static String slipped(String text, Random random) {
        int at = random.nextInt(text.length());
        return at + 1 < text.length() && random.nextBoolean()
                ? text.substring(0, at) + text.charAt(at + 1) + text.charAt(at) + text.substring(at + 2)
                : text.substring(0, at) + text.substring(at + 1);
    }

    /** More of these at some of the borders; between the digits of a number and the letters of a word there is none. */
    private static String sprinkled(String text, String more, Random random) {
        StringBuilder sprinkled = new StringBuilder();
        for (int at = 0; at <= text.length(); at++) {
            boolean border =
                    at == 0 || at == text.length() || isBorder(text.charAt(at - 1)) || isBorder(text.charAt(at));
            if (border && random.nextInt(3) == 0) {
                sprinkled.append(more.charAt(random.nextInt(more.length())));
            }
            if (at < text.length()) {
                sprinkled.append(text.charAt(at));
            }
        }
        return sprinkled.toString();
    }

    private static boolean isBorder(char character) {
        return Character.isIdeographic(character)
                && "点分之半百".indexOf(character) < 0
                && ChineseNumeral.CHARACTERS.indexOf(character) < 0;
    }

    private static String withAnotherDigit(String text, Random random) {
        while (true) {
            int at = random.nextInt(text.length());
            String digits = Character.isDigit(text.charAt(at)) ? "0123456789" : "一二三四五六七八九";
            int digit = digits.indexOf(text.charAt(at));
            if (digit >= 0) {
                char other = digits.charAt((digit + 1 + random.nextInt(digits.length() - 1)) % digits.length());
                return text.substring(0, at) + other + text.substring(at + 1);
            }
        }
    }
}
