package org.gatepost.marking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.gatepost.marking.TextTables.told;
import static org.gatepost.marking.TextTables.variants;

import java.util.List;
import org.gatepost.marking.TextRule.InDoubt;
import org.gatepost.marking.TextVerdict.Hard;
import org.gatepost.marking.TextVerdict.HardTokenDiffers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an author can say about a text answer, and what becomes of it. */
class TextRuleTests {

    @ParameterizedTest(name = "{0}, known wrong {1}, answered {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            # key                    | known wrong       | answer      | verdict
            三块布 // three cloths   | 四块布 // 两块布  | 三块布      | right
            三块布 // three cloths   | 四块布 // 两块布  | Three cloths | right
            三块布 // three cloths   | 四块布 // 两块布  | 四塊布。    | wrong: known 四块布
            三块布 // three cloths   | 四块布 // 两块布  | 两块布      | wrong: known 两块布
            三块布 // three cloths   | 四块布 // 两块布  | 二块布      | wrong: number
            三块布 // three cloths   | 四块布 // 两块布  | five cloths | wrong: number
            三块布 // three cloths   | 抹布              | 抹布        | wrong: known 抹布
            三块布 // three cloths   | 抹布              | 布          | marker: PART_OF_THE_KEY
            三块布                   | 三块布            | 三块布      | right
            不能退款 // 能不能退款   | 退                | 能退款      | wrong: negation
            能退款 // 必须退款       | 退                | 不能退款    | wrong: negation
            能退款 // 退款           | 退                | 不能不退款  | marker: NEGATION_DIFFERS
            不能退款 // 不能不退款   | 退                | 能退款      | marker: NEGATION_DIFFERS
            7天 // 七天 // 一周      | 退                | 9天         | wrong: number
            7天 // 9天以内           | 退                | 9天         | wrong: number
            7天内 // 大约9天         | 退                | 8天         | marker: OTHER
            """)
    void knowsSeveralVariantsAndTheWrongAnswersToExpect(String key, String wrong, String answer, String verdict) {
        TextRule rule = new TextRule(variants(key), variants(wrong), Numerals.AS_WRITTEN, InDoubt.ASK_A_MARKER);
        assertThat(told(TextJudging.judge(rule, answer))).isEqualTo(verdict);
    }

    @ParameterizedTest(name = "{0}, known wrong {1}, numerals {2}, answered {3}: {4}")
    @CsvSource(delimiter = '|', textBlock = """
            三块布   | 四块布   | ANY        | 4块布      | wrong: known 四块布
            三块布   | 四块布   | AS_WRITTEN | 4块布      | wrong: number
            三块布   | 四块布   | ANY        | 3块布      | right
            """)
    void readsKnownWrongAnswersAsItReadsTheKey(
            String key, String wrong, Numerals numerals, String answer, String verdict) {
        TextRule rule = new TextRule(List.of(key), List.of(wrong), numerals, InDoubt.ASK_A_MARKER);
        assertThat(told(TextJudging.judge(rule, answer))).isEqualTo(verdict);
    }

    @ParameterizedTest(name = "{0}, answered {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            能退款     | 能退款           | right
            能退款     | 不能退款         | wrong: negation
            能退款     | 不能不退款       | wrong: NEGATION_DIFFERS
            能退款     | 能退款吗         | wrong: CONTAINS_THE_KEY
            能退款     | 微笑             | wrong: OTHER
            五年       | 5年              | wrong: CLOSE
            """)
    void callsDoubtWrongWhereTheAuthorWantsNoMarker(String key, String answer, String verdict) {
        TextRule rule = new TextRule(List.of(key), List.of(), Numerals.AS_WRITTEN, InDoubt.CALL_IT_WRONG);
        assertThat(told(TextJudging.judge(rule, answer))).isEqualTo(verdict);
    }

    @Test
    void namesTheVariantAsTheAuthorWroteIt() {
        TextRule rule = new TextRule(List.of("微笑", "「７天」", "7天"), List.of("三天!"), Numerals.ANY, InDoubt.ASK_A_MARKER);
        assertThat(TextJudging.judge(rule, "九天")).isEqualTo(new HardTokenDiffers(Hard.NUMBER, "「７天」"));
        assertThat(TextJudging.judge(rule, "3天")).isEqualTo(new TextVerdict.KnownWrong("三天!"));
    }

    @Test
    void acceptsNoPunctuationForPunctuation() {
        TextRule rule = new TextRule(List.of("!"), List.of("?"), Numerals.ANY, InDoubt.ASK_A_MARKER);
        assertThat(told(TextJudging.judge(rule, "!"))).isEqualTo("marker: OTHER");
        assertThat(told(TextJudging.judge(rule, "?"))).isEqualTo("marker: OTHER");
        assertThat(told(TextJudging.judge(rule, "x"))).isEqualTo("marker: OTHER");
    }

    @Test
    void refusesToAcceptNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TextRule(List.of(), List.of("x"), Numerals.ANY, InDoubt.CALL_IT_WRONG));
    }

    @ParameterizedTest(name = "{0}, answered {1}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # sentence                                              | answer                             | numerals   | recalled
            今后有问题我们随时听候您的召唤                          | 今后有问题，我们随时听候您的召唤！ | AS_WRITTEN | true
            今后有问题我们随时听候您的召唤                          | 今後有問題我們隨時聽候您的召喚     | AS_WRITTEN | true
            今后有问题我们随时听候您的召唤                          | 今后有问题我们随时听候你的召唤     | AS_WRITTEN | false
            今后有问题我们随时听候您的召唤                          | 有问题我们随时听候您的召唤         | AS_WRITTEN | false
            今后有问题我们随时听候您的召唤                          | 今后没问题我们随时听候您的召唤     | AS_WRITTEN | false
            四不准 // the four don'ts                               | The Four Don’ts                    | AS_WRITTEN | true
            四不准 // the four don'ts                               | 四不準                             | AS_WRITTEN | true
            四不准 // the four don'ts                               | 4不准                              | AS_WRITTEN | false
            四不准 // the four don'ts                               | 4不准                              | ANY        | true
            四不准 // the four don'ts                               | 五不准                             | ANY        | false
            如果客户与你是零距离的话，那你就和对手成了无限远 | 如果客户与你是零距离的话那你就和对手成了无限远 | AS_WRITTEN | true
            我能做到                                                | 我不能做到                         | AS_WRITTEN | false
            我能做到                                                | 我能做到吗                         | AS_WRITTEN | false
            我能做到                                                | ……                                 | AS_WRITTEN | false
            """)
    void recallsASentenceWordForWordOrNot(String sentences, String answer, Numerals numerals, boolean recalled) {
        assertThat(TextJudging.isRecalled(variants(sentences), numerals, answer))
                .isEqualTo(recalled);
    }
}
