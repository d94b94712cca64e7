package org.gatepost.clearance;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gatepost.exam.AttemptId;
import org.gatepost.exam.AttemptOutcome;
import org.gatepost.exam.Score;
import org.gatepost.item.LessonId;
import org.gatepost.kernel.LocalizedText;
import org.gatepost.kernel.Points;
import org.gatepost.library.ExamId;
import org.gatepost.library.Limits;
import org.gatepost.people.Absence;
import org.gatepost.people.PersonId;
import org.gatepost.source.FactId;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a person did as an HR manager would write it down, events parted by semicolons:
 *
 * <pre>
 * 2026-03-01 studied all; 2026-03-02 scored 7 greeting; 2026-03-03T08:00 studied greeting; 2026-03-04 passed
 * </pre>
 *
 * A day without a time means 09:00 in Shanghai. An attempt takes half an hour and is dated by its end; {@code started}
 * is one without an end, {@code held} one that people mark. Its cut score is 8 of 10. After the points stand the lessons
 * behind what was wrong; {@code missed} before them says that a must-get item was. {@code other} is another exam,
 * {@code shorter} the one of a renewal, {@code delta} the last one about changed content. {@code asked 2026-05-01..2026-05-31} asks
 * that at the moment before it, about what changed at the first of the two and until the other.
 * A lesson written {@code shoes+cloths+mat} has facts that are to be put right along a plan; {@code put cloths} does that of the
 * last attempt. {@code allowed} gives one more attempt after the last one. {@code waived 2026-03-05..2026-03-20} is a waiver that was
 * agreed at the moment before it, with its beginning and its end; {@code unwaived} ends the last one. {@code left} and
 * {@code back} are the first moments at which somebody is not with the company and is again.
 */
final class Story {

    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    static final ExamId EXAM = new ExamId("engineer");
    static final List<LessonId> LESSONS = lessons("greeting shoes pledge");
    static final ExamId SHORTER = new ExamId("engineer-shorter");
    static final Requirement REQUIREMENT = new Requirement(LESSONS, EXAM, 12, 30, ZONE, Limits.NONE);

    static final History NOTHING_DONE = new History(Map.of(), Map.of(), List.of());

    private static final Pattern EVENT = Pattern.compile(
            "(\\S+) (other |shorter |delta )?(studied|started|held|passed|scored|allowed|put)(?: (\\d+))?( missed)?(.*)");

    private final Map<LessonId, List<Instant>> studied = new HashMap<>();
    private final Map<AttemptId, Map<FactId, Instant>> putRight = new HashMap<>();
    private final List<AttemptOutcome> attempts = new ArrayList<>();
    private final List<Waiver> waivers = new ArrayList<>();
    private final List<Delta> deltas = new ArrayList<>();

    private final List<Absence> absences = new ArrayList<>();
    private final ZoneId zone;

    private Story(ZoneId zone) {
        this.zone = zone;
    }

    static History history(@Nullable String events) {
        return history(events, ZONE);
    }

    static History history(@Nullable String events, ZoneId zone) {
        var story = new Story(zone);
        if (events != null) {
            Stream.of(events.split(";")).map(String::strip).forEach(story::add);
        }
        return new History(
                story.studied,
                story.putRight,
                story.attempts,
                story.waivers,
                story.absences,
                story.deltas,
                Instant.MIN);
    }

    static Instant moment(String written) {
        return moment(written, ZONE);
    }

    static Instant moment(String written, ZoneId zone) {
        return LocalDateTime.parse(written.contains("T") ? written : written + "T09:00")
                .atZone(zone)
                .toInstant();
    }

    static List<LessonId> lessons(String names) {
        return names.isBlank()
                ? List.of()
                : Stream.of(names.strip().split(" ")).map(LessonId::new).toList();
    }

    static AttemptOutcome attempt(
            int number, ExamId exam, Instant start, @Nullable Instant end, @Nullable Score score, Set<LessonId> wrong) {
        Instant deadline = start.plus(Duration.ofMinutes(30));
        return new AttemptOutcome(
                new AttemptId(number), new PersonId(1), exam, number, start, deadline, end, score, wrong, null, null);
    }

    static Score score(int points, boolean missed) {
        return new Score(new Points(points), new Points(10), new Points(8), missed ? 1 : 0);
    }

    static AttemptOutcome at(ExamId exam, AttemptOutcome attempt) {
        return new AttemptOutcome(
                attempt.id(),
                attempt.person(),
                exam,
                attempt.number(),
                attempt.startedAt(),
                attempt.deadline(),
                attempt.finishedAt(),
                attempt.score(),
                attempt.toStudyAgain(),
                attempt.plan(),
                attempt.oneMoreAt());
    }

