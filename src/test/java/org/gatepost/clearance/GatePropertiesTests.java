package org.gatepost.clearance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.gatepost.Seeded;
import org.gatepost.exam.AttemptId;
import org.gatepost.exam.AttemptOutcome;
import org.gatepost.exam.Score;
import org.gatepost.item.LessonId;
import org.gatepost.library.ExamId;
import org.gatepost.library.Limits;
import org.gatepost.library.Terms;
import org.gatepost.source.FactId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What must hold whatever people do: every test asks it of 10,000 random lives. */
class GatePropertiesTests {

    private static final int LIVES = 10_000;
    private static final Instant BEGINNING = Instant.parse("2027-06-01T00:00:00Z");
    private static final Duration SPAN = Duration.ofDays(1_000);
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

    /** Somebody's life and a moment in it. */
    record Life(Requirement requirement, History history, Instant moment) {

        static Life any(Random random) {
            return unplanned(random).planned(random);
        }

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

        /** With or without further terms. */
        static Life either(Random random) {
            return random.nextBoolean() ? any(random) : withTerms(random).planned(random);
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

        Standing standing() {
            return at(moment);
        }

        Standing at(Instant other) {
            return Gate.decide(requirement, history, other);
        }

        Life with(AttemptOutcome more) {
            List<AttemptOutcome> attempts = new ArrayList<>(history.attempts());
            attempts.add(more);
            return new Life(requirement, of(history.studied(), history.putRight(), attempts), moment);
        }

        Life asking(UnaryOperator<Terms> other) {
            return new Life(
                    new Requirement(
                            requirement.lessons(),
                            requirement.exam(),
                            requirement.validMonths(),
                            requirement.expiringDays(),
                            requirement.zone(),
                            requirement.limits(),
                            other.apply(requirement.terms()),
                            requirement.renewalLimits()),
                    history,
                    moment);
        }

        private History of(
                Map<LessonId, List<Instant>> studied,
                Map<AttemptId, Map<FactId, Instant>> putRight,
                List<AttemptOutcome> attempts) {
            return new History(studied, putRight, attempts, history.waivers(), history.since());
        }

        /** Some of the attempts leave a plan, of which some steps are done at some time. */
        private Life planned(Random random) {
            Map<AttemptId, Map<FactId, Instant>> putRight = new HashMap<>();
            List<AttemptOutcome> attempts = new ArrayList<>();
            for (AttemptOutcome attempt : history.attempts()) {
                boolean planned = attempt.score() != null && random.nextBoolean();
                List<AttemptOutcome.Debt> debts = new ArrayList<>();
                attempt.toStudyAgain().stream()
                        .sorted(Comparator.comparing(LessonId::value))
                        .forEach(lesson -> random.ints(1 + random.nextInt(2), 0, 9)
                                .distinct()
                                .forEach(fact ->
                                        debts.add(new AttemptOutcome.Debt(new FactId(lesson + ".f" + fact), lesson))));
                attempts.add(planned ? Story.planned(attempt, debts) : attempt);
                debts.stream()
                        .filter(debt -> planned && random.nextBoolean())
                        .forEach(debt -> putRight.computeIfAbsent(attempt.id(), id -> new HashMap<>())
                                .put(debt.fact(), anyMoment(random)));
            }
            return new Life(requirement, of(history.studied(), putRight, attempts), moment);
        }

        /** As far as it had happened by the moment. */
        Life untilNow() {
            Map<LessonId, List<Instant>> studied = new HashMap<>();
            history.studied()
                    .forEach((lesson, times) -> studied.put(
                            lesson,
                            times.stream().filter(time -> !time.isAfter(moment)).toList()));
            List<AttemptOutcome> attempts = history.attempts().stream()
                    .filter(attempt -> !attempt.startedAt().isAfter(moment))
                    .map(attempt -> attempt.finishedAt() == null
                                    || !attempt.finishedAt().isAfter(moment)
                            ? attempt.oneMoreAt() != null && attempt.oneMoreAt().isAfter(moment)
                                    ? Story.allowed(attempt, null)
                                    : attempt
                            : Story.attempt(
                                    attempt.number(), attempt.exam(), attempt.startedAt(), null, null, Set.of()))
                    .toList();
            List<Waiver> waivers = history.waivers().stream()
                    .filter(waiver -> !waiver.agreedAt().isAfter(moment))
                    .map(waiver -> waiver.endedAt() == null || !waiver.endedAt().isAfter(moment)
                            ? waiver
                            : Story.waiver(
                                    (int) waiver.id().value(),
                                    waiver.agreedAt(),
                                    waiver.starts(),
                                    waiver.until(),
                                    null))
                    .toList();
            Map<AttemptId, Map<FactId, Instant>> putRight = new HashMap<>();
            history.putRight().forEach((attempt, facts) -> {
                Map<FactId, Instant> done = new HashMap<>(facts);
                done.values().removeIf(at -> at.isAfter(moment));
                putRight.put(attempt, done);
            });
            return new Life(requirement, new History(studied, putRight, attempts, waivers, history.since()), moment);
        }

        /** Said once more, without the gate's code: is there a waiver that holds? */
        boolean hasAWaiverThatHolds() {
            return history.waivers().stream()
                    .anyMatch(waiver -> !waiver.agreedAt().isAfter(moment)
                            && !waiver.starts().isAfter(moment)
                            && waiver.until().isAfter(moment)
                            && (waiver.endedAt() == null || waiver.endedAt().isAfter(moment)));
        }

        private static Waiver anyWaiver(
                int number, List<AttemptOutcome> attempts, Requirement requirement, Random random) {
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

        /** Said once more, without the gate's code: is there a pass that holds, or whose grace does? */
        boolean hasAPassThatHolds() {
            return clearing().stream()
                    .anyMatch(pass -> endOf(pass)
                            .atZone(requirement.zone())
                            .plusDays(requirement.terms().graceDays())
                            .toInstant()
                            .isAfter(moment));
        }

        private Set<AttemptOutcome> clearing() {
            List<AttemptOutcome> passes = history.attempts().stream()
                    .filter(AttemptOutcome::passed)
                    .filter(pass -> !finished(pass).isAfter(moment))
                    .toList();
            Set<AttemptOutcome> clearing = new HashSet<>();
            passes.stream()
                    .filter(pass -> pass.exam().equals(requirement.exam()))
                    .forEach(clearing::add);
            Terms.Renewal renewal = requirement.terms().renewal();
            int before = -1;
            while (renewal != null && clearing.size() > before) {
                before = clearing.size();
                List<AttemptOutcome> known = List.copyOf(clearing);
                passes.stream()
                        .filter(pass -> pass.exam().equals(renewal.exam()))
                        .filter(pass -> known.stream().anyMatch(earlier -> isRenewedBy(earlier, pass, renewal)))
                        .forEach(clearing::add);
            }
            return clearing;
        }

        private boolean isRenewedBy(AttemptOutcome earlier, AttemptOutcome pass, Terms.Renewal renewal) {
            Instant shut = endOf(earlier)
                    .atZone(requirement.zone())
                    .plusDays(requirement.terms().graceDays())
                    .plusDays(renewal.lapsedDays())
                    .toInstant();
            return !pass.startedAt().isBefore(finished(earlier))
                    && pass.startedAt().isBefore(shut);
        }

        private Instant endOf(AttemptOutcome pass) {
            ZonedDateTime passed = finished(pass).atZone(requirement.zone());
            if (requirement.terms().endsOn().isEmpty()) {
                return passed.plusMonths(requirement.validMonths()).toInstant();
            }
            for (LocalDate day = passed.toLocalDate(); ; day = day.plusDays(1)) {
                LocalDate today = day;
                Instant end = day.plusDays(1)
                        .atStartOfDay(requirement.zone())
                        .toInstant()
                        .minusMillis(1);
                boolean isNamed = requirement.terms().endsOn().stream()
                        .anyMatch(named -> named.atYear(today.getYear()).equals(today));
                if (isNamed
                        && finished(pass)
                                .isBefore(end.atZone(requirement.zone())
                                        .minusDays(requirement.expiringDays())
                                        .toInstant())) {
                    return end;
                }
            }
        }

        private static Instant finished(AttemptOutcome attempt) {
            return Objects.requireNonNull(attempt.finishedAt());
        }

        private static Instant anyMoment(Random random) {
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

    @Test
    void clearsIfAndOnlyIfAPassOrAWaiverHolds() {
        Seeded.rounds(LIVES, random -> {
            Life life = Life.either(random);
            assertThat(life.standing().status().mayWork())
                    .as(life::toString)
                    .isEqualTo(life.hasAPassThatHolds() || life.hasAWaiverThatHolds());
        });
    }

    @Test
    void letsNobodySitOrWorkForAnAttemptThatIsBeingMarked() {
        Seeded.rounds(LIVES, random -> {
            Life life = Life.either(random).untilNow();
            Life held = life.with(
                    Story.attempt(99, Story.EXAM, life.moment().minusSeconds(60), life.moment(), null, Set.of()));
            Standing before = life.standing();
            Standing after = held.standing();
            assertThat(after.maySit()).as(held::toString).isFalse();
            assertThat(after.status().mayWork())
                    .as(held::toString)
                    .isEqualTo(before.status().mayWork());
            assertThat(after.clearedUntil()).as(held::toString).isEqualTo(before.clearedUntil());
        });
    }

    @Test
    void namesAWaiverOnlyWhereNoPassHoldsAsLong() {
        Seeded.rounds(LIVES, random -> {
            Life life = Life.either(random);
            var earned = new Life(
                    life.requirement(),
                    life.history().with(List.of(), life.history().since()),
                    life.moment());
            Standing standing = life.standing();
            if (standing.reason() instanceof Reason.Waived waived) {
                Instant pass = earned.standing().clearedUntil();
                assertThat(life.hasAWaiverThatHolds()).as(life::toString).isTrue();
                assertThat(waived.askedBy()).isNotEqualTo(waived.agreedBy());
                assertThat(pass == null
                                || Objects.requireNonNull(standing.clearedUntil())
                                        .isAfter(pass))
                        .as(life::toString)
                        .isTrue();
            } else {
                assertThat(standing.changingAt(life.moment()))
                        .as(life::toString)
                        .isEqualTo(earned.standing().changingAt(life.moment()));
            }
        });
    }

    @Test
    void takesNothingAwayForALessonStudied() {
        Seeded.rounds(LIVES, random -> {
            Life life = Life.either(random);
            Map<LessonId, List<Instant>> studied = new HashMap<>(life.history().studied());
            studied.put(Story.LESSONS.get(random.nextInt(3)), List.of(Life.anyMoment(random)));
            Life more = new Life(
                    life.requirement(),
                    life.of(studied, life.history().putRight(), life.history().attempts()),
                    life.moment());
            assertThat(more.standing().clearedUntil())
                    .as(life::toString)
                    .isEqualTo(life.standing().clearedUntil());
        });
    }

    @Test
    void takesNothingAwayForOneMorePass() {
        Seeded.rounds(LIVES, random -> {
            Life life = Life.either(random);
            List<AttemptOutcome> sat = life.history().attempts();
            Instant start = sat.isEmpty() || random.nextBoolean()
                    ? Life.anyMoment(random)
                    : sat.getFirst().startedAt().plusSeconds(random.nextInt(172_800));
            AttemptOutcome pass = Story.attempt(
                    99,
                    random.nextBoolean() ? Story.EXAM : Story.SHORTER,
                    start,
                    start.plusSeconds(60),
                    Story.score(10, false),
                    Set.of());
            Instant before = life.standing().worksUntil();
            Instant after = life.with(pass).standing().worksUntil();
            if (before != null) {
                assertThat(after).as(life::toString).isNotNull().isAfterOrEqualTo(before);
            }
        });
    }

    @Test
    void clearsNobodyByAShorterExamWhoNeverPassedTheWhole() {
        Seeded.rounds(LIVES, random -> {
            Life life = Life.withTerms(random);
            List<AttemptOutcome> shorter = life.history().attempts().stream()
                    .filter(attempt -> !attempt.exam().equals(Story.EXAM) || !attempt.passed())
                    .toList();
            var never =
                    new Life(life.requirement(), life.of(life.history().studied(), Map.of(), shorter), life.moment());
            assertThat(never.standing().status().mayWork()).as(never::toString).isEqualTo(never.hasAWaiverThatHolds());
            assertThat(never.standing().maySit(Story.SHORTER))
                    .as(never::toString)
                    .isFalse();
        });
    }

    @Test
    void takesNothingAwayForDaysOfGrace() {
        Seeded.rounds(LIVES, random -> {
            Life life = Life.withTerms(random);
            Life without = life.asking(terms -> new Terms(terms.dueDays(), terms.endsOn(), 0, null));
            Life with = life.asking(terms -> new Terms(terms.dueDays(), terms.endsOn(), terms.graceDays(), null));
            Instant before = without.standing().worksUntil();
            if (before != null) {
                assertThat(with.standing().worksUntil())
                        .as(life::toString)
                        .isNotNull()
                        .isAfterOrEqualTo(before);
            }
        });
    }

    @Test
    void decidesTheSameWhateverIsDue() {
        Seeded.rounds(LIVES, random -> {
            Life life = Life.withTerms(random);
            Standing due = life.standing();
            Standing never = life.asking(terms -> new Terms(0, terms.endsOn(), terms.graceDays(), terms.renewal()))
                    .standing();
            assertThat(due.changingAt(null).in(Cycle.FIRST))
                    .as(life::toString)
                    .isEqualTo(never.changingAt(null).in(Cycle.FIRST));
            assertThat(never.cycle().due()).isNull();
            if (due.status().mayWork()) {
                assertThat(due.cycle().due()).as(life::toString).isNull();
            }
        });
    }

    @Test
    void passesOverHoweverManyQuizzesAndCourseExams() {
        Seeded.rounds(LIVES, random -> {
            Life life = Life.either(random);
            Life more = life;
            for (int number = random.nextInt(6); number >= 0; number--) {
                more = more.with(practice(100 + number, random));
            }
            assertThat(more.standing()).as(more::toString).isEqualTo(life.standing());
        });
    }

    private static AttemptOutcome practice(int number, Random random) {
        var exam = new ExamId(random.nextBoolean() ? "first-day.gate" : "first-day");
        Instant start = Life.anyMoment(random);
        return random.nextInt(4) == 0
                ? Story.attempt(number, exam, start, null, null, Set.of())
                : Story.attempt(
                        number,
                        exam,
                        start,
                        start.plusSeconds(random.nextInt(3_600)),
                        Story.score(random.nextInt(11), random.nextBoolean()),
                        Set.copyOf(Story.LESSONS));
    }

    @Test
    void decidesTheSameTwice() {
        Seeded.rounds(LIVES, random -> {
            Life life = Life.either(random);
            assertThat(life.standing()).isEqualTo(life.standing());
        });
    }

    @Test
    void looksAtNothingThatHadNotHappenedYet() {
        Seeded.rounds(LIVES, random -> {
            Life life = Life.either(random);
            assertThat(life.untilNow().standing()).as(life::toString).isEqualTo(life.standing());
        });
    }

    @Test
    void saysTrulyWhenTimeAloneWillChangeItsMind() {
        Seeded.rounds(LIVES, random -> {
            Life life = Life.either(random).untilNow();
            Standing now = life.standing();
            @Nullable Instant changes = now.changesAt();
            Instant last = changes == null ? life.moment().plus(SPAN) : changes.minusMillis(1);
            if (changes != null) {
                assertThat(changes).as(life::toString).isAfter(life.moment());
                assertThat(life.at(changes)).as(life::toString).isNotEqualTo(now);
            }
            for (int sample = 0; sample < 8; sample++) {
                long gap = Duration.between(life.moment(), last).toMillis();
                Instant between = life.moment().plusMillis(sample == 0 ? gap : random.nextLong(gap + 1));
                assertThat(life.at(between)).as(() -> life + " at " + between).isEqualTo(now);
            }
        });
    }

    @Test
    void leavesNobodyWithoutAWayOut() {
        Seeded.rounds(LIVES, random -> {
            Standing standing = Life.either(random).standing();
            if (!standing.status().mayWork()) {
                assertThat(standing.wayOut()).isNotInstanceOf(WayOut.Nothing.class);
            }
            if (standing.wayOut() instanceof WayOut.StudyLessons study) {
                assertThat(study.lessons()).isNotEmpty();
            }
        });
    }

    /** Whoever does what the gate says gets through it, however they got there. */
    @Test
    void letsThroughWhoeverDoesWhatItSays() {
        Seeded.rounds(LIVES, random -> {
            Life life = Life.either(random).untilNow();
            for (int steps = 0; !life.standing().status().mayWork(); steps++) {
                // At most one for each attempt that is open, then one more attempt, lessons, time and the exam.
                assertThat(steps).as(life::toString).isLessThan(12);
                life = next(life, life.standing().wayOut());
            }
        });
    }

    private static Life next(Life life, WayOut step) {
        Instant later = life.moment().plusSeconds(60);
        Map<LessonId, List<Instant>> studied = new HashMap<>(life.history().studied());
        Map<AttemptId, Map<FactId, Instant>> putRight =
                new HashMap<>(life.history().putRight());
        List<AttemptOutcome> attempts = new ArrayList<>(life.history().attempts());
        switch (step) {
            case WayOut.StudyLessons study
            when study.plan() != null -> {
                Map<FactId, Instant> done = new HashMap<>();
                attempts.stream()
                        .filter(attempt -> attempt.id().equals(study.plan().attempt()))
                        .flatMap(attempt -> Objects.requireNonNull(attempt.plan()).stream())
                        .forEach(debt -> done.put(debt.fact(), later));
                putRight.put(study.plan().attempt(), done);
            }
            case WayOut.StudyLessons study -> study.lessons().forEach(lesson -> studied.put(lesson, List.of(later)));
            case WayOut.SitExam sit ->
                attempts.add(Story.attempt(99, sit.exam(), life.moment(), later, Story.score(10, false), Set.of()));
            case WayOut.GoOn open ->
                attempts.replaceAll(attempt -> attempt.id().equals(open.attempt())
                        ? Story.attempt(
                                attempt.number(),
                                attempt.exam(),
                                attempt.startedAt(),
                                later,
                                Story.score(3, false),
                                Set.of(Story.LESSONS.getFirst()))
                        : attempt);
            case WayOut.AwaitMarks held ->
                attempts.replaceAll(attempt -> attempt.id().equals(held.attempt())
                        ? Story.attempt(
                                attempt.number(),
                                attempt.exam(),
                                attempt.startedAt(),
                                attempt.finishedAt(),
                                Story.score(9, false),
                                Set.of())
                        : attempt);
            case WayOut.Wait wait -> {
                return new Life(life.requirement(), life.history(), wait.opens());
            }
            case WayOut.AskForAttempt ask ->
                attempts.replaceAll(
                        attempt -> attempt.id().equals(ask.after()) ? Story.allowed(attempt, later) : attempt);
            case WayOut.AskHr ask -> throw new IllegalStateException("there is a rule in every life");
            case WayOut.Nothing none -> throw new AssertionError("no way out of " + life);
        }
        return new Life(life.requirement(), life.of(studied, putRight, attempts), later);
    }
}
