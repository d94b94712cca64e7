package org.gatepost.clearance;

import java.time.Duration;
import java.time.Instant;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.gatepost.exam.AttemptOutcome;
import org.gatepost.exam.Score;
import org.gatepost.item.LessonId;
import org.gatepost.library.ExamId;
import org.gatepost.library.Limits;
import org.gatepost.library.Terms;

/** Lives as chance would have them, some of them odd. */
final class RandomLives {

    private static final Instant BEGINNING = Instant.parse("2027-06-01T00:00:00Z");
    static final Duration SPAN = Duration.ofDays(1_000);
    private static final List<ZoneId> ZONES =
            List.of(ZoneId.of("Asia/Shanghai"), ZoneId.of("Europe/Berlin"), ZoneId.of("America/New_York"));

    private static final List<List<MonthDay>> ENDS = List.of(
            List.of(),
            List.of(),
            List.of(MonthDay.of(3, 31)),
            List.of(MonthDay.of(2, 29)),
            List.of(MonthDay.of(3, 28), MonthDay.of(10, 31)));

    private static final List<Limits> LIMITS = List.of(
            Limits.NONE, new Limits(0, List.of(60, 1_440)), new Limits(2, List.of()), new Limits(3, List.of(0, 30)));

    private RandomLives() {}

    /** As lives were before there were plans. */
    static Life unplanned(Random random) {
        int lessons = random.nextInt(4);
        var requirement = new Requirement(
                Story.LESSONS.subList(0, lessons),
                Story.EXAM,
                1 + random.nextInt(13),
                random.nextInt(40),
                ZONES.get(random.nextInt(ZONES.size())),
                LIMITS.get(random.nextInt(LIMITS.size())));
        Map<LessonId, List<Instant>> studied = new HashMap<>();
        for (LessonId lesson : Story.lessons("greeting shoes pledge retired")) {
            studied.put(
                    lesson,
                    random.ints(random.nextInt(4))
                            .mapToObj(any -> anyMoment(random))
                            .sorted()
                            .toList());
        }
        List<AttemptOutcome> attempts = new ArrayList<>();
        int sat = random.nextInt(4);
        for (int number = 1; number <= sat; number++) {
            AttemptOutcome attempt = anyAttempt(number, anyMoment(random), random);
            attempts.add(attempt);
            if (random.nextBoolean()) {
                // Another within two days, for near things are where calendars bite.
                Instant soon = attempt.startedAt().plusSeconds(random.nextInt(172_800));
                attempts.add(anyAttempt(number + 50, soon, random));
            }
        }
        if (!attempts.isEmpty() && attempts.getLast().finishedAt() != null && random.nextInt(3) == 0) {
            Instant finished = Objects.requireNonNull(attempts.getLast().finishedAt());
            attempts.add(Story.allowed(attempts.removeLast(), finished.plusSeconds(random.nextInt(200_000))));
        }
        Instant since = random.nextInt(3) == 0 ? anyMoment(random) : Instant.MIN;
        List<Waiver> waivers = new ArrayList<>();
        for (int number = random.nextInt(3) == 0 ? 1 + random.nextInt(3) : 0; number > 0; number--) {
            waivers.add(anyWaiver(number, attempts, requirement, random));
        }
        var history = new History(studied, Map.of(), attempts, waivers, since);
        return new Life(requirement, history, anyMomentOf(requirement, history, random));
    }

    /** With or without further terms, plans and times away. */
    static Life either(Random random) {
        return staying(random).away(random);
    }

    /** The same of somebody who never leaves. */
    static Life staying(Random random) {
        return (random.nextBoolean() ? unplanned(random) : withTerms(random)).planned(random);
    }

    /** Somebody's life with grace, a shorter way to renew, fixed days or a day by which something is due. */
    static Life withTerms(Random random) {
        Life plain = unplanned(random);
        Requirement asked = plain.requirement();
        List<MonthDay> ends = ENDS.get(random.nextInt(ENDS.size()));
        var terms = new Terms(
                random.nextInt(3) == 0 ? 0 : 1 + random.nextInt(200),
                ends,
                random.nextInt(3) == 0 ? 0 : 1 + random.nextInt(60),
                random.nextInt(3) == 0
                        ? null
                        : new Terms.Renewal(
                                Story.SHORTER,
                                asked.lessons()
                                        .subList(0, Math.min(asked.lessons().size(), random.nextInt(3))),
                                random.nextInt(90)));
        var requirement = new Requirement(
                asked.lessons(),
                asked.exam(),
                ends.isEmpty() ? asked.validMonths() : 0,
                asked.expiringDays(),
                asked.zone(),
                asked.limits(),
                terms,
                LIMITS.get(random.nextInt(LIMITS.size())));
        History before = plain.history();
        List<AttemptOutcome> attempts = before.attempts().stream()
                .map(attempt -> random.nextInt(3) == 0 ? Story.at(Story.SHORTER, attempt) : attempt)
                .toList();
        var history = new History(before.studied(), Map.of(), attempts, before.waivers(), before.since());
        return new Life(requirement, history, anyMomentOf(requirement, history, random));
    }

