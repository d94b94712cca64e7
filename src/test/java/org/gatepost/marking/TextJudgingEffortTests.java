package org.gatepost.marking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts made to keep a judge busy. Twenty-five times what anybody may type, in a time that no square could keep. */
class TextJudgingEffortTests {

    private static final int LENGTH = 100_000;

    @ParameterizedTest(name = "{0} …")
    @ValueSource(
            strings = {
                "a",
                "1",
                " ",
                "不",
                "没有",
                "能不",
                "一",
                "十",
                "亿",
                "一万",
                "零",
                "两",
                "三分之",
                "百分之",
                "三点",
                "一定",
                "-",
                "~",
                "5 -",
                "5 ",
                "1,",
                "1,111",
                "1.",
                "1/",
                "1:",
                "a'",
                "'",
                "can't ",
                "no ",
                "not only ",
                "one hundred and ",
                "a-",
                "ﷺ",
                "½",
                "e\u0301",
                "\u0301",
                "\u200B",
                "…",
                "三 ",
                "无时无刻不",
                "一两",
                "八两",
                "8万"
            })
    void takesNoLongerThanTheLengthDeserves(String hostile) {
        String answer = hostile.repeat(LENGTH / hostile.length());
        TextRule rule = new TextRule(
                List.of("能退款", hostile.repeat(300 / hostile.length()), "1"),
                List.of(hostile),
                Numerals.ANY,
                TextRule.InDoubt.ASK_A_MARKER);
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            assertThat(TextJudging.judge(rule, answer)).isNotNull();
            assertThat(TextJudging.isRecalled(List.of(answer), Numerals.ANY, answer + "x"))
                    .isFalse();
        });
    }
}
