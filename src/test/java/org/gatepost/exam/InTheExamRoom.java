package org.gatepost.exam;

import static org.gatepost.exam.ExamRoom.ENGINEER;

import java.time.Duration;
import org.gatepost.MovableClock;
import org.gatepost.TestDatabase;
import org.gatepost.library.ShippedContent;
import org.gatepost.library.ShippedLibrary;
import org.gatepost.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.security.core.context.SecurityContextHolder;

/** One exam room, and Wang, who was hired for the engineers' position and is signed in. */
abstract class InTheExamRoom {

    static final Duration LIMIT =
            Duration.ofMinutes(ShippedContent.blueprint("home-service-engineer").minutes());

    final TestDatabase database;
    final ExamRoom room;
    final Delivery delivery;
    PersonId wang = new PersonId(0);
    private @Nullable PersonId hr;

    InTheExamRoom(TestDatabase database) {
        this(database, ShippedLibrary.in(database));
    }

    InTheExamRoom(TestDatabase database, ShippedLibrary library) {
        this.database = database;
        room = new ExamRoom(database, MovableClock.atNoon(), library);
        delivery = room.delivery;
    }

    @BeforeEach
    void signIn() {
        wang = room.hire("G001");
        ExamRoom.signIn(wang);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    /** Somebody of HR does something, and Wang goes on. */
    void asHr(Runnable work) {
        ExamRoom.signIn(hr());
        work.run();
        ExamRoom.signIn(wang);
    }

    PersonId hr() {
        if (hr == null) {
            hr = room.hire("H001");
        }
        return hr;
    }

    Sitting sit() {
        return delivery.open(delivery.start(ENGINEER));
    }
}
