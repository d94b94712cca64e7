package org.gatepost.authoring.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.gatepost.library.SmallContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said to be the text's must be in the ledger. */
class SourceRulesTests {

    @ParameterizedTest
    @ValueSource(strings = {"文中说保修30年。", "保修**30年**。", "课文里写的是30天，不是两年。"})
    void findsAFigureThatNoFactHas(String zh) {
        assertThat(new Sample().lesson(zh, "Text.").found(new FiguresOfTheText()))
                .singleElement()
                .asString()
                .startsWith("content/courses/day/one.zh.md:1: 'day.one': no fact of its systems has the figure 30");
    }

    @Test
    void findsItInEnglishToo() {
        assertThat(new Sample().lesson("正文。", "The text says 1,800 stores.").found(new FiguresOfTheText()))
                .singleElement()
                .asString()
                .contains("the figure 1800");
    }

    @ParameterizedTest
    @ValueSource(strings = {"小李修了30台机器。", "文中第9条。", "文中说两年。小李等了45分钟。", "**法则9**"})
    void leavesFiguresOfInventedSituationsAlone(String zh) {
        assertThat(new Sample().lesson(zh, "Text.").found(new FiguresOfTheText()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"> 保修十年", "原话是：“保修整整十年”。", "照原文写“终身保修”就对了。"})
    void findsWordsThatNoFactHas(String zh) {
        assertThat(new Sample().lesson(zh, "Text.").found(new Quotations()))
                .singleElement()
                .asString()
                .contains("no fact of its systems has these words");
    }

    @ParameterizedTest
    @ValueSource(strings = {"> 保修两年", "原话是：“保修，两年”。", "他说：“终身保修！”", "> 布"})
    void leavesTheWordsOfTheTextAloneAndWhatPeopleSay(String zh) {
        assertThat(new Sample().lesson(zh, "Text.").found(new Quotations())).isEmpty();
    }

    @Test
    void findsAMisconceptionThatTheItemsLessonCannotPutRight() {
        Sample sample = new Sample().statement("题", "Stem");
        assertThat(sample.found(new RefutedElsewhere())).isEmpty();
        assertThat(sample.replace(SmallContent.ITEMS, "refutedBy: pledge.f2", "refutedBy: motto.f1")
                        .found(new RefutedElsewhere()))
                .singleElement()
                .asString()
                .contains(
                        "item 'pledge.i2': a misconception is refuted by [motto.f1], which its lesson 'day.one' does not teach");
    }
}
