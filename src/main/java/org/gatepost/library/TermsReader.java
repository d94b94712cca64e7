package org.gatepost.library;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gatepost.authored.Block;
import org.gatepost.item.LessonId;
import org.jspecify.annotations.Nullable;

/** Reads what a position says about dates: {@code dueDays}, {@code endsOn}, {@code graceDays} and {@code renewal}. */
final class TermsReader {

    private static final Pattern DAY = Pattern.compile("(\\d\\d)-(\\d\\d)");
    private static final int MOST_DAYS = 365;
    private static final int MOST_LAPSED = 3_650;
    private static final int MOST_MONTHS = 120;
    private static final int MOST_ENDS = 12;

    private TermsReader() {}

    /** How many months a pass holds; 0 where it ends on days of the year, for then it may not say both. */
    static int validMonths(Block position) {
        if (!position.has("endsOn")) {
            return position.number("validMonths", 1, MOST_MONTHS);
        }
        if (position.has("validMonths")) {
            position.problem("validMonths", "either 'validMonths' or 'endsOn', not both");
        }
        return 0;
    }

    static Terms read(Block position) {
        return new Terms(
                position.number("dueDays", 1, MOST_DAYS, 0),
                position.has("endsOn") ? ends(position) : List.of(),
                position.number("graceDays", 1, MOST_DAYS, 0),
                renewal(position).orElse(null));
    }

    private static List<MonthDay> ends(Block position) {
        List<MonthDay> ends = new ArrayList<>();
        List<String> written = position.texts("endsOn");
        if (written.isEmpty() || written.size() > MOST_ENDS) {
            position.problem("endsOn", "there must be 1 to %d days in 'endsOn'".formatted(MOST_ENDS));
        }
        for (String text : written) {
            @Nullable MonthDay day = day(text);
            if (day == null) {
                position.problem(
                        "endsOn", "'%s' is no day of the year: a month and a day, such as 03-31".formatted(text));
            } else if (ends.contains(day)) {
                position.problem("endsOn", "'%s' stands there twice".formatted(text));
            } else {
                ends.add(day);
            }
        }
        return ends;
    }

    private static @Nullable MonthDay day(String written) {
        Matcher day = DAY.matcher(written);
        if (!day.matches()) {
            return null;
        }
        try {
            return MonthDay.of(Integer.parseInt(day.group(1)), Integer.parseInt(day.group(2)));
        } catch (DateTimeException none) {
            return null;
        }
    }

    private static Optional<Terms.Renewal> renewal(Block position) {
        return position.block("renewal").map(block -> {
            var renewal = new Terms.Renewal(
                    new ExamId(block.text("exam")),
                    block.has("lessons")
                            ? block.texts("lessons").stream().map(LessonId::new).toList()
                            : List.of(),
                    block.number("lapsedDays", 0, MOST_LAPSED, 0));
            block.done();
            return renewal;
        });
    }
}
