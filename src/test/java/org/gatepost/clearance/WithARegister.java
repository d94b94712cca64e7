package org.gatepost.clearance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.gatepost.TestDatabase;
import org.gatepost.item.LessonId;
import org.gatepost.library.SmallContent;
import org.gatepost.people.PersonId;
import org.junit.jupiter.api.BeforeEach;

/** A register of the small content, and nobody hired yet. */
abstract class WithARegister {

    static final LessonId ONE = new LessonId("day.one");

    final TestDatabase database;
    KeptRegister register;

    WithARegister(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void keep() {
        register = new KeptRegister(database, new SmallContent().library(database));
    }

    void pass(PersonId person) {
        register.pass(person);
    }

    /** Of the only row that there is, as the gate says it too. */
    void assertSays(String status, String reason) {
        assertThat(register.says())
                .isEqualTo(register.gateSays())
                .singleElement()
                .extracting(Said::status, Said::reason)
                .containsExactly(status, reason);
    }

    Instant now() {
        return register.clock.instant();
    }
}
