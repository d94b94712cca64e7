package org.gatepost.library;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gatepost.authored.Block;

/** Reads how often a mandatory exam may be sat and how long is waited: {@code attempts: 4}, {@code waits: [0 min, 2 h, 1 d]}. */
final class LimitsReader {

    private static final Pattern SPAN = Pattern.compile("(\\d{1,5}) ?(min|h|d)");
    private static final int MOST_ATTEMPTS = 20;
    private static final int MOST_MINUTES = 90 * 24 * 60;

    private LimitsReader() {}

    /** @param otherwise what holds for what a file does not say */
    static Limits read(Block exam, Purpose purpose, Limits otherwise) {
        if (purpose.isVoluntary()) {
            return Limits.NONE;
        }
        int attempts = exam.number("attempts", 1, MOST_ATTEMPTS, otherwise.attempts());
        return new Limits(attempts, exam.has("waits") ? waits(exam) : otherwise.waitMinutes());
    }

    private static List<Integer> waits(Block exam) {
        List<Integer> waits = new ArrayList<>();
        for (String written : exam.texts("waits")) {
            int minutes = minutes(written);
            if (minutes < 0 || minutes > MOST_MINUTES) {
                exam.problem(
                        "waits",
                        "'%s' is no waiting time: a number with min, h or d, such as '30 min', '2 h' or '1 d', at most 90 d"
                                .formatted(written));
            } else if (!waits.isEmpty() && minutes < waits.getLast()) {
                exam.problem("waits", "'%s' is shorter than the wait before it; waiting times grow".formatted(written));
            } else {
                waits.add(minutes);
            }
        }
        return waits;
    }

    private static int minutes(String written) {
        Matcher span = SPAN.matcher(written);
        if (!span.matches()) {
            return -1;
        }
        int number = Integer.parseInt(span.group(1));
        return switch (span.group(2)) {
            case "d" -> number * 24 * 60;
            case "h" -> number * 60;
            default -> number;
        };
    }
}
