package org.gatepost.clearance;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.gatepost.BothDatabases;
import org.gatepost.Seeded;
import org.gatepost.TestDatabase;
import org.gatepost.exam.AttemptStarted;
import org.gatepost.item.LessonId;
import org.gatepost.library.ExamId;
import org.gatepost.library.Library;
import org.gatepost.people.PersonId;
import org.gatepost.people.PositionId;
import org.gatepost.people.Role;
import org.gatepost.people.SignedInAs;
import org.gatepost.study.LessonStudied;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.core.context.SecurityContextHolder;

/** Whatever happens, in whatever order: what the register says can be made again from the events, row for row. */
@BothDatabases
class RegisterPropertiesTests {

    private static final int HISTORIES = 25;
    private static final int DEEDS = 45;
    private static final List<ExamId> EXAMS =
            List.of(new ExamId("engineer"), new ExamId("engineer-shorter"), new ExamId("other"));
    private static final List<LessonId> LESSONS = List.of(new LessonId("day.one"), new LessonId("day.two"));
    private static final List<String> POSITIONS = List.of("engineer", "guide");
    private static final List<ZoneId> ZONES = List.of(Story.ZONE, ZoneId.of("America/New_York"));

    private final TestDatabase database;
    private List<Library> libraries;
    private KeptRegister register;

    RegisterPropertiesTests(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void start() {
        libraries = OtherContent.all().stream()
                .map(content -> content.library(database))
                .toList();
        register = new KeptRegister(database, libraries.getFirst());
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void saysWhatTheGateSaysAfterEverythingThatHappensAndCanBeMadeAgain() {
        Set<String> reasons = new HashSet<>();
        Seeded.rounds(HISTORIES, random -> {
            var life = new Life(random);
            Map<Instant, List<Said>> recorded = new LinkedHashMap<>();
            for (int deed = 0; deed < DEEDS; deed++) {
                register.clock.forward(Duration.ofMillis(1 + random.nextInt(1_000)));
                String done = life.deed();
                register.timePasses();
                assertThat(register.says()).as(done).isEqualTo(register.gateSays());
                recorded.put(register.clock.instant(), register.says());
                register.says().forEach(said -> reasons.add(said.status() + " " + said.reason()));
            }
            List<Said> before = register.says();
            register.empty();
            life.restart();
            assertThat(register.says()).isEqualTo(before);
            register.clock.forward(Duration.ofMillis(1));
            life.leave();
            recorded.forEach((moment, said) -> assertThat(register.gateSays(moment))
                    .as("asked later for %s", moment)
                    .isEqualTo(said));
        });
        assertThat(reasons)
                .as("what the histories led to")
                .contains(
                        "IN_PROGRESS NOT_STUDIED",
                        "IN_PROGRESS NOT_SAT",
                        "IN_PROGRESS SITTING",
                        "IN_PROGRESS REMEDIATED",
                        "BLOCKED FAILED",
                        "BLOCKED EXPIRED",
                        "CLEARED PASSED",
                        "CLEARED WAIVED",
                        "EXPIRING WAIVED",
                        "EXPIRING PASSED");
    }

    /** A few people and what they do, in an order no gate would allow. */
    private final class Life {

        private final Random random;
        private final List<PersonId> people = new ArrayList<>();
        private final List<PersonId> hr = new ArrayList<>();
        private final Map<PersonId, Set<String>> held = new HashMap<>();
        private final List<AttemptStarted> open = new ArrayList<>();
        private final Map<AttemptStarted, Instant> ended = new LinkedHashMap<>();
        private final Set<AttemptStarted> allowed = new HashSet<>();
        private Library library = libraries.getFirst();
        private ZoneId zone = Story.ZONE;

        Life(Random random) {
            this.random = random;
            for (int i = 0; i < 3; i++) {
                people.add(register.people.person("R" + random.nextLong()));
            }
            hr.add(register.people.person("H" + random.nextLong()));
            hr.add(register.people.person("H" + random.nextLong()));
            restart();
        }

        String deed() {
            PersonId person = any(people);
            switch (random.nextInt(19)) {
                case 0, 1 -> give(person, any(POSITIONS));
                case 2 -> take(person, any(POSITIONS));
                case 3, 4 -> register.happens(() -> register.study.lesson(person, any(LESSONS), now()));
                case 5, 6 -> sitDown(person, any(EXAMS));
                case 7, 8 -> handIn();
                case 9 -> markAgain();
                case 13 -> holdOne();
                case 14 -> endOne();
                case 15 -> allowOneMore();
                case 10 -> register.clock.forward(Duration.ofHours(random.nextInt(4_000)));
                case 16, 17 -> waive(person, any(POSITIONS));
                case 18 -> unwaive(person);
                case 11 -> untilTimeAloneChangesSomething();
                default -> {
                    library = any(libraries);
                    zone = any(ZONES);
                    restart();
                }
            }
            return "person %d, %s".formatted(person.value(), register.clock.instant());
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

        private void sitDown(PersonId person, ExamId exam) {
            if (open.stream()
                    .noneMatch(
                            each -> each.person().equals(person) && each.exam().equals(exam))) {
                open.add(register.happens(() -> register.exams.start(person, exam, now())));
            }
        }

        private void handIn() {
            if (!open.isEmpty()) {
                AttemptStarted attempt = open.remove(random.nextInt(open.size()));
                ended.put(attempt, now());
                register.happens(() -> register.exams.finish(attempt, now(), anyPoints(), anyLessons()));
            }
        }

        private void holdOne() {
            if (!open.isEmpty()) {
                AttemptStarted attempt = open.remove(random.nextInt(open.size()));
                ended.put(attempt, now());
                register.happens(() -> register.exams.hold(attempt, now()));
            }
        }

        private void endOne() {
            if (!open.isEmpty()) {
                AttemptStarted attempt = open.remove(random.nextInt(open.size()));
                register.happens(() -> register.exams.end(attempt, now()));
            }
        }

        private void allowOneMore() {
            if (!ended.isEmpty()) {
                AttemptStarted attempt = any(List.copyOf(ended.keySet()));
                if (allowed.add(attempt)) {
                    register.exams.oneMore().allow(attempt.attempt(), "reason", attempt.person(), now());
                    register.happens(() -> new LessonStudied(attempt.person(), LESSONS.getFirst(), now()));
                }
            }
        }

        private void markAgain() {
            if (!ended.isEmpty()) {
                Map.Entry<AttemptStarted, Instant> attempt = any(List.copyOf(ended.entrySet()));
                ended.remove(attempt.getKey());
                register.happens(() ->
                        register.exams.mark(attempt.getKey(), 2, attempt.getValue(), now(), anyPoints(), anyLessons()));
            }
        }

        private void waive(PersonId person, String position) {
            if (held.getOrDefault(person, Set.of()).contains(position)) {
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

        private int anyPoints() {
            return 6 + random.nextInt(5);
        }

        private Set<LessonId> anyLessons() {
            return new HashSet<>(LESSONS.subList(0, random.nextInt(LESSONS.size() + 1)));
        }

        private <T> T any(List<T> choices) {
            return choices.get(random.nextInt(choices.size()));
        }

        private Instant now() {
            return register.clock.instant();
        }
    }
}
