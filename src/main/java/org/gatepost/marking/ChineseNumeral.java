package org.gatepost.marking;

import java.util.Optional;

/**
 * Reads numbers written in Chinese characters. Only what can be read in one way: 三五 and 七八 are "three to five" and
 * "seven or eight", so a pair of digits without a unit is left alone, while 三六五 and 二〇 are read digit by digit.
 * {@link BankersNumerals} (壹贰叁) are left alone, too.
 */
final class ChineseNumeral {

    static final String DIGITS = "〇零一二三四五六七八九";
    static final String UNITS = "十百千万亿";
    static final String CHARACTERS = DIGITS + UNITS + "两廿卅";

    /** What a number may begin with; 百 or 万 alone says "many". */
    static final String FIRST = DIGITS + "十两廿卅";

    /** Nine thousand nine hundred and so on, twice, and more. */
    private static final int LONGEST = 40;

    private static final long NONE = -1;

    private ChineseNumeral() {}

    /** The number in Arabic digits, 0 kept where it leads. */
    static Optional<String> read(String characters) {
        if (characters.length() > LONGEST) {
            return Optional.empty();
        }
        String plain = characters.replace("廿", "二十").replace("卅", "三十");
        if (plain.codePoints().noneMatch(character -> UNITS.indexOf(character) >= 0)) {
            return digitByDigit(plain);
        }
        long value = value(plain, true);
        return value == NONE ? Optional.empty() : Optional.of(Long.toString(value));
    }

    static int digit(int character) {
        return character == '两' ? 2 : Math.max(DIGITS.indexOf(character) - 1, 0);
    }

    static long unit(int character) {
        return switch (character) {
            case '十' -> 10;
            case '百' -> 100;
            case '千' -> 1_000;
            case '万' -> 10_000;
            default -> 100_000_000;
        };
    }

    private static Optional<String> digitByDigit(String digits) {
        boolean hasZero = digits.indexOf('零') >= 0 || digits.indexOf('〇') >= 0;
        if (digits.length() == 1 || (digits.length() > 2 || hasZero) && digits.indexOf('两') < 0) {
            StringBuilder row = new StringBuilder();
            digits.chars().forEach(character -> row.append(digit(character)));
            return Optional.of(row.toString());
        }
        return Optional.empty();
    }

    /** @param mayEndShort whether 一万五 may stand for 一万五千 */
    private static long value(String text, boolean mayEndShort) {
        for (char big : new char[] {'亿', '万'}) {
            int at = text.lastIndexOf(big);
            if (at >= 0) {
                long above = value(text.substring(0, at), false);
                long below = below(text.substring(at + 1), unit(big), mayEndShort);
                return above <= 0 || above >= unit(big) || below == NONE ? NONE : above * unit(big) + below;
            }
        }
        return text.isEmpty() ? NONE : new Thousands(text, mayEndShort).value();
    }

    private static long below(String rest, long unit, boolean mayEndShort) {
        if (rest.isEmpty()) {
            return 0;
        }
        if (rest.length() == 1 && DIGITS.indexOf(rest.charAt(0)) > 1) {
            return mayEndShort ? digit(rest.charAt(0)) * unit / 10 : NONE;
        }
        boolean zero = rest.charAt(0) == '零' || rest.charAt(0) == '〇';
        long value = value(zero ? rest.substring(1) : rest, mayEndShort);
        return value > 0 && value < unit ? value : NONE;
    }

    /** A number below ten thousand. */
    private static final class Thousands {

        private final String text;
        private final boolean mayEndShort;
        private long value;
        private long last = 10_000;
        private boolean zero;

        Thousands(String text, boolean mayEndShort) {
            this.text = text;
            this.mayEndShort = mayEndShort;
        }

        long value() {
            int at = 0;
            while (at < text.length()) {
                int read = step(at);
                if (read == 0) {
                    return NONE;
                }
                at += read;
            }
            return zero ? NONE : value;
        }

        /** How many characters were read; zero when this is no number. */
        private int step(int at) {
            char here = text.charAt(at);
            if (here == '十' && at == 0) {
                return add(10, 10, 1);
            }
            if (UNITS.indexOf(here) >= 0) {
                return 0;
            }
            if (digit(here) == 0) {
                boolean between = value > 0 && !zero;
                zero = true;
                return between ? 1 : 0;
            }
            if (at + 1 == text.length()) {
                return lastDigit(digit(here));
            }
            long unit = unit(text.charAt(at + 1));
            boolean falls = UNITS.indexOf(text.charAt(at + 1)) >= 0 && unit < last && !(here == '两' && unit == 10);
            return falls ? add(digit(here) * unit, unit, 2) : 0;
        }

        private int lastDigit(int digit) {
            if (last == 10_000 || last == 10 || zero) {
                return add(digit, 1, 1);
            }
            return mayEndShort ? add(digit * last / 10, 1, 1) : 0;
        }

        private int add(long more, long unit, int characters) {
            value += more;
            last = unit;
            zero = false;
            return characters;
        }
    }
}