    private static Waiver anyWaiver(int number, List<AttemptOutcome> attempts, Requirement requirement, Random random) {
        Instant agreed = anyMoment(random);
        Instant starts = agreed.plusSeconds(random.nextInt(3) == 0 ? random.nextInt(5_000_000) : 0);
        Instant until = starts.plusSeconds(1 + random.nextInt(20_000_000));
        if (!attempts.isEmpty() && random.nextInt(3) == 0) {
            // About the end of a pass, where the one takes over from the other.
            Instant end = requirement.endOf(attempts.getFirst().startedAt());
            until = starts.isBefore(end) ? end : until;
        }
        Instant ended = random.nextInt(4) == 0 ? agreed.plusSeconds(random.nextInt(20_000_000)) : null;
        return Story.waiver(number, agreed, starts, until, ended);
    }

    static Instant anyMoment(Random random) {
        Instant moment = BEGINNING.plusMillis(random.nextLong(SPAN.toMillis()));
        if (random.nextInt(3) > 0) {
            return moment;
        }
        // The ends of months, where calendars are strange.
        return moment.atZone(ZONES.getFirst())
                .withDayOfMonth(1)
                .minusDays(random.nextInt(4))
                .toInstant();
    }

    private static AttemptOutcome anyAttempt(int number, Instant start, Random random) {
        ExamId exam = random.nextInt(5) == 0 ? new ExamId("other") : Story.EXAM;
        if (random.nextInt(10) == 0) {
            return Story.attempt(number, exam, start, null, null, Set.of());
        }
        if (random.nextInt(8) == 0) {
            Instant end = start.plusSeconds(random.nextInt(1_800));
            return Story.attempt(number, exam, start, end, null, Set.of());
        }
        Set<LessonId> wrong = new HashSet<>();
        for (LessonId lesson : Story.lessons("greeting shoes pledge retired")) {
            if (random.nextBoolean()) {
                wrong.add(lesson);
            }
        }
        Score score = Story.score(5 + random.nextInt(6), random.nextInt(4) == 0);
        return Story.attempt(number, exam, start, start.plusSeconds(random.nextInt(1_800)), score, wrong);
    }

    /** Often exactly at, or a millisecond beside, something that happened or ended. */
    private static Instant anyMomentOf(Requirement requirement, History history, Random random) {
        List<Instant> happened = new ArrayList<>();
        history.studied().values().forEach(happened::addAll);
        for (AttemptOutcome attempt : history.attempts()) {
            happened.add(attempt.startedAt());
            if (attempt.finishedAt() != null) {
                Instant end = requirement.endOf(attempt.finishedAt());
                happened.addAll(List.of(attempt.finishedAt(), end, requirement.renewalOf(end)));
                if (!requirement.terms().equals(Terms.NONE)) {
                    happened.addAll(List.of(requirement.graceOf(end), requirement.shorterUntil(end)));
                }
                requirement
                        .limits()
                        .waitMinutes()
                        .forEach(wait -> happened.add(attempt.finishedAt().plusSeconds(60L * wait)));
            }
        }
        history.waivers().forEach(waiver -> {
            happened.addAll(List.of(waiver.agreedAt(), waiver.starts(), waiver.until()));
            happened.add(requirement.renewalOf(waiver.until()));
            if (waiver.endedAt() != null) {
                happened.add(waiver.endedAt());
            }
        });
        if (requirement.dueOf(history.since()) != null) {
            happened.add(requirement.dueOf(history.since()));
        }
        // The maps of the JDK iterate differently in every process, and a seed must lead to the same life in each.
        happened.sort(Comparator.naturalOrder());
        return happened.isEmpty() || random.nextInt(3) == 0
                ? anyMoment(random)
                : happened.get(random.nextInt(happened.size())).plusMillis(random.nextInt(3) - 1);
    }
}
