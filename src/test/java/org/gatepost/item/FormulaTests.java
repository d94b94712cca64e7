package org.gatepost.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Formulas, exact and closed: nothing in them can come out otherwise tomorrow. */
class FormulaTests {

    private static final Map<String, BigDecimal> VALUES = Map.of("d", new BigDecimal("3"), "m", new BigDecimal("7"));

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(delimiter = '|', textBlock = """
            7                   | 7
            -0.5                | -0.5
            d                   | 3
            -d                  | -3
            d / (m - d)         | 0.75
            0.1 + 0.2           | 0.3
            d * d - m % d       | 8
            abs(d - m)          | 4
            min(d, m)           | 3
            MAX(d, m)           | 7
            round(d / m, 2)     | 0.43
            floor(m / d)        | 2
            ceiling(m / d)      | 3
            if(d < m, 1, 2)     | 1
            1 / 3 * 3           | 0.9999999999999999999999999999999999
            """)
    void comesTo(String formula, BigDecimal value) {
        assertThat(new Formula(formula).value(VALUES)).isEqualByComparingTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"d < m", "d >= 3 && m != 3", "d == 3", "!(d > m)", "d > m || d <= 3"})
    void holds(String condition) {
        assertThat(new Calculation(new Formula(condition)).holds(VALUES)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "d /",
                "(d",
                "d d",
                "2d",
                "d ^ 2",
                "random()",
                "dt_now()",
                "sqrt(d)",
                "d / 0",
                "x + 1",
                "pi",
                "true",
                "d < m",
                "\"text\"",
                "d[0]",
                "d.m"
            })
    void refuses(String formula) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Formula(formula).value(VALUES));
    }
}
