package org.gatepost.clearance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.gatepost.BothDatabases;
import org.gatepost.TestDatabase;
import org.gatepost.clearance.TrialRules.Dates;
import org.gatepost.exam.AttemptStarted;
import org.gatepost.kernel.Refusal;
import org.gatepost.library.ExamId;
import org.gatepost.library.Library;
import org.gatepost.people.PersonId;
import org.gatepost.people.PositionId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whom other dates would touch, before anything is saved. */
@BothDatabases
class TrialRulesTests {

    private static final PositionId ENGINEER = new PositionId("engineer");

    private final TestDatabase database;
    private KeptRegister register;
    private TrialRules rules;

    TrialRulesTests(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void threePeople() {
        Library library = OtherContent.withTerms().library(database);
        register = new KeptRegister(database, library);
        register.clock.set(Story.moment("2026-03-01"));
        register.start(library);
        rules = register.trialRules(library);
        passed("E1", "2026-03-02");
        passed("E2", "2026-09-01");
        register.people.give(register.people.person("E3"), "engineer", Story.moment("2026-10-01"));
        register.clock.set(Story.moment("2026-10-10"));
    }

    @Test
    void areWhatTheFileSaysBeforeAnythingIsTried() {
        assertThat(rules.today(ENGINEER)).contains(new Dates(12, 30, 14, 20));
        assertThat(rules.today(new PositionId("nobody"))).isEmpty();
        assertThat(found(new Dates(12, 30, 14, 20)).affected()).isEmpty();
        assertThat(found(new Dates(12, 30, 14, 20)).people()).isEqualTo(3);
    }

    @Test
    void nameWhomAShorterValidityShutsOutFirst() {
        RehearsedAt found = found(new Dates(6, 30, 14, 20));
        assertThat(found.affected())
                .extracting(touched -> touched.person().number() + " " + touched.effect())
                .containsExactly("E1 LOSES", "E2 DATES");
        assertThat(found.affected().getLast().after().clearedUntil()).isEqualTo(Story.moment("2027-03-01"));
    }

    @Test
    void nameWhomAnotherDueDayConcerns() {
        assertThat(found(new Dates(12, 30, 14, 5)).affected()).singleElement().satisfies(touched -> {
            assertThat(touched.person().number()).isEqualTo("E3");
            assertThat(touched.before().cycle().overdue()).isFalse();
            assertThat(touched.after().cycle().overdue()).isTrue();
        });
    }

    @Test
    void sayForHowManyTheDayWouldBePast() {
        assertThat(found(new Dates(12, 30, 14, 5)).overdue()).isZero();
        assertThat(found(new Dates(12, 30, 14, 5)).overdueAfter()).isOne();
    }

    @Test
    void leaveOutWhoeverHasLeft() {
        PersonId first = register.people.staff().byNumber("E1").orElseThrow().id();
        register.happens(() -> register.people.leave(first, Story.moment("2026-10-01")));
        RehearsedAt found = found(new Dates(6, 30, 14, 20));
        assertThat(found.people()).isEqualTo(2);
        assertThat(found.affected())
                .extracting(touched -> touched.person().number())
                .containsExactly("E2");
    }

    @Test
    void beginWithThePositionThatMostPeopleHoldAndWithTheFirstOfAsMany() {
        rules = register.trialRules(OtherContent.all().getFirst().library(database));
        assertThat(rules.mostHeld()).contains(ENGINEER);
        for (String number : List.of("E4", "E5", "E6")) {
            register.people.give(register.people.person(number), "guide", Story.moment("2026-10-01"));
        }
        assertThat(rules.mostHeld()).as("as many").contains(ENGINEER);
        register.people.give(register.people.person("E7"), "guide", Story.moment("2026-10-01"));
        assertThat(rules.mostHeld()).contains(new PositionId("guide"));
    }

    @Test
    void changeNothing() {
        var before = register.says();
        found(new Dates(1, 3, 0, 0));
        assertThat(register.says()).isEqualTo(before);
    }

    @Test
    void areRefusedWhereAFileCouldNotSayThem() {
        for (Dates wrong : new Dates[] {
            new Dates(0, 30, 0, 0), new Dates(12, -1, 0, 0), new Dates(12, 30, 366, 0), new Dates(1, 28, 0, 0)
        }) {
            assertThatExceptionOfType(Refusal.class).isThrownBy(() -> found(wrong));
        }
    }

    private RehearsedAt found(Dates dates) {
        return rules.with(ENGINEER, dates);
    }

    private void passed(String number, String moment) {
        register.clock.set(Story.moment(moment));
        PersonId person = register.people.person(number);
        register.happens(() -> register.people.give(person, "engineer", register.clock.instant()));
        AttemptStarted attempt = register.happens(() -> register.exams.start(
                person, new ExamId("engineer"), register.clock.instant().minus(Duration.ofMinutes(9))));
        register.happens(() -> register.exams.finish(attempt, register.clock.instant(), 9, Set.of()));
    }
}
