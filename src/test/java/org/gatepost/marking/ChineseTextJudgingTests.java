package org.gatepost.marking;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Chinese answers as typed, under an author who wants numbers as written. The tables are for trainers. */
class ChineseTextJudgingTests {

    @ParameterizedTest(name = "{0}, answered {1}: {2}, {3}")
    @CsvSource(delimiter = '|', textBlock = """
            # key             | answer                        | verdict | why
            不能退款          | 不能退款                      | right | the very words
            不能退款          | 不能退款。                    | right | a full stop
            不能退款          | 「不能退款」                  | right | quotation marks
            不能退款          | 不 能 退 款                   | right | stray spaces
            不能退款          |   不能、退款！！              | right | stray punctuation
            不能退款          | 不能退款～                     | right | a friendly wave
            四块布            | 四塊布                        | right | traditional script
            没有发票          | 沒有發票                      | right | traditional script
            五年保修          | 五年保修                      | right | the very words
            5年保修           | ５年保修                     | right | digits in full width
            5 年保修          | 5年保修                       | right | a space
            20,000种          | 20000种                       | right | a separator of thousands
            20,000种          | ２０，０００种                 | right | the same in full width
            120%地付出        | １２０％地付出                 | right | full width
            120%地付出        | 120 ％地付出                   | right | a space before the sign
            SL300、SL500      | sl300,sl500                   | right | case and another comma
            LenovoCare        | ＬＥＮＯＶＯＣＡＲＥ                  | right | full width and case
            丽滋·卡尔登       | 丽滋卡尔登                    | right | the dot in a foreign name
            计划              | 計畫                          | right | as it is written in Taiwan
            执着              | 執著                          | right | 著 and 着 are one
            回复客户          | 回覆客戶                      | right | 覆 and 复 are one
            以绅士淑女的态度为绅士淑女忠诚服务 | 以紳士淑女的態度為紳士淑女忠誠服務 | right | traditional script
            用户永远都是对的  | “用户永远都是对的！”          | right | punctuation
            我是小天鹅服务员××× | 我是小天鹅服务员xxx           | right | crosses and letters
            24小时手机开机，随打随通 | 24 小时手机开机 随打随通    | right | punctuation
            ㎡                | m²                            | right | one sign or two
            """)
    void accepts(String key, String answer, String verdict, String why) {
        TextTables.judges(key, Numerals.AS_WRITTEN, answer, verdict);
    }

    @ParameterizedTest(name = "{0}, answered {1}: {2}, {3}")
    @CsvSource(delimiter = '|', textBlock = """
            # key             | answer                        | verdict | why
            不能退款          | 能退款                        | wrong: negation | the opposite
            能退款            | 不能退款                      | wrong: negation | the opposite
            准                | 不准                          | wrong: negation | the opposite
            不准              | 准                            | wrong: negation | the opposite
            不准顶撞用户      | 准顶撞用户                    | wrong: negation | the opposite
            不准顶撞用户      | 準頂撞用戶                    | wrong: negation | the opposite in traditional script
            不乱收费          | 亂收費                        | wrong: negation | the opposite in traditional script
            不乱收费          | 乱收费                        | wrong: negation | the opposite
            永不放弃          | 放弃                          | wrong: negation | 永不 is a negation
            从不指责用户      | 指责用户                      | wrong: negation | 从不 is a negation
            不再收费          | 收费                          | wrong: negation | no longer
            没有发票          | 有发票                        | wrong: negation | 有 comes and goes with 没
            没发票            | 有发票                        | wrong: negation | 有 comes and goes with 没
            做不到            | 做得到                        | wrong: negation | 得 comes and goes with 不
            离不开            | 离得开                        | wrong: negation | 得 comes and goes with 不
            未满三年          | 满三年                        | wrong: negation | not yet
            请勿吸烟          | 请吸烟                        | wrong: negation | the opposite
            非会员            | 会员                          | wrong: negation | the opposite
            毫无怨言          | 有怨言                        | wrong: negation | the opposite
            禁止吸烟          | 吸烟                          | wrong: negation | forbidden
            拒绝退款          | 退款                          | wrong: negation | refused
            别收费            | 收费                          | wrong: negation | an order not to
            没收到            | 收到                          | wrong: negation | 没收到 is no confiscation
            不免费            | 免费                          | wrong: negation | not free of charge
            不断电            | 断电                          | wrong: negation | the power stays on
            不一定            | 一定                          | wrong: negation | not certainly
            不管理            | 管理                          | wrong: negation | does not manage
            不过期            | 过期                          | wrong: negation | does not expire
            四块布            | 三块布                        | wrong: number | three for four
            四块布            | 三塊布                        | wrong: number | three for four in traditional script
            四块布            | 3块布                         | wrong: number | three for four, in digits
            7天               | 9天                           | wrong: number | nine for seven
            7天               | ９天                         | wrong: number | nine for seven in full width
            7天               | 九天                          | wrong: number | nine for seven in words
            7天内退货         | 17天内退货                    | wrong: number | seventeen for seven
            7天               | 7000天                        | wrong: number | a thousand times too much
            7天               | 7,000天                       | wrong: number | a separator of thousands
            五年保修          | 十年保修                      | wrong: number | ten for five
            20000种           | 两千种                        | wrong: number | 2000 for 20000
            打七折            | 打八折                        | wrong: number | eight for seven
            第三条            | 第四条                        | wrong: number | the fourth for the third
            三分之一          | 三分之二                      | wrong: number | two thirds for one
            1/3               | 2/3                           | wrong: number | two thirds for one
            半小时            | 一小时                        | wrong: number | an hour for half of one
            百分之三十        | 百分之四十                    | wrong: number | forty for thirty
            30%               | 百分之四十                    | wrong: number | forty for thirty
            3.5天             | 2.5天                         | wrong: number | two for three
            3-5天             | 3-6天                         | wrong: number | six for five
            一双鞋、二句话、三块布 | 一双鞋、二句话、五块布   | wrong: number | one of three numbers
            """)
    void callsTheOppositeWrong(String key, String answer, String verdict, String why) {
        TextTables.judges(key, Numerals.AS_WRITTEN, answer, verdict);
    }

