package org.gatepost.clearance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gatepost.library.SmallContent.EXAM;
import static org.gatepost.library.SmallContent.POSITION;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
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
import org.gatepost.library.SmallContent;
import org.gatepost.people.PersonId;
import org.gatepost.people.PositionId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is said of content to come is what comes of it, person for person. */
@BothDatabases
class RuleRehearsalTests {

    private static final int ROUNDS = 6;
    private static final int PEOPLE = 12;
    private static final int OTHERS = 4;
    private static final List<LessonId> LESSONS = List.of(new LessonId("day.one"), new LessonId("day.two"));
    private static final List<ExamId> EXAMS =
            List.of(new ExamId("engineer"), new ExamId("engineer"), new ExamId("engineer-shorter"));

    /** A person and one position they hold. */
    private record Holding(PersonId person, PositionId position) {}

    private final TestDatabase database;
    private KeptRegister register;

    RuleRehearsalTests(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void start() {
        register = new KeptRegister(database, new SmallContent().library(database));
    }

    @Test
    void foretellsExactlyWhatTheContentDoesOnceItIsLoaded() {
        Set<Effect> seen = EnumSet.noneOf(Effect.class);
        int[] owed = {0};
        Seeded.rounds(ROUNDS, random -> {
            SmallContent today = any(OtherContent.all(), random);
            Library running = today.library(database);
            register.start(running);
            for (int person = 0; person < PEOPLE; person++) {
                live(register.people.person("R" + random.nextLong()), random);
            }
            register.timePasses();
            for (int other = 0; other < OTHERS; other++) {
                SmallContent tomorrow = changed(any(OtherContent.all(), random), random);
                register.start(running);
                List<Instant> moments = List.of(now(), now().plusSeconds(random.nextInt(20_000_000)));
                Rehearsed rehearsed = register.rehearsal(running).of(tomorrow.next(today), moments);
                Map<Instant, Map<Holding, Standing>> before = decided(moments);
                register.start(tomorrow.library(database));
                Map<Instant, Map<Holding, Standing>> after = decided(moments);
                after.values().forEach(all -> owed[0] += owing(all));
                rehearsed.at().forEach(at -> {
                    Map<Holding, Standing> foretold = new HashMap<>(of(before, at));
                    at.affected().forEach(each -> {
                        var holding = new Holding(each.person().id(), each.position());
                        assertThat(foretold.put(holding, each.after())).isEqualTo(each.before());
                        seen.add(each.effect());
                    });
                    assertThat(foretold).isEqualTo(of(after, at));
                    assertThat(at.undecided()).isZero();
                    assertThat(at.mayWork()).isEqualTo(working(of(before, at)));
                    assertThat(at.mayWorkAfter()).isEqualTo(working(of(after, at)));
                    assertThat(at.mayWorkAfter() - at.mayWork())
                            .isEqualTo(at.count(Effect.GAINS) - at.count(Effect.LOSES));
                });
                assertThat(register.says()).isEqualTo(register.gateSays());
            }
        });
        assertThat(seen).as("what other content led to").containsExactlyInAnyOrder(Effect.values());
        assertThat(owed[0])
                .as("clearances with a short exam about a change owed")
                .isPositive();
    }

    @Test
    void isNothingWhereTheContentIsTheSame() {
        live(register.people.person("E1"), new Random(1));
        var content = new SmallContent();
        register.start(content.library(database));
        Rehearsed rehearsed =
                register.rehearsal(content.library(database)).of(content.next(content), List.of(now(), now()));
        assertThat(rehearsed.at()).allSatisfy(at -> assertThat(at.affected()).isEmpty());
        assertThat(rehearsed.cuts()).isEmpty();
    }

    @Test
    void leavesAPassWhereItIsWhenTheCutScoreRises() {
        PersonId person = register.people.person("E1");
        register.happens(() -> register.people.give(person, "engineer", now()));
        AttemptStarted attempt = register.happens(() -> register.exams.start(person, new ExamId("engineer"), now()));
        register.clock.forward(Duration.ofMinutes(5));
        register.happens(() -> register.exams.finish(attempt, now(), 8, Set.of()));
        var today = new SmallContent();
        var tomorrow = new SmallContent().replace(EXAM, "cutPercent: 80", "cutPercent: 90");
        Rehearsed rehearsed = register.rehearsal(today.library(database)).of(tomorrow.next(today), List.of(now()));
        assertThat(rehearsed.at().getFirst().affected()).isEmpty();
        assertThat(rehearsed.at().getFirst().people()).isPositive();
        assertThat(rehearsed.cuts()).singleElement().satisfies(cut -> {
            assertThat(cut.before()).isEqualTo(80);
            assertThat(cut.after()).isEqualTo(90);
            assertThat(cut.below()).isPositive();
            assertThat(cut.reached()).isZero();
        });
    }

    /** A few deeds in an order no gate would allow. */
    private void live(PersonId person, Random random) {
        register.happens(() -> register.people.give(person, "engineer", now()));
        if (random.nextInt(3) == 0) {
            register.happens(() -> register.people.give(person, "guide", now()));
        }
        int deeds = random.nextInt(11);
        for (int deed = 0; deed < deeds; deed++) {
            register.clock.forward(Duration.ofHours(1 + random.nextInt(random.nextBoolean() ? 30 : 900)));
            int kind = random.nextInt(4);
            if (kind == 0) {
                register.happens(() -> register.study.lesson(person, any(LESSONS, random), now()));
            } else if (kind == 1) {
                new AboutChanges(database, register, random)
                        .ask(List.of(person), person)
                        .filter(owed -> random.nextInt(3) > 0)
                        .ifPresent(owed -> sit(person, owed.exam(), random));
            } else {
                sit(person, any(EXAMS, random), random);
            }
        }
        if (random.nextInt(8) == 0) {
            Instant from = now().plus(Duration.ofDays(random.nextInt(3) == 0 ? 0 : random.nextInt(90)));
            register.happens(() -> register.people.leave(person, from));
        }
    }

    private void sit(PersonId person, ExamId exam, Random random) {
        AttemptStarted attempt = register.happens(() -> register.exams.start(person, exam, now()));
        register.clock.forward(Duration.ofMinutes(1 + random.nextInt(9)));
        Set<LessonId> wrong = new HashSet<>(LESSONS.subList(0, random.nextInt(3)));
        register.happens(() -> register.exams.finish(attempt, now(), 6 + random.nextInt(5), wrong));
    }

    /** With other dates and limits. */
    private static SmallContent changed(SmallContent content, Random random) {
        String position = content.files().getOrDefault(POSITION, "");
        if (position.contains("validMonths: 12") && random.nextBoolean()) {
            content.replace(POSITION, "validMonths: 12", "validMonths: " + (2 + random.nextInt(23)));
        }
        if (position.contains("expiringDays: 30") && random.nextBoolean()) {
            content.replace(POSITION, "expiringDays: 30", "expiringDays: " + random.nextInt(50));
        }
        if (random.nextBoolean()) {
            content.append(EXAM, "attempts: %d\nwaits: [%d h]\n".formatted(2 + random.nextInt(3), random.nextInt(200)));
        }
        if (!position.contains("dueDays") && !position.isEmpty() && random.nextBoolean()) {
            content.append(
                    POSITION,
                    "dueDays: %d\ngraceDays: %d\n".formatted(1 + random.nextInt(300), 1 + random.nextInt(30)));
        }
        return content;
    }

    /** What the application itself decides, of everybody who is with the company then. */
    private Map<Instant, Map<Holding, Standing>> decided(List<Instant> moments) {
        Map<Instant, Map<Holding, Standing>> all = new HashMap<>();
        for (Instant moment : moments) {
            Map<Holding, Standing> decided = new HashMap<>();
            for (PersonId person : new ArrayList<>(register.people.staff().holders())) {
                register.decisions().of(person, moment).stream()
                        .filter(each -> !(each.standing().reason() instanceof Reason.Left))
                        .forEach(each -> decided.put(new Holding(person, each.id()), each.standing()));
            }
            all.put(moment, decided);
        }
        return all;
    }

    private static Map<Holding, Standing> of(Map<Instant, Map<Holding, Standing>> all, RehearsedAt at) {
        return Objects.requireNonNull(all.get(at.moment()));
    }

    private static int owing(Map<Holding, Standing> all) {
        return (int) all.values().stream()
                .filter(standing -> standing.reason() instanceof Reason.ChangeOwed)
                .count();
    }

    private static int working(Map<Holding, Standing> all) {
        return (int) all.values().stream()
                .filter(standing -> standing.status().mayWork())
                .count();
    }

    private Instant now() {
        return register.clock.instant();
    }

    private static <T> T any(List<T> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }
}
