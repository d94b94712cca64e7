package org.gatepost.authoring.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of single words and sentences: a table of examples for each rule, and one of what it leaves alone. */
class WordingRulesTests {

    private static final String GOOD = "*先听完 | Hear them out";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "以上都是 | Bring a cloth",
                "以上说法都不对 | Bring a cloth",
                "都不是 | Bring a cloth",
                "A和B | Bring a cloth",
                "带块布 | All of the above",
                "带块布 | None of the above",
                "带块布 | None of these",
                "带块布 | a and b"
            })
    void findsAnOptionAboutTheOtherOptions(String option) {
        assertThat(new Sample().choice(GOOD, option, "带双鞋 | Bring shoes").found(new SetPhrases()))
                .singleElement()
                .asString()
                .startsWith("content/items/pledge.yaml:")
                .endsWith("[set-phrase]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "三条都要做到 | Keep to all of the three",
                "以上海的店为准 | Go by the shop in Shanghai",
                "A座和B座 | Both of the towers"
            })
    void leavesAnOptionAloneThatOnlySoundsLikeIt(String option) {
        assertThat(new Sample().choice(GOOD, option, "带双鞋 | Bring shoes").found(new SetPhrases()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"门开了,他进去。", "门开了 (半开)。", "他说:好。", "他说\"好\"。", "真的?", "修好了.", "'四不准'是规矩。", "带三块布;再带一双鞋。"})
    void findsEnglishPunctuationInChinese(String zh) {
        assertThat(new Sample().lesson(zh, "Text.").found(new Punctuation()))
                .singleElement()
                .asString()
                .startsWith("content/courses/day/one.zh.md:1: 'day.one': English punctuation in Chinese");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "最初叫接触管理（Contact Management），后来叫CRM。",
                "网址是www.example.com，24小时都开。",
                "1. 先听完",
                "- **一双鞋**：自带。",
                "10 ÷（40 - 10），得33.3%。",
                "十二点半（12:30）开饭。",
                "I'm fine，他说。"
            })
    void leavesPunctuationAloneThatIsNotBetweenChineseCharacters(String zh) {
        assertThat(new Sample().lesson(zh, "Text.").found(new Punctuation())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"He said，yes.", "Bring a cloth。", "Really？", "（as agreed）", "He said：yes"})
    void findsChinesePunctuationInEnglish(String en) {
        assertThat(new Sample().lesson("正文。", en).found(new Punctuation()))
                .singleElement()
                .asString()
                .startsWith("content/courses/day/one.en.md:1: 'day.one': Chinese punctuation in English");
    }

    @Test
    void letsAnEnglishTextQuoteChineseWords() {
        assertThat(new Sample().lesson("正文。", "> 知人者智，自知者明。").found(new Punctuation()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "这件事不能不做。 | It must be done.",
                "他并非不知道。 | He knows.",
                "客户不是不满意。 | The customer is content.",
                "他知道。 | He is not unaware.",
                "要先问。 | It is never without risk.",
                "可以。 | It is not impossible."
            })
    void findsADoubleNegative(String stem) {
        String[] texts = stem.split("\\|");
        assertThat(new Sample().statement(texts[0], texts[1]).found(new DoubleNegative()))
                .singleElement()
                .asString()
                .contains("says no twice");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "四不准里有不准吃喝用户。 | The four don'ts say not to eat or drink.",
                "他不说，也不做。 | He neither says nor does it.",
                "不到五分钟。 | It is not under five minutes, nor until six.",
                "她没有回答。 | No unit is faulty."
            })
    void leavesASingleNegativeAlone(String stem) {
        String[] texts = stem.split("\\|");
        assertThat(new Sample().statement(texts[0], texts[1]).found(new DoubleNegative()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "下面哪一句不是承诺？ | Which is a promise?",
                "哪几件没有做？ | What was done?",
                "哪个说法错了？ | What is said?",
                "哪一句？ | Which of these is not a promise?",
                "哪一句？ | Which rule does she never keep?",
                "哪一句？ | Which statement is wrong?"
            })
    void findsANegativeWordThatIsEasilyReadOver(String stem) {
        String[] texts = stem.split("\\|");
        assertThat(new Sample()
                        .choiceAbout(texts[0], texts[1], GOOD, "带双鞋 | Bring shoes", "带块布 | Bring a cloth")
                        .found(new PlainNegative()))
                .singleElement()
                .asString()
                .contains("is not in bold");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "下面哪一句**不是**承诺？ | Which of these is **not** a promise?",
                "哪一条讲的是不准吃喝用户？ | Which one is about eating at the customer's?",
                "哪两种做法不同？ | Which two ways differ?",
                "客户不满意，该用哪一句？ | The customer is not content. Which sentence is due?",
                "为什么补不回来？ | Why is it not recovered?"
            })
    void leavesANegativeAloneThatIsBoldOrNotWhatIsAsked(String stem) {
        String[] texts = stem.split("\\|");
        assertThat(new Sample()
                        .choiceAbout(texts[0], texts[1], GOOD, "带双鞋 | Bring shoes", "带块布 | Bring a cloth")
                        .found(new PlainNegative()))
                .isEmpty();
    }

    @Test
    void findsASentenceThatNobodyReadsAtOneGo() {
        String zh = "客户".repeat(41) + "。";
        String en = "word ".repeat(41).strip() + ".";
        assertThat(new Sample().lesson("短句。" + zh, "Short. " + en).found(new LongSentence()))
                .satisfiesExactly(
                        first -> assertThat(first).contains("one.en.md:1", "a sentence of 41 words in its lesson"),
                        second -> assertThat(second).contains("one.zh.md:1", "a sentence of 82 characters"));
        assertThat(new Sample()
                        .lesson("客户".repeat(40) + "。好。", "word ".repeat(39) + "word. Good.")
                        .found(new LongSentence()))
                .isEmpty();
    }

    @Test
    void tellsTheLineOfALesson() {
        assertThat(new Sample().lesson("# 课\n\n门开了,他进去。\n", "# Lesson\n\nText.").found(new Punctuation()))
                .containsExactly("content/courses/day/one.zh.md:3: 'day.one': English punctuation in Chinese: '了,' in"
                        + " '门开了,他进去。' [punctuation]");
    }
}