    static AttemptOutcome allowed(AttemptOutcome after, @Nullable Instant at) {
        return new AttemptOutcome(
                after.id(),
                after.person(),
                after.exam(),
                after.number(),
                after.startedAt(),
                after.deadline(),
                after.finishedAt(),
                after.score(),
                after.toStudyAgain(),
                after.plan(),
                at);
    }

    static AttemptOutcome planned(AttemptOutcome attempt, List<AttemptOutcome.Debt> plan) {
        return new AttemptOutcome(
                attempt.id(),
                attempt.person(),
                attempt.exam(),
                attempt.number(),
                attempt.startedAt(),
                attempt.deadline(),
                attempt.finishedAt(),
                attempt.score(),
                attempt.toStudyAgain(),
                plan,
                attempt.oneMoreAt());
    }

    static Delta delta(int number, Instant asked, Instant since, Instant due) {
        return new Delta(new ExamId("delta_" + number), new LocalizedText("鞋套", "Shoe covers"), since, asked, due);
    }

    static Waiver waiver(int number, Instant agreed, Instant starts, Instant until, @Nullable Instant ended) {
        return new Waiver(new WaiverId(number), "ill", starts, until, "Wu", "Zhou", agreed, ended);
    }

    private void add(String written) {
        String[] words = written.split(" ");
        if (words[1].equals("waived")) {
            String[] span = words[2].split("\\.\\.");
            waivers.add(waiver(
                    waivers.size() + 1, moment(words[0], zone), moment(span[0], zone), moment(span[1], zone), null));
            return;
        }
        if (words[1].equals("asked")) {
            String[] span = words[2].split("\\.\\.");
            deltas.add(delta(deltas.size() + 1, moment(words[0], zone), moment(span[0], zone), moment(span[1], zone)));
            return;
        }
        if (words[1].equals("unwaived")) {
            Waiver last = waivers.removeLast();
            waivers.add(waiver(
                    (int) last.id().value(), last.agreedAt(), last.starts(), last.until(), moment(words[0], zone)));
            return;
        }
        if (words[1].equals("left")) {
            absences.add(new Absence(moment(words[0], zone), null));
            return;
        }
        if (words[1].equals("back")) {
            absences.add(new Absence(absences.removeLast().from(), moment(words[0], zone)));
            return;
        }
        Matcher event = EVENT.matcher(written);
        if (!event.matches()) {
            throw new IllegalArgumentException(written);
        }
        Instant at = moment(event.group(1), zone);
        ExamId exam = exam(event.group(2));
        String names = event.group(6);
        switch (event.group(3)) {
            case "studied" ->
                (names.equals(" all") ? LESSONS : lessons(names))
                        .forEach(lesson -> studied.computeIfAbsent(lesson, id -> new ArrayList<>())
                                .add(at));
            case "held" ->
                attempts.add(attempt(attempts.size() + 1, exam, at.minus(Duration.ofMinutes(30)), at, null, Set.of()));
            case "put" ->
                Stream.of(names.strip().split(" "))
                        .forEach(fact -> putRight.computeIfAbsent(
                                        attempts.getLast().id(), id -> new HashMap<>())
                                .put(new FactId(fact), at));
            case "allowed" -> attempts.add(allowed(attempts.removeLast(), at));
            case "started" -> attempts.add(attempt(attempts.size() + 1, exam, at, null, null, Set.of()));
            default -> {
                int points = event.group(4) == null ? 10 : Integer.parseInt(event.group(4));
                AttemptOutcome sat = attempt(
                        attempts.size() + 1,
                        exam,
                        at.minus(Duration.ofMinutes(30)),
                        at,
                        score(points, event.group(5) != null),
                        new HashSet<>(lessons(names.replaceAll("\\+\\S+", ""))));
                attempts.add(names.contains("+") ? planned(sat, debts(names)) : sat);
            }
        }
    }

    private ExamId exam(@Nullable String word) {
        return switch (word) {
            case null -> EXAM;
            case "shorter " -> SHORTER;
            case "delta " -> deltas.getLast().exam();
            default -> new ExamId("other");
        };
    }

    private static List<AttemptOutcome.Debt> debts(String names) {
        List<AttemptOutcome.Debt> debts = new ArrayList<>();
        for (String lesson : names.strip().split(" ")) {
            String[] facts = lesson.split("\\+");
            Stream.of(facts)
                    .skip(1)
                    .forEach(fact -> debts.add(new AttemptOutcome.Debt(new FactId(fact), new LessonId(facts[0]))));
        }
        return debts;
    }
}
