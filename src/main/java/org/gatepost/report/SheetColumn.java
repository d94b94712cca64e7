package org.gatepost.report;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of a sheet.
 *
 * @param header as shown
 * @param value a {@code String}, {@code Number}, {@code Instant} or nothing, as {@code kind} wants it
 */
record SheetColumn<T>(String header, Kind kind, Function<T, @Nullable Object> value) {

    /** What a cell holds; numbers and times are never text. */
    enum Kind {
        TEXT,
        NUMBER,
        /** A share of one, shown as per cent. */
        PERCENT,
        /** Date, hour and minute on the company's clock. */
        MOMENT
    }

    static <T> SheetColumn<T> text(String header, Function<T, @Nullable Object> value) {
        return new SheetColumn<>(header, Kind.TEXT, value);
    }

    static <T> SheetColumn<T> number(String header, Function<T, @Nullable Object> value) {
        return new SheetColumn<>(header, Kind.NUMBER, value);
    }

    static <T> SheetColumn<T> percent(String header, Function<T, @Nullable Object> value) {
        return new SheetColumn<>(header, Kind.PERCENT, value);
    }

    static <T> SheetColumn<T> moment(String header, Function<T, @Nullable Object> value) {
        return new SheetColumn<>(header, Kind.MOMENT, value);
    }
}
