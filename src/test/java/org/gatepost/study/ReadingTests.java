package org.gatepost.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.gatepost.BothDatabases;
import org.gatepost.TestDatabase;
import org.gatepost.item.LessonId;
import org.gatepost.kernel.Refusal;
import org.gatepost.people.Hired;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A trainee's place in lessons, kept across devices. */
@BothDatabases
class ReadingTests extends StudyRoom {

    private Reading reading;
    private ReadingPlaces places;

    ReadingTests(TestDatabase database) {
        super(database);
    }

    @BeforeEach
    void opensTheBook() {
        places = new ReadingPlaces(database.jdbc());
        reading = new Reading(new Hired(database.jdbc()).turns(), places, library, clock.companyTime());
    }

    @Test
    void goesOnWhereTheLastDeviceWas() {
        assertThat(in(PLEDGE)).isEmpty();
        keep(PLEDGE, 3);
        clock.forward(Duration.ofMinutes(1));
        keep(PLEDGE, 7);
        assertThat(in(PLEDGE)).containsExactly(7);
        clock.forward(Duration.ofMinutes(1));
        keep(PLEDGE, 5);
        assertThat(in(PLEDGE)).as("who leafed back is there").containsExactly(5);
        assertThat(in(SHOES)).isEmpty();
    }

    @Test
    void knowsEverybodysOwnPlaceOnly() {
        keep(PLEDGE, 3);
        signInAs(new Hired(database.jdbc()).person("G002", "home-service-engineer"));
        assertThat(in(PLEDGE)).isEmpty();
        keep(PLEDGE, 9);
        assertThat(in(PLEDGE)).containsExactly(9);
    }

    @Test
    void neverMakesAnythingCountAsRead() {
        keep(PLEDGE, 19);
        assertThat(study.atEnd(PLEDGE)).isFalse();
        assertThat(study.mine()).isEmpty();
        assertThat(events).isEmpty();
        assertThat(door().tally().done()).isZero();
    }

    @Test
    void leadsNobodyIntoTheMiddleOfALessonTheyHaveStudiedOrHaveToReadAgain() {
        keep(PLEDGE, 7);
        clock.forward(Duration.ofMinutes(1));
        studyNow(PLEDGE);
        assertThat(in(PLEDGE)).as("studied since").isEmpty();
        clock.forward(Duration.ofMinutes(1));
        keep(PLEDGE, 4);
        assertThat(in(PLEDGE)).as("read once more of one's own will").containsExactly(4);
        clock.forward(Duration.ofMinutes(1));
        owed.add(new StudyDuty.Owed(PLEDGE, clock.instant()));
        assertThat(in(PLEDGE)).as("to be read from the beginning").isEmpty();
        clock.forward(Duration.ofMinutes(1));
        keep(PLEDGE, 2);
        assertThat(in(PLEDGE)).containsExactly(2);
    }

    @Test
    void findsTheLessonSomebodyWasInLast() {
        keep(SHOES, 3);
        clock.forward(Duration.ofMinutes(1));
        keep(PLEDGE, 6);
        assertThat(reading.last(door().lessons())).map(ReadingPlace::lesson).contains(PLEDGE);
        clock.forward(Duration.ofMinutes(1));
        studyNow(PLEDGE);
        assertThat(reading.last(door().lessons())).map(ReadingPlace::lesson).contains(SHOES);
        studyNow(SHOES);
        assertThat(reading.last(door().lessons())).isEmpty();
    }

    @Test
    void passesOverWhatABrowserMakesUpAndRefusesALessonThatIsNone() {
        reading.keep(PLEDGE, -1, 20);
        reading.keep(PLEDGE, 20, 20);
        assertThat(places.of(me())).isEmpty();
        assertThatThrownBy(() -> reading.keep(new LessonId("customers-door.none"), 1, 20))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void saysHowFarThatIs() {
        assertThat(new ReadingPlace(PLEDGE, 7, 20, clock.instant()).percent()).isEqualTo(35);
    }

    private void keep(LessonId lesson, int block) {
        database.transaction().executeWithoutResult(in -> reading.keep(lesson, block, 20));
    }

    private List<Integer> in(LessonId lesson) {
        return reading.in(door().lesson(lesson).orElseThrow()).map(ReadingPlace::block).stream()
                .toList();
    }
}
