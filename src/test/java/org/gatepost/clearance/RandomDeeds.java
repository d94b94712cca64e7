package org.gatepost.clearance;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.gatepost.TestDatabase;
import org.gatepost.library.ExamId;
import org.gatepost.library.Library;
import org.gatepost.people.PersonId;
import org.gatepost.people.PositionId;
import org.gatepost.people.Role;
import org.gatepost.people.SignedInAs;
import org.springframework.security.core.context.SecurityContextHolder;

/** A few people and what they do, in an order no gate would allow. */
final class RandomDeeds {

    private static final List<ExamId> EXAMS = List.of(
            new ExamId("engineer"), new ExamId("engineer"), new ExamId("engineer-shorter"), new ExamId("other"));
    private static final List<String> POSITIONS = List.of("engineer", "guide");
    private static final List<ZoneId> ZONES = List.of(Story.ZONE, ZoneId.of("America/New_York"));

    private final TestDatabase database;
    private final KeptRegister register;
    private final List<Library> libraries;
    private final Random random;
    private final RandomAttempts attempts;
    private final List<PersonId> people = new ArrayList<>();
    private final List<PersonId> hr = new ArrayList<>();
    private final Map<PersonId, Set<String>> held = new HashMap<>();
    private final Map<PersonId, Instant> back = new HashMap<>();
    private final Set<PersonId> left = new HashSet<>();
    private final Map<PersonId, List<ExamId>> asked = new LinkedHashMap<>();
    private int journeys;
    private Library library;
    private ZoneId zone = Story.ZONE;

    RandomDeeds(Random random, TestDatabase database, KeptRegister register, List<Library> libraries) {
        this.random = random;
        this.database = database;
        this.register = register;
        this.attempts = new RandomAttempts(random, register);
        this.libraries = libraries;
        this.library = libraries.getFirst();
        for (int i = 0; i < 3; i++) {
            people.add(register.people.person("R" + random.nextLong()));
        }
        hr.add(register.people.person("H" + random.nextLong()));
        hr.add(register.people.person("H" + random.nextLong()));
        restart();
    }

    String deed() {
        PersonId person = any(people);
        switch (random.nextInt(33)) {
            case 0, 1 -> give(person, any(POSITIONS));
            case 2 -> take(person, any(POSITIONS));
            case 3, 4 -> register.happens(() -> register.study.lesson(person, any(RandomAttempts.LESSONS), now()));
            case 5, 6, 23 -> attempts.sitDown(person, any(EXAMS));
            case 7, 8, 24 -> attempts.handIn();
            case 9 -> attempts.markAgain();
            case 13 -> attempts.holdOne();
            case 14 -> attempts.endOne();
            case 15 -> attempts.allowOneMore();
            case 10 -> register.clock.forward(Duration.ofHours(random.nextInt(4_000)));
            case 16, 17 -> waive(person, any(POSITIONS));
            case 18 -> unwaive(person);
            case 19 -> leaveOrComeBack(person);
            case 20 -> correctTheDayOfHiring(person);
            case 21, 22 -> attempts.putRight();
            case 27, 28, 29 -> askAboutAChange();
            case 30, 31, 32 -> sitAboutAChange();
            case 11, 25, 26 -> untilTimeAloneChangesSomething();
            default -> {
                library = any(libraries);
                zone = any(ZONES);
                restart();
            }
        }
        return "person %d, %s".formatted(person.value(), register.clock.instant());
    }

    /** How often somebody has said that somebody leaves or comes back. */
    int journeys() {
        return journeys;
    }

    void restart() {
        register.start(library, zone);
    }

    /** So that the next history has not to look after these people. */
    void leave() {
        people.forEach(person -> POSITIONS.forEach(position -> take(person, position)));
    }

    private void give(PersonId person, String position) {
        if (held.computeIfAbsent(person, id -> new HashSet<>()).add(position)) {
            register.happens(() -> register.people.give(person, position, now()));
        }
    }

    private void take(PersonId person, String position) {
        if (held.computeIfAbsent(person, id -> new HashSet<>()).remove(position)) {
            register.happens(() -> register.people.take(person, position, now()));
        }
    }

    private void askAboutAChange() {
        new AboutChanges(database, register, random)
                .ask(people, hr.getFirst())
                .ifPresent(owed -> asked.computeIfAbsent(owed.person(), id -> new ArrayList<>())
                        .add(owed.exam()));
    }

    private void sitAboutAChange() {
        if (!asked.isEmpty()) {
            PersonId person = any(List.copyOf(asked.keySet()));
            attempts.sitDown(person, any(Objects.requireNonNull(asked.get(person))));
        }
    }

    private void leaveOrComeBack(PersonId person) {
        journeys++;
        Instant day = now().plus(Duration.ofHours(random.nextBoolean() ? 0 : random.nextInt(1_500)));
        if (left.remove(person)) {
            back.put(person, day);
            register.happens(() -> register.people.comeBack(person, day));
        } else {
            Instant earliest = back.getOrDefault(person, day);
            left.add(person);
            register.happens(() -> register.people.leave(person, day.isBefore(earliest) ? earliest : day));
        }
    }

    private void correctTheDayOfHiring(PersonId person) {
        database.jdbc()
                .sql("update person set hired_on = ? where id = ?")
                .params(LocalDate.ofInstant(now(), Story.ZONE).minusDays(random.nextInt(900)), person.value())
                .update();
    }

    private void waive(PersonId person, String position) {
        if (held.getOrDefault(person, Set.of()).contains(position) && !left.contains(person)) {
            LocalDate first = LocalDate.ofInstant(now(), Story.ZONE).plusDays(1 + random.nextInt(40));
            as(hr.getFirst());
            WaiverId waiver = register.waiving()
                    .ask(
                            person,
                            new PositionId(position),
                            "why",
                            random.nextBoolean() ? null : first,
                            first.plusDays(random.nextInt(200)));
            as(hr.getLast());
            if (random.nextInt(4) == 0) {
                register.waiving().refuse(waiver, "no");
            } else {
                register.waiving().agree(waiver);
            }
        }
    }

    private void unwaive(PersonId person) {
        as(hr.getFirst());
        register.waiving().of(person).stream()
                .filter(waiver -> waiver.state(now()).canEnd())
                .findFirst()
                .ifPresent(waiver -> register.waiving().end(waiver.id(), "back"));
    }

    private void as(PersonId somebody) {
        SecurityContextHolder.setContext(SignedInAs.Factory.as(somebody.value(), "HR", Role.HR));
    }

    private void untilTimeAloneChangesSomething() {
        register.says().stream()
                .map(Said::changesAt)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .ifPresent(moment -> register.clock.set(moment.minusMillis(random.nextInt(2))));
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private Instant now() {
        return register.clock.instant();
    }
}
