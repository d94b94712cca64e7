package org.gatepost.certificate;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.gatepost.MovableClock;
import org.gatepost.TestDatabase;
import org.gatepost.clearance.AskedGate;
import org.gatepost.clearance.ClearanceDecided;
import org.gatepost.exam.AttemptStarted;
import org.gatepost.exam.Sat;
import org.gatepost.item.LessonId;
import org.gatepost.library.ExamId;
import org.gatepost.library.Library;
import org.gatepost.people.Hired;
import org.gatepost.people.PersonId;
import org.gatepost.study.Studied;

/** The room as an application keeps it that is stopped and started with other content, on one database. */
final class CertificateOffice {

    static final ExamId ENGINEER = new ExamId("engineer");

    final MovableClock clock = MovableClock.atNoon();
    final AtomicLong stopwatch = new AtomicLong();
    final Hired people;
    final Sat exams;
    final IssuedCertificates issued;

    private final TestDatabase database;
    private final Studied study;
    private CertificateKeeping keeping;

    CertificateOffice(TestDatabase database, Library library) {
        this.database = database;
        people = new Hired(database.jdbc());
        study = new Studied(database.jdbc());
        exams = new Sat(database);
        issued = new IssuedCertificates(database.jdbc());
        keeping = keeping(library);
    }

    void start(Library library) {
        keeping = keeping(library);
    }

    /** What the room has published. */
    final List<Object> revoked = new ArrayList<>();

    private CertificateKeeping keeping(Library library) {
        var turns = people.turns();
        var time = clock.companyTime();
        var passes = AskedGate.passes(people, turns, database.jdbc(), exams, library, time);
        return new CertificateKeeping(
                turns,
                issued,
                new Issuing(issued, passes, people.staff(), library, time),
                revoked::add,
                time,
                database.transaction());
    }

    /** Everything is studied and the exam passed, ten minutes later. */
    AttemptStarted passes(PersonId person) {
        AttemptStarted attempt = begins(person);
        database.transaction().executeWithoutResult(status -> {
            exams.finish(attempt, now(), 9, Set.of());
            gateDecides(person);
        });
        return attempt;
    }

    AttemptStarted begins(PersonId person) {
        AttemptStarted attempt = database.transaction().execute(status -> {
            study.lesson(person, new LessonId("day.one"), now());
            return exams.start(person, ENGINEER, now());
        });
        clock.forward(Duration.ofMinutes(10));
        return attempt;
    }

    /** As the gate's own room says it; a transaction is begun where none runs. */
    void gateDecides(PersonId person) {
        database.transaction().executeWithoutResult(status -> keeping.on(new ClearanceDecided(person, now())));
    }

    void takes(PersonId person, String position) {
        database.transaction().executeWithoutResult(status -> {
            people.take(person, position, now());
            gateDecides(person);
        });
    }

    void leaves(PersonId person) {
        database.transaction().executeWithoutResult(status -> {
            people.leave(person, now());
            gateDecides(person);
        });
    }

    void comesBack(PersonId person) {
        database.transaction().executeWithoutResult(status -> {
            people.comeBack(person, now());
            gateDecides(person);
        });
    }

    void gives(PersonId person, String position) {
        database.transaction().executeWithoutResult(status -> {
            people.give(person, position, now());
            gateDecides(person);
        });
    }

    void issueWhatIsMissing() {
        keeping.issueWhatIsMissing();
    }

    /** The newest first. */
    List<Certificate> of(PersonId person) {
        return issued.of(person);
    }

    CertificateVerification verification() {
        return new CertificateVerification(issued, keeping, new WrongCodes(stopwatch::get), clock.companyTime());
    }

    Instant now() {
        return clock.instant();
    }
}
