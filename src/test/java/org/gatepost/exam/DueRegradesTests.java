package org.gatepost.exam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gatepost.exam.RegradeRoom.RIGHT_LATER;

import org.gatepost.BothDatabases;
import org.gatepost.TestDatabase;
import org.gatepost.people.PersonId;
import org.junit.jupiter.api.Test;

/** What trainers are told on their first page of regrades that are due. */
@BothDatabases
class DueRegradesTests {

    private final TestDatabase database;

    DueRegradesTests(TestDatabase database) {
        this.database = database;
    }

    private RegradeRoom otherKey() {
        return new RegradeRoom(database, RegradeRoom::otherKey);
    }

    @Test
    void tellsNoMoreThatARegradeIsDueOnceItIsDone() {
        RegradeRoom room = otherKey();
        room.sit(RIGHT_LATER, 7);
        room.due.findOut();
        assertThat(room.regrading.due()).map(RegradesDue::items).contains(1);
        room.apply(new PersonId(900_001));
        assertThat(room.regrading.due()).isEmpty();
        room.due.findOut();
        assertThat(room.regrading.due()).map(RegradesDue::items).contains(0);
    }

    /** Else one row that cannot be read would take the first page from every trainer. */
    @Test
    void tellsNothingAndFailsNobodyWhereAnAnswerCannotBeRead() {
        RegradeRoom room = otherKey();
        AttemptId attempt = room.sit(RIGHT_LATER, 7);
        room.due.findOut();
        assertThat(room.regrading.due()).isPresent();
        database.jdbc()
                .sql("update attempt_mark set response = 'nothing' where attempt_id = ? and slot = 0")
                .param(attempt.value())
                .update();
        assertThatThrownBy(room.regrading::corrected).isInstanceOf(RuntimeException.class);
        room.due.findOut();
        assertThat(room.regrading.due()).isEmpty();
    }
}
