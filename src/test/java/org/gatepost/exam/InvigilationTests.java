package org.gatepost.exam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.gatepost.exam.ExamRoom.ENGINEER;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gatepost.BothDatabases;
import org.gatepost.TestDatabase;
import org.gatepost.item.Checklist;
import org.gatepost.item.Classification;
import org.gatepost.item.Matching;
import org.gatepost.library.ExamId;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** What an invigilator sees of those who sit, what their pages tell of themselves, and what the room is told. */
@BothDatabases
class InvigilationTests extends InTheExamRoom {

    InvigilationTests(TestDatabase database) {
        super(database);
    }

    @Test
    void theInvigilatorSeesHowFarEverybodyIsAndWhoLeftThePage() {
        Sitting sitting = sit();
        room.answer(sitting, 0, 1, room.right(sitting, 0));
        room.answer(sitting, 1, 2, room.wrong(sitting, 1));
        room.pageReports.looked(sitting.attempt(), sitting.desk(), false);
        room.pageReports.looked(sitting.attempt(), sitting.desk(), true);
        room.pageReports.looked(sitting.attempt(), sitting.desk(), true);
        room.pageReports.looked(sitting.attempt(), sitting.desk(), false);
        asHr(() -> {
            List<Seat> seats = room.invigilation.page(null, 0, 10);
            assertThat(seats).singleElement().satisfies(seat -> {
                // A wrong answer may be one in part, as the form has it.
                assertThat(seat.answered() + seat.partly()).isEqualTo(2);
                assertThat(seat.items()).isEqualTo(sitting.places().size());
                assertThat(seat.timesAway()).isOne();
                assertThat(seat.seenAt()).isEqualTo(room.clock.instant());
            });
            assertThat(room.invigilation.count(new ExamId("front-desk"))).isZero();
            assertThat(room.invigilation.exams()).containsExactly(ENGINEER);
        });
    }

    @Test
    void countsAnItemThatIsAnsweredInPartAsThePageOfWhoeverSitsDoes() {
        Sitting sitting = withAnItemInParts(1);
        int inParts = inParts(sitting).orElseThrow();
        room.answer(sitting, inParts, 1, inPart(sitting, inParts));
        int other = inParts == 0 ? 1 : 0;
        room.answer(sitting, other, 2, room.right(sitting, other));
        asHr(() -> assertThat(room.invigilation.page(null, 0, 10))
                .filteredOn(seat -> seat.attempt().equals(sitting.attempt()))
                .extracting(Seat::answered, Seat::partly)
                .containsExactly(tuple(1, 1)));
        room.answer(sitting, inParts, 3, room.right(sitting, inParts));
        asHr(() -> assertThat(room.invigilation.page(null, 0, 10))
                .filteredOn(seat -> seat.attempt().equals(sitting.attempt()))
                .extracting(Seat::answered, Seat::partly)
                .containsExactly(tuple(2, 0)));
    }

    @Test
    void showsARoomWithTheSameStatementsHoweverManySit() {
        Sitting one = withAnItemInParts(1);
        room.answer(one, inParts(one).orElseThrow(), 1, inPart(one, inParts(one).orElseThrow()));
        Sitting other = withAnItemInParts(100);
        room.answer(
                other,
                inParts(other).orElseThrow(),
                1,
                inPart(other, inParts(other).orElseThrow()));
        var restarted = new ExamRoom(database, room.clock);
        asHr(() -> {
            assertThat(restarted.source.during(() -> restarted.invigilation.page(null, 0, 10)))
                    .as("after a restart, with the forms")
                    .hasSize(4);
            assertThat(restarted.source.during(() -> restarted.invigilation.page(null, 0, 10)))
                    .hasSize(3);
        });
    }

    /** People sit down until there is one on a form, for forms are drawn. The last of them is signed in from now on. */
    private Sitting withAnItemInParts(int number) {
        Sitting sitting;
        do {
            wang = room.hire("P" + number++);
            ExamRoom.signIn(wang);
            sitting = sit();
        } while (inParts(sitting).isEmpty());
        return sitting;
    }

    private static Optional<Integer> inParts(Sitting sitting) {
        return IntStream.range(0, sitting.places().size())
                .boxed()
                .filter(slot -> switch (sitting.places()
                        .get(slot)
                        .presentation()
                        .prompt()) {
                    case Matching.Prompt pairs -> true;
                    case Classification.Prompt buckets -> true;
                    case Checklist.Prompt visit -> true;
                    default -> false;
                })
                .findFirst();
    }

    /** The right answer, with its first place left open. */
    private JsonNode inPart(Sitting sitting, int slot) {
        var places = (ArrayNode) room.right(sitting, slot).deepCopy();
        places.setNull(0);
        return places;
    }

