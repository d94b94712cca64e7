package org.gatepost.clearance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gatepost.library.Limits;
import org.gatepost.library.Terms;
import org.jspecify.annotations.Nullable;

/** Reads the table of cases that HR can read; a row it does not understand fails. */
final class GateCases {

    /** One row, with what its section asks for. */
    record Case(
            String name,
            Requirement requirement,
            Instant takenUp,
            String events,
            Instant moment,
            List<String> says,
            @Nullable Instant until,
            @Nullable Instant changes,
            @Nullable String cycle,
            @Nullable String due) {

        History history() {
            History done = Story.history(events.equals("-") ? null : events, requirement.zone());
            return done.with(done.waivers(), takenUp);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private static final String FILE = "gate-cases.md";
    private static final int CELLS = 8;
    private static final int CELLS_WITH_CYCLE = 10;
    private static final Pattern MONTHS = Pattern.compile("(\\d+) months");
    private static final Pattern ATTEMPTS = Pattern.compile("(\\d+) attempts");
    private static final Pattern WAITING = Pattern.compile("no waiting after the first fail, (\\d+) minutes");
    private static final Pattern TAKEN_UP = Pattern.compile("taken up (\\d+-\\d+-\\d+)");
    private static final Pattern GRACE = Pattern.compile("(\\d+) days of grace");
    private static final Pattern DUE = Pattern.compile("due in (\\d+) days");
    private static final Pattern EVERY = Pattern.compile("every (\\d\\d-\\d\\d(?: and \\d\\d-\\d\\d)*)");
    private static final Pattern SHORTER = Pattern.compile("renewed by the shorter exam(?: after ([a-z ]+))?");
    private static final Pattern LAPSED = Pattern.compile("(\\d+) days lapsed");
    private static final Pattern ZONE = Pattern.compile("\\w+/\\w+");

    private Requirement requirement = Story.REQUIREMENT;
    private Instant takenUp = Instant.MIN;
    private String section = "";
    private final List<Case> cases = new ArrayList<>();

    static Stream<Case> all() {
        var cases = new GateCases();
        lines().forEach(cases::line);
        return cases.cases.stream();
    }

    private static List<String> lines() {
        try (InputStream file = Objects.requireNonNull(GateCases.class.getResourceAsStream(FILE))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void line(String line) {
        if (line.startsWith("## ")) {
            section = line.substring(3);
            requirement = Story.REQUIREMENT;
            takenUp = Instant.MIN;
        } else if (line.startsWith("Rule: ")) {
            rule(line);
        } else if (line.startsWith("| ") && !line.startsWith("| case ")) {
            String[] cells = line.substring(2, line.length() - 2).split(" \\| ", -1);
            boolean ofCycle = cells.length == CELLS_WITH_CYCLE;
            if (cells.length != CELLS && !ofCycle) {
                throw new IllegalArgumentException(line);
            }
            cases.add(new Case(
                    section + ": " + cells[0],
                    requirement,
                    takenUp,
                    cells[1],
                    Story.moment(cells[2], requirement.zone()),
                    List.of(cells[3], cells[4], cells[5]),
                    moment(cells[6]),
                    moment(cells[7]),
                    ofCycle ? cells[8] : null,
                    ofCycle ? cells[9] : null));
        }
    }

    private @Nullable Instant moment(String cell) {
        return cell.equals("-") ? null : Story.moment(cell, requirement.zone());
    }

    private void rule(String line) {
        Matcher months = MONTHS.matcher(line);
        Matcher attempts = ATTEMPTS.matcher(line);
        Matcher waiting = WAITING.matcher(line);
        Matcher zone = ZONE.matcher(line);
        Matcher taken = TAKEN_UP.matcher(line);
        Limits limits = attempts.find()
                ? new Limits(
                        Integer.parseInt(attempts.group(1)),
                        waiting.find() ? List.of(0, Integer.parseInt(waiting.group(1))) : List.of())
                : Limits.NONE;
        requirement = new Requirement(
                Story.LESSONS,
                Story.EXAM,
                months.find() ? Integer.parseInt(months.group(1)) : Story.REQUIREMENT.validMonths(),
                Story.REQUIREMENT.expiringDays(),
                zone.find() ? ZoneId.of(zone.group()) : Story.ZONE,
                limits,
                terms(line),
                limits);
        takenUp = taken.find() ? Story.moment(taken.group(1), requirement.zone()) : Instant.MIN;
    }

    private static Terms terms(String line) {
        Matcher every = EVERY.matcher(line);
        Matcher shorter = SHORTER.matcher(line);
        return new Terms(
                number(DUE, line),
                every.find()
                        ? Stream.of(every.group(1).split(" and "))
                                .map(day -> MonthDay.parse("--" + day))
                                .toList()
                        : List.of(),
                number(GRACE, line),
                shorter.find()
                        ? new Terms.Renewal(
                                Story.SHORTER,
                                Story.lessons(shorter.group(1) == null ? "" : shorter.group(1)),
                                number(LAPSED, line))
                        : null);
    }

    private static int number(Pattern pattern, String line) {
        Matcher found = pattern.matcher(line);
        return found.find() ? Integer.parseInt(found.group(1)) : 0;
    }
}
