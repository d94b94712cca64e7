package org.gatepost.marking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the author allows numbers to be written in any way, and where not. */
class NumeralsTests {

    @ParameterizedTest(name = "{0}, answered {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # key               | answer
            五年                | 5年
            五年                | 5 年
            五年                | ５年
            5 年                | 五年
            二句话              | 两句话
            两年                | 2年
            十天                | 10天
            十二条              | 12条
            二十四小时          | 24小时
            三十三              | 33
            三 十 三            | 33
            廿四节气            | 24节气
            卅日                | 30日
            一百零五            | 105
            一百五              | 150
            一百五十            | 150
            三百二              | 320
            一千零一            | 1001
            一千零一十          | 1010
            两千三              | 2300
            一万五              | 15000
            一万零五            | 10005
            一万五千            | 15,000
            两万种              | 20,000种
            2万种               | 20000种
            1.2亿               | 120000000
            三点五万            | 35000
            一亿五千万          | 150000000
            一万亿              | 1000000000000
            二〇二五年          | 2025年
            二零零零年          | 2000年
            全程管家三六五      | 全程管家365
            百分之三十          | 30%
            百分之三点五        | 3.5%
            百分百              | 100%
            百分之百            | 100%
            百分之120地付出     | 120%地付出
            三点五小时          | 3.5小时
            第三条              | 第3条
            周三                | 周3
            五千克              | 5千克
            一万五千克          | 15000克
            八两                | 8两
            三分之一            | 三分之一
            一双鞋、二句话、三块布 | １双鞋，２句话，３块布
            """)
    void readsChineseNumeralsWhereTheAuthorAllows(String key, String answer) {
        TextTables.judges(key, Numerals.ANY, answer, "right");
        if (!key.equals(answer)) {
            assertThat(TextJudging.judge(TextTables.rule(key, Numerals.AS_WRITTEN), answer))
                    .isNotInstanceOf(TextVerdict.Wrong.class);
        }
    }

    @ParameterizedTest(name = "{0}, answered {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # key                 | answer
            five years            | 5 years
            twenty-four hours     | 24 hours
            twenty four hours     | 24 hours
            one hundred and five  | 105
            two hundred           | 200
            three thousand stores | 3,000 stores
            1.2 million           | 1200000
            two million three hundred thousand | 2300000
            thirty percent        | 30%
            30 per cent           | 30 %
            zero complaints       | 0 complaints
            no one                | no one
            """)
    void readsEnglishNumeralsWhereTheAuthorAllows(String key, String answer) {
        TextTables.judges(key, Numerals.ANY, answer, "right");
    }

    @ParameterizedTest(name = "{0}, answered {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # key               | answer
            五年                | 5年
            二句话              | 两句话
            二〇二五年          | 2025年
            百分之三十          | 30%
            2万种               | 20000种
            five years          | 5 years
            twelve rules        | 12 rules
            """)
    void takesThemAsWrittenWhereTheAuthorDoesNot(String key, String answer) {
        TextTables.judges(key, Numerals.AS_WRITTEN, answer, "marker: CLOSE");
    }

    @ParameterizedTest(name = "{0}, answered {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # key               | answer        | verdict
            35天                | 三五天        | marker: NUMBER_DIFFERS
            78个                | 七八个        | marker: NUMBER_DIFFERS
            12天                | 一两天        | marker: NUMBER_DIFFERS
            23天                | 两三天        | marker: NUMBER_DIFFERS
            123                 | 1、2、3       | marker: NUMBER_DIFFERS
            123                 | 一、二、三    | marker: NUMBER_DIFFERS
            123                 | 一 二 三      | marker: NUMBER_DIFFERS
            10个                | 十几个        | marker: CLOSE
            20个                | 二十多个      | marker: CLOSE
            20个                | 二十个        | right
            五年                | ６年          | wrong: number
            五年                | 十五年        | wrong: number
            一百零五            | 150           | wrong: number
            15                  | 一百五        | wrong: number
            30%                 | 百分之三      | wrong: number
            三分之一            | 1/3           | marker: CLOSE
            三分之一            | 三分之二      | wrong: number
            千分之三            | 千分之五      | wrong: number
            半年                | 六个月        | marker: OTHER
            一半                | 50%           | marker: CLOSE
            100                 | 百            | marker: OTHER
            10000               | 万            | marker: OTHER
            3点50               | 三点五十      | right
            3点5分              | 三点五分      | right
            3.5                 | 三点五        | right
            三百货              | 300货         | right
            10001天             | 万一天        | marker: OTHER
            """)
    void readsNothingThatCouldBeTwoNumbers(String key, String answer, String verdict) {
        TextTables.judges(key, Numerals.ANY, answer, verdict);
    }
}
