package org.gatepost.item;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A number, or a formula over the numbers drawn for an item: {@code d / (m - d)}. Exact decimals with 34 digits;
 * {@code + - * / %}, comparisons, {@code && || !}, and the functions {@code abs min max round floor ceiling if}. Nothing
 * in it depends on anything but its values.
 */
public record Formula(@JsonValue String text) {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Formula {}

    static Formula of(BigDecimal number) {
        return new Formula(Decimals.plain(number).toPlainString());
    }

    /** Whether it is a number already and no values are needed. */
    public boolean isNumber() {
        return NUMBER.matcher(text).matches();
    }

    /**
     * The number it is.
     *
     * @throws IllegalArgumentException when it is a formula, for then the item was not drawn
     */
    public BigDecimal number() {
        if (!isNumber()) {
            throw new IllegalArgumentException("'%s' is no number before its values are drawn".formatted(text));
        }
        return new BigDecimal(text);
    }

    /**
     * What it comes to.
     *
     * @throws IllegalArgumentException when it comes to no number
     */
    BigDecimal value(Map<String, BigDecimal> values) {
        return isNumber() ? number() : new Calculation(this).number(values);
    }

    @Override
    public String toString() {
        return text;
    }
}
