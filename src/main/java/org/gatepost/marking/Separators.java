package org.gatepost.marking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Separators of thousands and the decimal comma of a number that was typed alone. In a text a comma may as well part two
 * numbers; here it cannot, so more can be read.
 */
final class Separators {

    private static final String OF_THOUSANDS = ", '";

    private final String row;
    private final boolean commaMayBeDecimal;
    private final List<String> groups = new ArrayList<>();
    private final StringBuilder between = new StringBuilder();

    private Separators(String row, boolean commaMayBeDecimal) {
        this.row = row;
        this.commaMayBeDecimal = commaMayBeDecimal;
        int from = 0;
        for (int at = 0; at < row.length(); at++) {
            if (!Digits.isDigit(row, at)) {
                groups.add(row.substring(from, at));
                between.append(row.charAt(at));
                from = at + 1;
            }
        }
        groups.add(row.substring(from));
    }

    /** The text with its numbers plain, as 1234.5; empty when a number in it can be read in two ways or in none. */
    static Optional<String> settled(String text, boolean commaMayBeDecimal) {
        StringBuilder settled = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            int end = endOfRow(text, at);
            if (end == at) {
                settled.append(text.charAt(at++));
            } else {
                Optional<String> number = new Separators(text.substring(at, end), commaMayBeDecimal).number();
                if (number.isEmpty()) {
                    return Optional.empty();
                }
                settled.append(number.get());
                at = end;
            }
        }
        return Optional.of(settled.toString());
    }

    private static int endOfRow(String text, int from) {
        int end = from;
        while (Digits.isDigit(text, end)
                || end > from
                        && end < text.length()
                        && (OF_THOUSANDS + ".").indexOf(text.charAt(end)) >= 0
                        && Digits.isDigit(text, end + 1)) {
            end++;
        }
        return end;
    }

    private Optional<String> number() {
        String kinds = between.toString();
        if (areThousands(groups, kinds, OF_THOUSANDS)) {
            return Optional.of(String.join("", groups));
        }
        String before = kinds.isEmpty() ? "" : kinds.substring(0, kinds.length() - 1);
        List<String> whole = groups.subList(0, groups.size() - 1);
        boolean point = kinds.endsWith(".") && areThousands(whole, before, OF_THOUSANDS);
        boolean comma =
                kinds.endsWith(",") && commaMayBeDecimal && (before.isEmpty() || areThousands(whole, before, ". '"));
        if (point || comma) {
            return Optional.of(String.join("", whole) + "." + groups.getLast());
        }
        return kinds.contains(",") || kinds.contains("'") ? Optional.empty() : Optional.of(row);
    }

    /** Groups of three, parted by one and the same of these separators. */
    private static boolean areThousands(List<String> groups, String between, String separators) {
        return !between.isEmpty()
                && separators.indexOf(between.charAt(0)) >= 0
                && between.chars().allMatch(separator -> separator == between.charAt(0))
                && Digits.areThousands(groups);
    }
}