    @Test
    void tellsTimeThatWasGivenFromTimeThatAnOutageTook() {
        room.outages.beat();
        Sitting sitting = sit();
        asHr(() -> room.invigilation.giveTime(sitting.attempt(), 10, "dizzy", null));
        room.clock.forward(Duration.ofSeconds(23));
        new ExamRoom(database, room.clock).outages.beat();
        asHr(() -> assertThat(room.invigilation.page(null, 0, 10))
                .extracting(Seat::givenSeconds, Seat::outageSeconds)
                .containsExactly(tuple(600L, 23L)));
    }

    @Test
    void thePersonIsToldHowOftenTheyLeftAndAnOldWindowSaysNothingOfIt() {
        Sitting old = sit();
        room.pageReports.looked(old.attempt(), old.desk(), true);
        Sitting sitting = delivery.open(old.attempt());
        assertThatThrownBy(() -> room.pageReports.looked(old.attempt(), old.desk(), false))
                .isInstanceOf(HeldByAnotherWindow.class);
        room.pageReports.looked(sitting.attempt(), sitting.desk(), true);
        delivery.submit(sitting.attempt(), sitting.desk());
        assertThat(room.reviews.of(sitting.attempt()).orElseThrow().timesAway()).isEqualTo(2);
    }

    @Test
    void aLostConnectionIsShownToTheInvigilatorAndToThePersonAndGivesNoTime() {
        Sitting sitting = sit();
        room.clock.forward(Duration.ofMinutes(3));
        room.pageReports.reconnected(sitting.attempt(), sitting.desk(), 50);
        room.pageReports.reconnected(sitting.attempt(), sitting.desk(), 999_999_999);
        room.pageReports.reconnected(sitting.attempt(), sitting.desk(), -5);
        var connection = new Connection(3, 50 + 180);
        asHr(() -> assertThat(room.invigilation.page(null, 0, 10))
                .singleElement()
                .satisfies(seat -> assertThat(seat.connection()).isEqualTo(connection)));
        assertThat(delivery.news(sitting.attempt(), sitting.desk(), 0).deadline())
                .isEqualTo(sitting.deadline());
        delivery.submit(sitting.attempt(), sitting.desk());
        assertThat(room.reviews.of(sitting.attempt()).orElseThrow().connection())
                .isEqualTo(connection);
        assertThatThrownBy(() -> room.pageReports.reconnected(sitting.attempt(), sitting.desk(), 1))
                .isInstanceOf(AttemptOver.class);
    }

    @Test
    void aLostConnectionIsShownAtTheSeatOfWhoeverLostIt() {
        Sitting sitting = sit();
        room.clock.forward(Duration.ofMinutes(3));
        room.pageReports.reconnected(sitting.attempt(), sitting.desk(), 20);
        room.pageReports.reconnected(sitting.attempt(), sitting.desk(), 30);
        room.pageReports.looked(sitting.attempt(), sitting.desk(), true);
        ExamRoom.signIn(room.hire("G777"));
        sit();
        asHr(() -> assertThat(room.invigilation.page(null, 0, 10))
                .extracting(Seat::timesAway, Seat::connection)
                .containsExactlyInAnyOrder(tuple(1, new Connection(2, 50)), tuple(0, new Connection(0, 0))));
    }

    @Test
    void aConnectionThatComesAndGoesIsNotNotedForEver() {
        Sitting sitting = sit();
        for (int time = 0; time < 210; time++) {
            room.pageReports.reconnected(sitting.attempt(), sitting.desk(), 0);
        }
        assertThat(room.rows("attempt_step where kind = 'RECONNECTED'")).isEqualTo(200);
    }

    @Test
    void aPageThatIsLeftAgainAndAgainIsNotNotedForEver() {
        Sitting sitting = sit();
        for (int time = 0; time < 520; time++) {
            room.pageReports.looked(sitting.attempt(), sitting.desk(), time % 2 == 0);
        }
        assertThat(room.rows("attempt_step where kind like 'FOCUS%'")).isLessThanOrEqualTo(500);
    }

    @Test
    void wordsToTheRoomReachWhoeverSitsInTheirOrderAndNobodyWhoSitsLater() {
        Sitting sitting = sit();
        asHr(() -> {
            room.invigilation.announce(ENGINEER, "Item 7: the second picture is the right one.");
            room.invigilation.announce(ENGINEER, "The bell at noon is only a test.");
        });
        List<Announcement> both =
                delivery.news(sitting.attempt(), sitting.desk(), 0).announcements();
        assertThat(both)
                .extracting(Announcement::words)
                .containsExactly("Item 7: the second picture is the right one.", "The bell at noon is only a test.");
        assertThat(delivery.news(
                                sitting.attempt(),
                                sitting.desk(),
                                both.getFirst().id())
                        .announcements())
                .containsExactly(both.getLast());
        room.clock.forward(Duration.ofMinutes(1));
        delivery.submit(sitting.attempt(), sitting.desk());
        Sitting later = sit();
        assertThat(delivery.news(later.attempt(), later.desk(), 0).announcements())
                .isEmpty();
    }
}
