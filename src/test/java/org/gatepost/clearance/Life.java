package org.gatepost.clearance;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.gatepost.exam.AttemptId;
import org.gatepost.exam.AttemptOutcome;
import org.gatepost.item.LessonId;
import org.gatepost.library.Terms;
import org.gatepost.people.Absence;
import org.gatepost.source.FactId;

/** Somebody's life and a moment in it. */
record Life(Requirement requirement, History history, Instant moment) {

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

    History of(
            Map<LessonId, List<Instant>> studied,
            Map<AttemptId, Map<FactId, Instant>> putRight,
            List<AttemptOutcome> attempts) {
        return new History(studied, putRight, attempts, history.waivers(), history.absences(), history.since());
    }

    Life of(History other) {
        return new Life(requirement, other, moment);
    }

    Life until(Instant other) {
        return new Life(requirement, history, other).untilNow();
    }

    /** Some leave, and of these some come back, at once or later, and some before the day had come. */
    Life away(Random random) {
        List<Absence> absences = new ArrayList<>();
        Instant from = RandomLives.anyMoment(random);
        for (int left = random.nextInt(3) == 0 ? 1 + random.nextInt(2) : 0; left > 0; left--) {
            if (random.nextInt(3) == 0) {
                // About now, where something may happen at the same moment.
                from = from.isBefore(moment) ? moment.plusMillis(random.nextInt(3) - 1) : from;
            }
            boolean isBack = left > 1 || random.nextBoolean();
            Instant until =
                    from.plusSeconds(random.nextInt(4) == 0 ? -random.nextInt(500_000) : random.nextInt(20_000_000));
            absences.add(new Absence(from, isBack ? until : null));
            from = (until.isBefore(from) ? from : until)
                    .plusSeconds(random.nextInt(3) == 0 ? 0 : random.nextInt(9_000_000));
        }
        return of(history.away(absences));
    }

    /** Said once more, without the gate's code. */
    boolean isAway() {
        return history.absences().stream()
                .anyMatch(absence -> !absence.from().isAfter(moment)
                        && (absence.until() == null || absence.until().isAfter(moment)));
    }

    /** Every moment at which something happened, oldest first. */
    List<Instant> happenings() {
        Set<Instant> all = new TreeSet<>();
        history.studied().values().forEach(all::addAll);
        history.putRight().values().forEach(facts -> all.addAll(facts.values()));
        history.attempts().forEach(attempt -> {
            all.add(attempt.startedAt());
            all.addAll(Stream.of(Optional.ofNullable(attempt.finishedAt()), Optional.ofNullable(attempt.oneMoreAt()))
                    .flatMap(Optional::stream)
                    .toList());
        });
        history.waivers().forEach(waiver -> {
            all.add(waiver.agreedAt());
            Optional.ofNullable(waiver.endedAt()).ifPresent(all::add);
        });
        return List.copyOf(all);
    }

    /** Some of the attempts leave a plan, of which some steps are done at some time. */
    Life planned(Random random) {
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
                            .put(debt.fact(), RandomLives.anyMoment(random)));
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
                        : Story.attempt(attempt.number(), attempt.exam(), attempt.startedAt(), null, null, Set.of()))
                .toList();
        List<Waiver> waivers = history.waivers().stream()
                .filter(waiver -> !waiver.agreedAt().isAfter(moment))
                .map(waiver -> waiver.endedAt() == null || !waiver.endedAt().isAfter(moment)
                        ? waiver
                        : Story.waiver(
                                (int) waiver.id().value(), waiver.agreedAt(), waiver.starts(), waiver.until(), null))
                .toList();
        Map<AttemptId, Map<FactId, Instant>> putRight = new HashMap<>();
        history.putRight().forEach((attempt, facts) -> {
            Map<FactId, Instant> done = new HashMap<>(facts);
            done.values().removeIf(at -> at.isAfter(moment));
            putRight.put(attempt, done);
        });
        return new Life(
                requirement,
                new History(studied, putRight, attempts, waivers, history.absences(), history.since()),
                moment);
    }

    /** Said once more, without the gate's code: is there a waiver that holds? */
    boolean hasAWaiverThatHolds() {
        return history.waivers().stream()
                .anyMatch(waiver -> !waiver.agreedAt().isAfter(moment)
                        && !waiver.starts().isAfter(moment)
                        && waiver.until().isAfter(moment)
                        && (waiver.endedAt() == null || waiver.endedAt().isAfter(moment)));
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
        passes.stream().filter(pass -> pass.exam().equals(requirement.exam())).forEach(clearing::add);
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
        return !pass.startedAt().isBefore(finished(earlier)) && pass.startedAt().isBefore(shut);
    }

    private Instant endOf(AttemptOutcome pass) {
        ZonedDateTime passed = finished(pass).atZone(requirement.zone());
        if (requirement.terms().endsOn().isEmpty()) {
            return passed.plusMonths(requirement.validMonths()).toInstant();
        }
        for (LocalDate day = passed.toLocalDate(); ; day = day.plusDays(1)) {
            LocalDate today = day;
            Instant end =
                    day.plusDays(1).atStartOfDay(requirement.zone()).toInstant().minusMillis(1);
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
}