    @ParameterizedTest(name = "{0}, answered {1}: {2}, {3}")
    @CsvSource(delimiter = '|', textBlock = """
            # key             | answer                        | verdict | why
            不能退款          | 「不能退款」这种说法不对      | marker: CONTAINS_THE_KEY | the key inside its opposite
            不能退款          | 不能退款是不对的              | marker: CONTAINS_THE_KEY | the key inside its opposite
            能退款            | 能退款吗？                    | marker: CONTAINS_THE_KEY | a question
            7天               | 大约7天                       | marker: CONTAINS_THE_KEY | about
            7天               | 7天以上                       | marker: CONTAINS_THE_KEY | or more
            7天               | ~7天                          | marker: CONTAINS_THE_KEY | about
            5度               | -5度                          | marker: CONTAINS_THE_KEY | below zero
            不准顶撞用户      | 顶撞                          | marker: PART_OF_THE_KEY | half of it
            三块布            | 布                            | marker: PART_OF_THE_KEY | no number
            能退款            | 不能不退款                    | marker: NEGATION_DIFFERS | twice no is yes
            不能退款          | 能不退款                      | marker: NEGATION_DIFFERS | at another place
            不能退款          | 不，不能退款                  | marker: CONTAINS_THE_KEY | first an answer, then the key
            能退款            | 不，能退款                    | marker: CONTAINS_THE_KEY | first an answer, then the key
            能退款            | 没有，能退款                  | marker: CONTAINS_THE_KEY | first an answer, then the key
            不能退款          | 不不能退款                    | marker: NEGATION_DIFFERS | perhaps a comma is missing
            打7.5折           | 打75折                        | marker: CLOSE | the same discount
            打七五折          | 打75折                        | marker: NUMBER_DIFFERS | two digits in a row are not read
            17点              | 5点                           | marker: CLOSE | perhaps the afternoon
            没有客户不满意    | 客户满意                      | marker: NEGATION_DIFFERS | twice no is yes
            能退款            | 能不能退款                    | marker: CONTAINS_THE_KEY | asks
            有发票            | 有没有发票                    | marker: CONTAINS_THE_KEY | asks
            可以退款          | 可以不可以退款                | marker: CONTAINS_THE_KEY | asks
            不准收费          | 不许收费                      | marker: CLOSE | another word
            不退款            | 没退款                        | marker: NEGATION_DIFFERS | another negation
            没有发票          | 没发票                        | marker: CLOSE | the same in other words
            五年保修          | 5年保修                       | marker: CLOSE | the same number written in another way
            二句话            | 两句话                        | marker: CLOSE | the same number written in another way
            30%               | 百分之三十                    | marker: CLOSE | the same number written in another way
            30%               | 0.3                           | marker: CLOSE | the same number written in another way
            30%               | 30                            | marker: NUMBER_DIFFERS | per cent or not
            7天               | 七天                          | marker: CLOSE | the same number written in another way
            3至5天            | 3-5天                         | marker: CLOSE | a range written in another way
            35天              | 3-5天                         | marker: NUMBER_DIFFERS | a range is not one number
            35天              | 三五天                        | marker: NUMBER_DIFFERS | three to five
            78人              | 七八人                        | marker: NUMBER_DIFFERS | seven or eight
            730               | 7:30                          | marker: NUMBER_DIFFERS | a time
            7:30              | 19:30                         | marker: NUMBER_DIFFERS | perhaps the evening
            1、3、5           | 5、3、1                       | marker: NUMBER_DIFFERS | the same in another order
            不超过48小时      | 超过24小时                    | marker: NUMBER_DIFFERS | number and negation at once
            52                | 5²                            | marker: NUMBER_DIFFERS | five squared
            特别重要          | 特重要                        | marker: CLOSE | 别 says nothing there
            不但免费          | 但免费                        | marker: PART_OF_THE_KEY | 不但 is not only
            给别人以满足      | 给人以满足                    | marker: CLOSE | 别 says nothing there
            十分满意          | 万分满意                      | marker: CLOSE | neither is a number
            一定要相信        | 要相信                        | marker: PART_OF_THE_KEY | 一 is no number there
            三心二意          | 一心一意                      | marker: OTHER | neither is a number
            差不多            | 差多                          | marker: OTHER | 不 is no negation there
            没收              | 收                            | marker: PART_OF_THE_KEY | confiscated
            微笑              | 倾听                          | marker: OTHER | something else
            微笑              | 👍                            | marker: OTHER | a picture
            微笑              | 微笑👎                        | marker: CONTAINS_THE_KEY | a picture that may take it back
            微笑              | ……                            | marker: OTHER | nothing but punctuation
            退款              | 换货                          | marker: OTHER | something else
            用户永远都是对的  | 用户永远是对的                | marker: CLOSE | a word is missing
            """)
    void asksAMarker(String key, String answer, String verdict, String why) {
        TextTables.judges(key, Numerals.AS_WRITTEN, answer, verdict);
    }
}
