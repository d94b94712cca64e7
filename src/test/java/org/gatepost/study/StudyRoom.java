package org.gatepost.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gatepost.MovableClock;
import org.gatepost.TestDatabase;
import org.gatepost.item.Item;
import org.gatepost.item.LessonId;
import org.gatepost.library.Bank;
import org.gatepost.library.CourseId;
import org.gatepost.library.Library;
import org.gatepost.library.ShippedLibrary;
import org.gatepost.marking.Marking;
import org.gatepost.people.Hired;
import org.gatepost.people.PersonId;
import org.gatepost.people.SignedIn;
import org.gatepost.people.SignedInAs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.security.core.context.SecurityContextHolder;
import tools.jackson.databind.JsonNode;

/** The study as one node runs it, with what is really taught; somebody is signed in, and owes what a test says. */
abstract class StudyRoom {

    static final CourseId DOOR = new CourseId("customers-door");
    static final LessonId PLEDGE = new LessonId("customers-door.pledge-on-one-hand");
    static final LessonId SHOES = new LessonId("customers-door.shoes-and-cloths");

    final TestDatabase database;
    final MovableClock clock = MovableClock.atNoon();
    final List<Object> events = new ArrayList<>();
    final List<StudyDuty.Owed> owed = new ArrayList<>();
    Library library;
    Bank bank;
    Study study;

    StudyRoom(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void signIn() {
        var shipped = ShippedLibrary.in(database);
        library = shipped.library();
        bank = shipped.bank();
        var hired = new Hired(database.jdbc());
        StudyDuty duty = person -> owed;
        study = new Study(
                hired.turns(),
                new StudySteps(database.jdbc()),
                new LeastReading(leastReading()),
                library,
                bank,
                hired.staff(),
                new StaticListableBeanFactory(Map.of("duty", duty)).getBeanProvider(StudyDuty.class),
                clock.companyTime(),
                events::add);
        signInAs(hired.person("G001", "home-service-engineer"));
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    /** Per cent of the reading time; nothing where a test is not about it. */
    int leastReading() {
        return 0;
    }

    CheckFeedback studyNow(LessonId lesson) {
        study.reachedEnd(lesson);
        return study.answerCheck(lesson, right(lesson));
    }

    CourseProgress door() {
        return study.course(DOOR).orElseThrow();
    }

    Item check(LessonId lesson) {
        return bank.newest(library.lesson(lesson).orElseThrow().value().check()).orElseThrow();
    }

    JsonNode right(LessonId lesson) {
        return study.check(lesson).write(Marking.fullMarks(check(lesson)));
    }

    static PersonId me() {
        return SignedIn.current().person();
    }

    static void signInAs(PersonId person) {
        SecurityContextHolder.setContext(SignedInAs.Factory.as(person.value(), "Test"));
    }
}
