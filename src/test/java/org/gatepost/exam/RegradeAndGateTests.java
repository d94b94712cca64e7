package org.gatepost.exam;

import static org.assertj.core.api.Assertions.assertThat;

import org.gatepost.library.Library;
import org.gatepost.people.Hired;
import org.gatepost.people.PersonId;
import org.gatepost.people.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A regrade with the gate that really decides. */
@SpringBootTest
class RegradeAndGateTests {

    private static final PersonId HR = new PersonId(900_002);

    @Autowired
    private JdbcClient database;

    @Autowired
    private Library library;

    @Autowired
    private Regrading regrading;

    @Autowired
    private RegradeCases cases;

    @Autowired
    private Reviews reviews;

    private KeyWasWrong wrong;

    @BeforeEach
    void nobodySat() {
        wrong = new KeyWasWrong(database, library);
        wrong.forgetAll();
    }

    @Test
    void clearsWhoeverNowPasses() {
        PersonId person = hire();
        wrong.sit(person, true, 7);
        apply();
        assertThat(status(person)).isEqualTo("CLEARED");
    }

    @Test
    void leavesWhoeverWouldFallClearedUntilThePassIsWithdrawn() {
        PersonId person = hire();
        AttemptId attempt = wrong.sit(person, false, 7);
        assertThat(apply()).isEqualTo(new Regraded(0, 1, 0));
        RegradeCase open = RegradeRoom.as(HR, Role.HR, () -> cases.open().getFirst());
        assertThat(open.change().attempt()).isEqualTo(attempt);
        RegradeRoom.as(HR, Role.HR, () -> {
            cases.decide(open, CaseDecision.WITHDRAWN, "agreed with the department");
            return "done";
        });
        assertThat(status(person)).isNotEqualTo("CLEARED");
        assertThat(RegradeRoom.as(HR, Role.HR, cases::count)).isZero();
    }

    @Test
    void tellsWhoeverSatThatItWasMarkedAgainAndWhen() {
        PersonId person = hire();
        AttemptId attempt = wrong.sit(person, true, 7);
        assertThat(review(person, attempt).markedAgainAt()).isNull();
        apply();
        AttemptReview after = review(person, attempt);
        assertThat(after.markedAgainAt()).isNotNull();
        assertThat(after.score().passed()).isTrue();
    }

    private AttemptReview review(PersonId person, AttemptId attempt) {
        return RegradeRoom.as(person, Role.TRAINEE, () -> reviews.of(attempt).orElseThrow());
    }

    private Regraded apply() {
        return RegradeRoom.as(trainer(), Role.TRAINER, () -> {
            Rehearsal rehearsal = regrading.rehearse(KeyWasWrong.item(), null, 0, 10);
            return regrading.apply(rehearsal.to(), rehearsal.counts());
        });
    }

    /** Without a post, so that none is shut to them. */
    private PersonId trainer() {
        return new Hired(database).person("RT" + System.nanoTime());
    }

    private PersonId hire() {
        return new Hired(database).person("RG" + System.nanoTime(), "home-service-engineer");
    }

    private String status(PersonId person) {
        return database.sql("select status from clearance where person_id = ?")
                .param(person.value())
                .query(String.class)
                .single();
    }
}
