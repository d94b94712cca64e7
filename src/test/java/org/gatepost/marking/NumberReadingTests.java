package org.gatepost.marking;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.gatepost.Seeded;
import org.gatepost.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What number an answer is. The tables are for trainers. */
class NumberReadingTests {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # typed             | read
            33                  | 33
            33.3                | 33.3
            33.30               | 33.3
            33.                 | 33
            33。                | 33
            ３３                | 33
            ３３．３            | 33.3
            007                 | 7
            .5                  | 0.5
            0.5                 | 0.5
            20,000              | 20000
            ２０，０００          | 20000
            1,234,567.8         | 1234567.8
            20 000              | 20000
            1 234 567.8         | 1234567.8
            20'000              | 20000
            33,3                | 33.3
            0,125               | 0.125
            1234,567            | 1234.567
            1.234,5             | 1234.5
            1 234,5             | 1234.5
            1'234,5             | 1234.5
            -5                  | -5
            −5                  | -5
            －５                | -5
            负五                | -5
            minus 5             | -5
            +5                  | 5
            三十三              | 33
            三 十 三            | 33
            三点五              | 3.5
            叁拾叁              | 33
            壹佰贰拾            | 120
            伍仟                | 5000
            壹万伍仟            | 15000
            陆                  | 6
            叁点伍              | 3.5
            zero                | 0
            两百                | 200
            廿四                | 24
            一百五              | 150
            2万                 | 20000
            两万                | 20000
            3.5万               | 35000
            1.2亿               | 120000000
            thirty-three        | 33
            Thirty Three        | 33
            one hundred and five | 105
            3 thousand          | 3000
            1/3                 | 0.3333333333333333333333333333333333
            1/4                 | 0.25
            １／４             | 0.25
            三分之一            | 0.3333333333333333333333333333333333
            四分之一            | 0.25
            ½                   | 0.5
            1½                  | 1.5
            1 1/2               | 1.5
            半                  | 0.5
            一半                | 0.5
            half                | 0.5
            ３３．３％           | 0.333
            33.3%               | 0.333
            33.3 %              | 0.333
            33.3%           | 0.333
            百分之三十          | 0.3
            百分之百            | 1
            30 per cent         | 0.3
            thirty percent      | 0.3
            -30%                | -0.3
            """)
    void reads(String typed, BigDecimal read) {
        assertThat(NumberReading.of(typed, null))
                .get()
                .satisfies(number -> assertThat(number).isEqualByComparingTo(read));
    }

    @ParameterizedTest(name = "\"{0}\"")
    @ValueSource(
            strings = {
                "",
                " ",
                "。",
                ".",
                "-",
                "+",
                "负",
                "约33",
                "大约 33",
                "about 33",
                "~33",
                "≈33",
                ">33",
                "33+",
                "33-",
                "33？",
                "33!",
                "33-34",
                "zero five",
                "zero zero",
                "拾到33",
                "33 - 34",
                "33~34",
                "33至34",
                "33、34",
                "33;34",
                "33, 34",
                "33，34",
                "33，3",
                "0，125",
                "33 34",
                "33/",
                "/3",
                "1/0",
                "1/2/3",
                "7:30",
                "1.2.3",
                "三五",
                "十几",
                "几十",
                "第三",
                "third",
                "once",
                "x",
                "三十三个左右",
                "33天",
                "33 days",
                "1e3",
                "3×10",
                "3*10",
                "2^3",
                "5²",
                "1,23,4",
                "1,2345,678",
                "12,34.5",
                "1.234,567,8",
                "1,5/2",
                "(33)",
                "“33”",
                "￥33",
                "1 1/2 1/2",
                "1.5 1/2",
                "1 3/2",
                "1/2 1",
                "half first",
                "33% 1",
                "- 5",
                "--5",
                "+-5",
                "负",
                "minus",
                "33%%",
                "٠.x",
                "1''5",
                "1234567890123456789012345678901",
                "百分之三分",
                "33 thirty",
                "33 个"
            })
    void refusesWhatIsNoNumberOrCouldBeTwo(String typed) {
        assertThat(NumberReading.of(typed, null)).isEmpty();
    }

    @ParameterizedTest(name = "{0}, in {1} or {2}, is {3}")
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            # typed         | unit zh | unit en     | read
            7               | 天      | days        | 7
            7天             | 天      | days        | 7
            7 天            | 天      | days        | 7
            七天            | 天      | days        | 7
            7 days          | 天      | days        | 7
            7DAYS           | 天      | days        | 7
            1 day           | 天      | days        | 1
            2 hours         | 小时    | hour        | 2
            7-days          | 天      | days        | 7
            7个小时         | 小时    | hours       | 7
            半小时          | 小时    | hours       | 0.5
            半个小时        | 小时    | hours       | 0.5
            三萬元          | 元      | yuan        | 30000
            3万元           | 万元    | 10,000 yuan | 3
            3万元           | 元      | yuan        | 30000
            5千米           | 千米    | km          | 5
            5km             | 千米    | km          | 5
            5 ℃             | ℃       | °C          | 5
            -5°C            | ℃       | °C          | -5
            33.3            | %       | per cent    | 33.3
            ３３．３％           | %       | per cent    | 33.3
            33.3 ％         | %       | per cent    | 33.3
            33.3 percent    | %       | per cent    | 33.3
            33.3 per cent   | %       | per cent    | 33.3
            百分之三十      | %       | per cent    | 30
            7周             | 天      | days        | none
            7 weeks         | 天      | days        | none
            7天8            | 天      | days        | none
            7 天 天         | 天      | days        | none
            天              | 天      | days        | none
            个天            | 天      | days        | none
            30%             | 天      | days        | none
            30%天           | 天      | days        | none
            1/3             | %       | per cent    | none
            1/3%            | %       | per cent    | none
            1 1/2           | %       | per cent    | none
            7天左右         | 天      | days        | none
            6-7天           | 天      | days        | none
            """)
    void takesTheUnitAlong(String typed, String zh, String en, @Nullable BigDecimal read) {
        var number = NumberReading.of(typed, new LocalizedText(zh, en));
        if (read == null) {
            assertThat(number).isEmpty();
        } else {
            assertThat(number).get().satisfies(value -> assertThat(value).isEqualByComparingTo(read));
        }
    }

    @Test
    void readsEveryNumberBackHoweverItWasTyped() {
        Seeded.rounds(2_000, random -> {
            BigDecimal number = BigDecimal.valueOf(random.nextLong(2_000_000_000L) - 1_000_000_000L, random.nextInt(4));
            String plain = number.toPlainString();
            String grouped = String.format(java.util.Locale.ROOT, "%,." + number.scale() + "f", number);
            for (String typed :
                    new String[] {plain, grouped, wide(plain), wide(grouped), " " + plain + " 天", plain + "."}) {
                assertThat(NumberReading.of(typed, new LocalizedText("天", "days")))
                        .as(typed)
                        .get()
                        .satisfies(read -> assertThat(read).isEqualByComparingTo(number));
            }
        });
    }

    @Test
    void neverFailsOnAnyText() {
        Seeded.rounds(5_000, random -> {
            String any = AnyText.upTo(120, random);
            NumberReading.of(any, random.nextBoolean() ? null : new LocalizedText("天", "days"));
            NumberReading.of("1", new LocalizedText("x" + any, "y" + any));
        });
    }

    private static String wide(String ascii) {
        StringBuilder wide = new StringBuilder();
        ascii.chars().map(character -> character - ' ' + '\uFF00').forEach(wide::appendCodePoint);
        return wide.toString();
    }
}
