package org.gatepost.marking;

import java.util.ArrayList;
import java.util.List;

/**
 * Digits as they stand in a text: 20,000 is one number, 1,2,3 are three, 7.50 is 7.5, and 1.2.3 stays as it is.
 *
 * @param rows one row of digits, or several where commas part a list
 * @param end the place after the last of them
 */
record Digits(List<String> rows, int end) {

    /** Whether a number begins here; ".5" is one, but not the ".5" of "paid.5 days". */
    static boolean startAt(String text, int at) {
        if (text.charAt(at) != '.') {
            return isDigit(text, at);
        }
        return isDigit(text, at + 1) && (at == 0 || " \t\n(-−+~$¥€£<>=≤≥≈".indexOf(text.charAt(at - 1)) >= 0);
    }

    static boolean isDigit(String text, int at) {
        return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    /** @param at where a number begins */
    static Digits at(String text, int at) {
        List<String> rows = new ArrayList<>();
        int end = endOfRow(text, at);
        rows.add(text.substring(at, end));
        while (end < text.length() && text.charAt(end) == ',' && isDigit(text, end + 1)) {
            int next = endOfRow(text, end + 1);
            rows.add(text.substring(end + 1, next));
            end = next;
        }
        if (areThousands(rows)) {
            String whole = String.join("", rows);
            rows.clear();
            rows.add(whole);
        }
        int fraction = end;
        while (fraction < text.length() && text.charAt(fraction) == '.' && isDigit(text, fraction + 1)) {
            fraction = endOfRow(text, fraction + 1);
        }
        rows.add(withFraction(rows.removeLast(), text.substring(end, fraction)));
        return new Digits(rows, fraction);
    }

    /** 1,234,567 and not 1,23 nor 0,123 nor 1234,567. */
    static boolean areThousands(List<String> rows) {
        String first = rows.getFirst();
        return first.length() <= 3
                && !first.startsWith("0")
                && rows.stream().skip(1).allMatch(row -> row.length() == 3);
    }

    private static int endOfRow(String text, int at) {
        int end = at;
        while (isDigit(text, end)) {
            end++;
        }
        return end;
    }

    /** @param fraction empty, or with its points */
    private static String withFraction(String whole, String fraction) {
        if (fraction.lastIndexOf('.') > 0) {
            return whole + fraction;
        }
        int end = fraction.length();
        while (end > 1 && fraction.charAt(end - 1) == '0') {
            end--;
        }
        String digits = whole.isEmpty() ? "0" : whole;
        return end > 1 ? digits + fraction.substring(0, end) : digits;
    }
}
