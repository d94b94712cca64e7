package org.gatepost.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import org.gatepost.Seeded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PointsTests {

    @ParameterizedTest(name = "{0} is written {1}")
    @CsvSource({"0, 0", "0.00, 0", "2, 2", "2.00, 2", "2.50, 2.5", "0.01, 0.01", "100, 100", "1E+2, 100", "10.10, 10.1"
    })
    void isWrittenAsPlainlyAsItCanBe(BigDecimal value, String written) {
        var points = new Points(value);
        assertThat(points).hasToString(written);
        assertThat(StoredJson.write(points)).isEqualTo(written);
        assertThat(StoredJson.read(written, Points.class)).isEqualTo(points);
        assertThat(new Points(new BigDecimal(written))).isEqualTo(points).hasSameHashCodeAs(points);
    }

    @Test
    void readsWholePointsAsTheyWereAlwaysStored() {
        assertThat(StoredJson.read("7", Points.class)).isEqualTo(new Points(7));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "-0.01", "0.001", "1.005", "1E-3"})
    void refusesWhatIsNegativeOrFinerThanAHundredth(BigDecimal value) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Points(value));
    }

    @ParameterizedTest(name = "{0} of {1} parts of {2} points are {3}")
    @CsvSource({
        "0, 3, 1,    0",
        "1, 3, 1,    0.33",
        "2, 3, 1,    0.66",
        "3, 3, 1,    1",
        "1, 2, 0.01, 0",
        "2, 2, 0.01, 0.01",
        "5, 7, 2.5,  1.78",
        "7, 7, 2.5,  2.5"
    })
    void sharesDownToHundredths(int right, int parts, BigDecimal possible, BigDecimal share) {
        assertThat(new Points(possible).share(right, parts)).isEqualTo(new Points(share));
    }

    @ParameterizedTest(name = "{0} of {1} points are {2} %")
    @CsvSource({
        "0, 0, 0.0",
        "8, 10, 80.0",
        "2, 3, 66.7",
        "7.96, 10, 79.6",
        "239.88, 300, 79.9",
        "79.95, 100, 79.9",
        "79.94, 100, 79.9",
        "79.85, 100, 79.9",
        "99.96, 100, 99.9",
        "3, 3, 100.0",
        "11.19, 14, 79.9",
        "11.2, 14, 80.0",
        "0.01, 100, 0.0",
        "0.5, 1.5, 33.3"
    })
    void roundsPerCentButShowsNobodyACutTheyHaveNotReached(BigDecimal earned, BigDecimal possible, BigDecimal percent) {
        assertThat(new Points(earned).percentOf(new Points(possible))).isEqualTo(percent);
    }

    @ParameterizedTest
    @ValueSource(ints = {7, 10, 13, 60})
    void showsACutOfWholePerCentExactlyToThoseWhoReachIt(int possible) {
        var whole = new Points(possible);
        for (int hundredths = 0; hundredths <= possible * 100; hundredths++) {
            var earned = new Points(BigDecimal.valueOf(hundredths, 2));
            for (int cut : List.of(1, 60, 75, 80, 99, 100)) {
                assertThat(earned.percentOf(whole).compareTo(BigDecimal.valueOf(cut)) >= 0)
                        .as("%s of %s at %d %%", earned, whole, cut)
                        .isEqualTo(earned.compareTo(whole.atLeast(cut)) >= 0);
            }
        }
    }

    @Test
    void addsWithoutAnyFloatingError() {
        Points sum = Points.ZERO;
        for (int tenth = 0; tenth < 1_000; tenth++) {
            sum = sum.plus(new Points(new BigDecimal("0.1")));
        }
        assertThat(sum).isEqualTo(new Points(100));
    }

    @Test
    void reachesACutExactlyWhenItsPercentAreReached() {
        Seeded.rounds(2_000, random -> {
            var possible = new Points(BigDecimal.valueOf(1 + random.nextInt(5_000), 2));
            int percent = 1 + random.nextInt(100);
            Points cut = possible.atLeast(percent);
            BigDecimal exact =
                    possible.value().multiply(BigDecimal.valueOf(percent)).movePointLeft(2);
            assertThat(cut.value()).isGreaterThanOrEqualTo(exact);
            assertThat(cut.value().subtract(new BigDecimal("0.01"))).isLessThan(exact);
            assertThat(cut).isLessThanOrEqualTo(possible);
        });
    }

    @Test
    void comparesBySizeAlone() {
        assertThat(new Points(new BigDecimal("2.5")))
                .isGreaterThan(new Points(2))
                .isLessThan(new Points(3));
        assertThat(new Points(2)).isEqualByComparingTo(new Points(new BigDecimal("2.00")));
    }
}
