package org.gatepost.marking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChineseNumeralTests {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "零, 0",
        "〇, 0",
        "一, 1",
        "两, 2",
        "九, 9",
        "十, 10",
        "十一, 11",
        "二十, 20",
        "廿, 20",
        "廿五, 25",
        "卅一, 31",
        "九十九, 99",
        "一百, 100",
        "两百, 200",
        "一百一, 110",
        "一百零一, 101",
        "一百一十, 110",
        "一百一十一, 111",
        "一千, 1000",
        "一千零一, 1001",
        "一千零一十, 1010",
        "一千一百, 1100",
        "一千一, 1100",
        "三千零五十六, 3056",
        "一千零廿, 1020",
        "九千九百九十九, 9999",
        "一万, 10000",
        "十万, 100000",
        "一百万, 1000000",
        "一千万, 10000000",
        "一万一, 11000",
        "一万零一, 10001",
        "一万一千, 11000",
        "一万零十五, 10015",
        "一万两千三百四十五, 12345",
        "两万五, 25000",
        "一亿, 100000000",
        "一亿零一, 100000001",
        "一亿五, 150000000",
        "三亿五千万, 350000000",
        "一亿零五百万, 105000000",
        "一万亿, 1000000000000",
        "九千九百九十九万九千九百九十九亿九千九百九十九万九千九百九十九, 9999999999999999",
        "三六五, 365",
        "二〇, 20",
        "二零, 20",
        "一二三四五, 12345",
        "二〇二五, 2025",
        "零零七, 007",
        "〇五, 05"
    })
    void reads(String characters, String digits) {
        assertThat(ChineseNumeral.read(characters)).contains(digits);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "三五", "七八", "一二", "两三", "两三四", "十百", "一十百", "百一", "二三十", "三四百", "一百零", "零十", "一百一百", "一十一百", "两十",
                "一百五万", "一万五亿", "万", "亿万", "一亿亿", "一万万", "一百零零五", "十十", "一万零万", "三十二十", "一千二三", "零百", "一十万亿亿", "一万十万",
                "一百二两", "一廿", "一百〇", "零一百", "一亿一亿"
            })
    void leavesAloneWhatIsNoNumberOrCouldBeTwo(String characters) {
        assertThat(ChineseNumeral.read(characters)).isEmpty();
    }

    /** Written out as schoolbooks do, every number comes back. */
    @Test
    void readsEveryNumberBelowAHundredThousand() {
        for (int number = 1; number < 100_000; number++) {
            assertThat(ChineseNumeral.read(written(number))).isEqualTo(Optional.of(Integer.toString(number)));
        }
    }

    private static String written(int number) {
        StringBuilder written = new StringBuilder();
        boolean zero = false;
        for (int place = 4; place >= 0; place--) {
            int digit = number / (int) Math.pow(10, place) % 10;
            if (digit == 0) {
                zero = !written.isEmpty();
            } else {
                written.append(zero ? "零" : "").append("一二三四五六七八九".charAt(digit - 1));
                written.append(new String[] {"", "十", "百", "千", "万"}[place]);
                zero = false;
            }
        }
        return written.toString();
    }
}
