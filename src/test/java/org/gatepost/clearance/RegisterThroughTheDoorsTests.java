package org.gatepost.clearance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import org.gatepost.MovableClock;
import org.gatepost.Seeded;
import org.gatepost.Trainee;
import org.gatepost.exam.AttemptId;
import org.gatepost.exam.Delivery;
import org.gatepost.exam.Sitting;
import org.gatepost.item.Item;
import org.gatepost.item.LessonId;
import org.gatepost.item.Presentation;
import org.gatepost.kernel.Refusal;
import org.gatepost.library.Bank;
import org.gatepost.library.Library;
import org.gatepost.marking.Marking;
import org.gatepost.people.NewPerson;
import org.gatepost.people.PersonId;
import org.gatepost.people.PositionId;
import org.gatepost.people.Role;
import org.gatepost.people.SignedIn;
import org.gatepost.people.SignedInAs;
import org.gatepost.people.Staffing;
import org.gatepost.study.Plan;
import org.gatepost.study.PlanCheck;
import org.gatepost.study.Plans;
import org.gatepost.study.Study;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import tools.jackson.databind.JsonNode;

/** What people do in the whole application, through the same services as its views: the register follows at once. */
@SpringBootTest(properties = {"gatepost.exam.sweep=P1D", "gatepost.clearance.sweep=P1D"})
@Import(RegisterThroughTheDoorsTests.StandingClock.class)
class RegisterThroughTheDoorsTests {

    private static final int HISTORIES = 10;
    private static final int DEEDS = 25;
    private static final List<PositionId> POSITIONS =
            List.of(new PositionId("front-desk"), new PositionId("home-service-engineer"));

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Decisions decisions;

    @Autowired
    private RegisterKeeping keeping;

    @Autowired
    private Clearances clearances;

    @Autowired
    private OneMoreAttempt oneMore;

    @Autowired
    private Staffing staffing;

    @Autowired
    private Study study;

    @Autowired
    private Plans plans;

    @Autowired
    private Delivery delivery;

    @Autowired
    private Library library;

    @Autowired
    private Bank bank;

    static class StandingClock {
        @Bean
        @Primary
        MovableClock movableClock() {
            return MovableClock.atNoon();
        }
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void saysWhatTheGateSaysWhateverPeopleDoAndCanBeMadeAgain() {
        Set<String> reasons = new HashSet<>();
        Seeded.rounds(HISTORIES, random -> {
            var person = asHr(() -> staffing.hire(
                    new NewPerson("D" + random.nextLong(), "Lin", "Service", LocalDate.EPOCH), null, List.of()));
            for (int deed = 0; deed < DEEDS; deed++) {
                clock.forward(Duration.ofMillis(1 + random.nextInt(60_000)));
                does(person, random);
                asHr(() -> {
                    clearances.bringRegisterUpToDate();
                    return true;
                });
                assertThat(Said.inRegister(database)).isEqualTo(Said.byGate(database, decisions, clock.instant()));
                Said.inRegister(database).forEach(said -> reasons.add(said.reason()));
            }
        });
        List<Said> live = Said.inRegister(database);
        database.sql("delete from clearance").update();
        keeping.decideWhatIsUndecided();
        assertThat(Said.inRegister(database)).isEqualTo(live);
        assertThat(reasons)
                .as("what the histories led to")
                .contains("NOT_STUDIED", "NOT_SAT", "SITTING", "FAILED", "REMEDIATED", "PASSED", "EXPIRED");
    }

    private void does(PersonId person, Random random) {
        PositionId position = POSITIONS.get(random.nextInt(POSITIONS.size()));
        switch (random.nextInt(20)) {
            case 0, 1 ->
                asHr(() -> {
                    staffing.give(person, position);
                    return true;
                });
            case 2 ->
                asHr(() -> {
                    staffing.take(person, position);
                    return true;
                });
            case 3 -> clock.forward(Duration.ofDays(300 + random.nextInt(100)));
            default -> as(person, () -> doesWhatTheGateSays(random));
        }
    }

    /** Mostly: now and then they are content with half of it, and an exam may go wrong. */
    private boolean doesWhatTheGateSays(Random random) {
        List<Decided> mine = clearances.mine().orElseThrow();
        if (mine.isEmpty()) {
            return false;
        }
        Decided decided = mine.get(random.nextInt(mine.size()));
        switch (decided.standing().wayOut()) {
            case WayOut.StudyLessons owed
            when owed.plan() != null ->
                putRight(
                        owed.plan().attempt(),
                        random.nextInt(3) == 0 ? random.nextInt(4) : owed.plan().all());
            case WayOut.StudyLessons owed ->
                owed.lessons()
                        .subList(0, random.nextInt(owed.lessons().size() + 1))
                        .forEach(this::study);
            case WayOut.SitExam exam -> delivery.start(exam.exam());
            case WayOut.GoOn open -> sit(open.attempt(), random);
            case WayOut.Wait wait -> {
                refusesToStart(decided);
                clock.forward(Duration.between(clock.instant(), wait.opens()));
            }
            case WayOut.AskForAttempt ask -> {
                refusesToStart(decided);
                PersonId me = SignedIn.current().person();
                asHr(() -> {
                    oneMore.allow(me, ask.after(), "once more");
                    return true;
                });
            }
            case WayOut.AskHr ask -> throw new IllegalStateException("every position is known here");
            case WayOut.AwaitMarks held -> refusesToStart(decided);
            case WayOut.Nothing none -> refusesToStart(decided);
        }
        return true;
    }

    private void refusesToStart(Decided decided) {
        assertThatThrownBy(() -> delivery.start(
                        Objects.requireNonNull(decided.position()).exam()))
                .isInstanceOf(Refusal.class);
    }

    private void putRight(AttemptId failed, int stops) {
        for (int stop = 0; stop < stops; stop++) {
            plans.of(failed).flatMap(Plan::next).ifPresent(next -> {
                PlanCheck asked = plans.check(failed, next.name());
                JsonNode right =
                        asked.presentation().write(Marking.fullMarks(Trainee.itemOf(bank, asked.presentation())));
                plans.answer(failed, next.name(), asked.turn(), right);
            });
        }
    }

    private void study(LessonId lesson) {
        study.reachedEnd(lesson);
        Item check = bank.newest(library.lesson(lesson).orElseThrow().value().check())
                .orElseThrow();
        study.answerCheck(lesson, study.check(lesson).write(Marking.fullMarks(check)));
    }

    private void sit(AttemptId attempt, Random random) {
        if (random.nextInt(4) == 0) {
            clock.forward(Duration.ofHours(9));
        }
        if (!delivery.isOpen(attempt)) {
            return;
        }
        Sitting sitting = delivery.open(attempt);
        boolean blank = random.nextBoolean();
        List<Sitting.Place> places = new ArrayList<>(sitting.places());
        for (int slot = 0; slot < places.size() && !(blank && slot > 2); slot++) {
            Presentation shown = places.get(slot).presentation();
            delivery.answer(attempt, sitting.desk(), slot, 1, shown.write(Marking.fullMarks(itemOf(shown))));
        }
        delivery.submit(attempt, sitting.desk());
    }

    private Item itemOf(Presentation shown) {
        return Trainee.itemOf(bank, shown);
    }

    private static <T> T asHr(Supplier<T> work) {
        SecurityContextHolder.setContext(SignedInAs.Factory.as(900_001, "HR", Role.HR));
        return work.get();
    }

    private static <T> T as(PersonId person, Supplier<T> work) {
        SecurityContextHolder.setContext(SignedInAs.Factory.as(person.value(), "Lin"));
        return work.get();
    }
}
