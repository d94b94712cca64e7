package org.gatepost;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.gatepost.exam.AttemptId;
import org.gatepost.exam.Delivery;
import org.gatepost.item.LessonId;
import org.gatepost.library.Bank;
import org.gatepost.library.ExamId;
import org.gatepost.library.Lesson;
import org.gatepost.library.Library;
import org.gatepost.marking.Marking;
import org.gatepost.people.PersonId;
import org.gatepost.people.PositionId;
import org.gatepost.people.Role;
import org.gatepost.people.SignedInAs;
import org.gatepost.people.Staffing;
import org.gatepost.report.Company;
import org.gatepost.study.Study;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * Everything at once that can change the record of one person, on PostgreSQL, where a row that refers to another locks
 * it: whoever takes the locks in another order than the others is found out by a deadlock.
 */
@SpringBootTest(properties = {"gatepost.exam.sweep=PT0.02S", "gatepost.clearance.sweep=PT0.02S"})
class OnePersonOnTwoDevicesTests {

    private static final int PEOPLE = 15;
    private static final String ENGINEER = "home-service-engineer";
    private static final String ACCOUNTS = "key-account-manager";

    @Autowired
    private JdbcClient database;

    @Autowired
    private Delivery delivery;

    @Autowired
    private Study study;

    @Autowired
    private Staffing staffing;

    @Autowired
    private Library library;

    @Autowired
    private Bank bank;

    @Autowired
    private Clock clock;

    @DynamicPropertySource
    static void onPostgreSql(DynamicPropertyRegistry registry) {
        registry.add("spring.datasource.url", TestDatabase::freshPostgresUrl);
        registry.add("spring.datasource.username", () -> "postgres");
    }

    @Test
    void neverWaitForEachOtherForEver() {
        for (int number = 0; number < PEOPLE; number++) {
            PersonId person = studied("G" + number);
            List<Object> begun = Together.run(List.of(
                    as(person, () -> delivery.start(new ExamId(ENGINEER))),
                    as(person, () -> delivery.start(new ExamId(ACCOUNTS))),
                    as(person, () -> delivery.start(new ExamId(ENGINEER))),
                    as(person, () -> study("customers-door.pledge-on-one-hand")),
                    as(person, () -> study("key-accounts.rules-1-to-3")),
                    asHr(() -> position(person, true))));
            assertNobodyWasTurnedAway(begun);
            AttemptId engineer = (AttemptId) begun.get(0);
            AttemptId accounts = (AttemptId) begun.get(1);
            assertThat(begun.get(2)).isEqualTo(engineer);

            assertNobodyWasTurnedAway(Together.run(List.of(
                    as(person, () -> submit(engineer)),
                    as(person, () -> submit(accounts)),
                    as(person, () -> submit(accounts)),
                    as(person, () -> study("customers-door.shoes-and-cloths")),
                    as(person, () -> study("key-accounts.rules-4-to-6")),
                    asHr(() -> position(person, false)))));
        }
    }

    @Test
    void neverWaitForTheSweepForEver() {
        List<Callable<?>> work = new ArrayList<>();
        for (int number = 0; number < PEOPLE; number++) {
            PersonId person = studied("S" + number);
            for (String exam : List.of(ENGINEER, ACCOUNTS)) {
                var attempt = (AttemptId) Together.run(List.of(as(person, () -> delivery.start(new ExamId(exam)))))
                        .getFirst();
                database.sql("update attempt set deadline = ? where id = ?")
                        .params(
                                org.gatepost.kernel.DatabaseTime.of(
                                        clock.instant().plus(Duration.ofMillis(300))),
                                attempt.value())
                        .update();
                work.add(as(person, () -> {
                    while (delivery.isOpen(attempt)) {
                        study("customers-door.pledge-on-one-hand");
                    }
                    return "ended";
                }));
            }
            if (work.size() == 10) {
                assertNobodyWasTurnedAway(Together.run(work));
                work.clear();
            }
        }
    }

    private static void assertNobodyWasTurnedAway(List<Object> outcomes) {
        assertThat(outcomes).noneMatch(DataAccessException.class::isInstance);
        assertThat(outcomes).noneMatch(Error.class::isInstance);
    }

    private PersonId studied(String number) {
        var company = new Company(database);
        PersonId person = company.hire(number, number, "Service");
        for (String position : List.of(ENGINEER, ACCOUNTS)) {
            company.hold(person, position);
            library.lessonsFor(library.position(new PositionId(position))
                            .orElseThrow()
                            .value())
                    .forEach(lesson -> company.study(person, lesson.id().value(), Company.MONDAY));
        }
        return person;
    }

    private boolean study(String id) {
        Lesson lesson = library.lesson(new LessonId(id)).orElseThrow().value();
        study.reachedEnd(lesson.id());
        var check = bank.newest(lesson.check()).orElseThrow();
        return study.answerCheck(lesson.id(), study.check(lesson.id()).write(Marking.fullMarks(check)))
                .right();
    }

    private String submit(AttemptId attempt) {
        delivery.submit(attempt, 0);
        return "handed in";
    }

    private String position(PersonId person, boolean given) {
        var desk = new PositionId("front-desk");
        if (given) {
            staffing.give(person, desk);
        } else {
            staffing.take(person, desk);
        }
        return "given or taken";
    }

    private static Callable<Object> as(PersonId person, Callable<?> work) {
        return signedIn(person, work);
    }

    private static Callable<Object> asHr(Callable<?> work) {
        return signedIn(new PersonId(0), work, Role.HR);
    }

    private static Callable<Object> signedIn(PersonId person, Callable<?> work, Role... roles) {
        return () -> {
            SecurityContextHolder.setContext(SignedInAs.Factory.as(person.value(), "Test", roles));
            try {
                return work.call();
            } finally {
                SecurityContextHolder.clearContext();
            }
        };
    }
}
