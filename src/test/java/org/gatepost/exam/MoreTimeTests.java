package org.gatepost.exam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gatepost.exam.ExamRoom.ENGINEER;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gatepost.BothDatabases;
import org.gatepost.TestDatabase;
import org.gatepost.kernel.Refusal;
import org.gatepost.library.ExamId;
import org.gatepost.people.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** More time for a person before they start, and for an attempt that is open. */
@BothDatabases
class MoreTimeTests extends InTheExamRoom {

    MoreTimeTests(TestDatabase database) {
        super(database);
    }

    private Duration given(Sitting sitting) {
        return Duration.between(sitting.startedAt(), sitting.deadline());
    }

    @Test
    void whoReadsSlowlyHasHalfAsLongAgainInEveryExam() {
        asHr(() -> room.accommodating.grant(wang, null, 150, 0, "dyslexia, certificate seen"));
        assertThat(given(sit())).isEqualTo(Duration.ofMinutes(Math.ceilDiv(LIMIT.toMinutes() * 150, 100)));
    }

    @Test
    void timeForOneExamIsNotForAnother() {
        asHr(() -> room.accommodating.grant(wang, new ExamId("front-desk"), 150, 0, "first time on this till"));
        assertThat(given(sit())).isEqualTo(LIMIT);
        asHr(() -> room.accommodating.grant(wang, ENGINEER, 100, 20, "hand in plaster"));
        delivery.submit(openAttempt(), 1);
        assertThat(given(sit())).isEqualTo(LIMIT.plusMinutes(20));
    }

    private AttemptId openAttempt() {
        return room.attempts.of(wang).getLast().id();
    }

    @Test
    void whatHasEndedNoLongerCountsAndIsStillTold() {
        asHr(() -> {
            room.accommodating.grant(wang, null, 200, 0, "until the plaster is off");
            room.accommodating.end(wang, room.accommodating.of(wang).getFirst().id());
        });
        assertThat(given(sit())).isEqualTo(LIMIT);
        assertThat(room.accommodations.of(wang)).singleElement().satisfies(ended -> {
            assertThat(ended.isInForce()).isFalse();
            assertThat(ended.reason()).isEqualTo("until the plaster is off");
        });
    }

    @Test
    void oneEndsOnceAndOnlyByItsPerson() {
        PersonId li = room.hire("G002");
        asHr(() -> {
            room.accommodating.grant(wang, null, 150, 0, "glasses broken");
            AccommodationId id = room.accommodating.of(wang).getFirst().id();
            assertThatThrownBy(() -> room.accommodating.end(li, id)).isInstanceOf(Refusal.class);
            room.accommodating.end(wang, id);
            assertThatThrownBy(() -> room.accommodating.end(wang, id)).isInstanceOf(Refusal.class);
        });
    }

    @Test
    void nobodyGivesTimeToThemselves() {
        Sitting sitting = sit();
        assertThatThrownBy(() -> room.accommodating.grant(wang, null, 150, 0, "I am slow"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("exam.refused.ownTime"));
        assertThatThrownBy(() -> room.invigilation.giveTime(sitting.attempt(), 10, "I am slow", null))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("exam.refused.ownTime"));
    }

    @ParameterizedTest
    @CsvSource({
        "99, 0, why, exam.refused.timeRange",
        "301, 0, why, exam.refused.timeRange",
        "100, -1, why, exam.refused.timeRange",
        "100, 241, why, exam.refused.timeRange",
        "100, 0, why, exam.refused.noMoreTime",
        "150, 0, ' ', exam.refused.noReason",
    })
    void refusesWhatMakesNoSense(int percent, int minutes, String reason, String key) {
        asHr(() -> assertThatThrownBy(() -> room.accommodating.grant(wang, null, percent, minutes, reason))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key)));
        assertThat(room.accommodations.of(wang)).isEmpty();
    }

    @Test
    void timeGivenWhileThePageIsOpenArrivesThere() {
        Sitting sitting = sit();
        asHr(() -> room.invigilation.giveTime(sitting.attempt(), 10, "fire alarm", null));
        assertThat(delivery.news(sitting.attempt(), sitting.desk(), 0).deadline())
                .isEqualTo(sitting.deadline().plus(Duration.ofMinutes(10)));
        room.clock.forward(LIMIT.plusMinutes(5));
        room.answer(sitting, 0, 1, room.right(sitting, 0));
        room.sweep.closeOverdue();
        assertThat(delivery.isOpen(sitting.attempt())).isTrue();
        room.clock.forward(Duration.ofMinutes(6));
        room.sweep.closeOverdue();
        assertThat(room.attempts.find(sitting.attempt()).orElseThrow().finishedAt())
                .isEqualTo(sitting.deadline().plus(Duration.ofMinutes(10)));
        assertThat(room.rows("attempt_extension where given_by = ? and reason = 'fire alarm'", hr().value()))
                .isOne();
        assertThat(room.rows("attempt_step where kind = 'EXTENDED'")).isOne();
    }

    /** The reason itself may be an illness. */
    @Test
    void whoeverIsGivenTimeIsToldWhatTheyMayKnowOfWhy() {
        Sitting sitting = sit();
        Instant begun = sitting.deadline();
        assertThat(why(sitting, begun, begun)).isEmpty();
        asHr(() -> room.invigilation.giveTime(sitting.attempt(), 10, "dizzy", TimeGivenFor.DISTURBANCE));
        Instant once = begun.plus(Duration.ofMinutes(10));
        assertThat(why(sitting, begun, once)).contains(TimeGivenFor.DISTURBANCE);
        asHr(() -> room.invigilation.giveTime(sitting.attempt(), 5, "dizzy again", null));
        Instant twice = once.plus(Duration.ofMinutes(5));
        assertThat(why(sitting, once, twice)).isEmpty();
        assertThat(delivery.moreTime(sitting.attempt(), begun, twice))
                .as("of all the time together, each for itself")
                .containsExactly(
                        new MoreTime(Duration.ofMinutes(10), TimeGivenFor.DISTURBANCE),
                        new MoreTime(Duration.ofMinutes(5), null));
        assertThat(why(sitting, begun, once)).as("while more came").contains(TimeGivenFor.DISTURBANCE);
        asHr(() -> room.invigilation.giveTime(sitting.attempt(), 1, "noise", TimeGivenFor.DISTURBANCE));
        asHr(() -> room.invigilation.giveTime(sitting.attempt(), 1, "noise", TimeGivenFor.DISTURBANCE));
        assertThat(why(sitting, twice, twice.plus(Duration.ofMinutes(2)))).contains(TimeGivenFor.DISTURBANCE);
    }

    private Optional<TimeGivenFor> why(Sitting sitting, Instant from, Instant to) {
        return delivery.moreTime(sitting.attempt(), from, to).stream()
                .flatMap(more -> Stream.ofNullable(more.why()))
                .findFirst();
    }

    @Test
    void whoComesBackElsewhereIsToldOfTheTimeThatTheyDidNotAcknowledge() {
        Sitting sitting = sit();
        assertThat(sitting.untold().time()).isEmpty();
        asHr(() -> room.invigilation.giveTime(sitting.attempt(), 10, "dizzy", TimeGivenFor.DISTURBANCE));
        Sitting again = delivery.open(sitting.attempt());
        assertThat(again.untold())
                .isEqualTo(new Untold(
                        new Told(0, sitting.deadline()),
                        List.of(new MoreTime(Duration.ofMinutes(10), TimeGivenFor.DISTURBANCE))));
        asHr(() -> room.invigilation.giveTime(sitting.attempt(), 5, "dizzy again", null));
        room.pageReports.read(sitting.attempt(), again.desk(), new Told(7, again.deadline()));
        Sitting later = delivery.open(sitting.attempt());
        assertThat(later.untold())
                .isEqualTo(
                        new Untold(new Told(7, again.deadline()), List.of(new MoreTime(Duration.ofMinutes(5), null))));
        room.pageReports.read(sitting.attempt(), later.desk(), new Told(3, later.deadline()));
        assertThat(delivery.open(sitting.attempt()).untold())
                .isEqualTo(new Untold(new Told(7, later.deadline()), List.of()));
        assertThatThrownBy(() -> room.pageReports.read(sitting.attempt(), later.desk(), new Told(9, later.deadline())))
                .isInstanceOf(HeldByAnotherWindow.class);
    }

    @Test
    void timeThatWasGivenForSeveralReasonsIsToldWithEachOfThem() {
        Sitting sitting = sit();
        asHr(() -> room.invigilation.giveTime(sitting.attempt(), 10, "dizzy", TimeGivenFor.DISTURBANCE));
        asHr(() -> room.invigilation.giveTime(sitting.attempt(), 5, "dizzy again", TimeGivenFor.DEVICE));
        asHr(() -> room.invigilation.giveTime(sitting.attempt(), 2, "dizzy once more", TimeGivenFor.DISTURBANCE));
        assertThat(delivery.open(sitting.attempt()).untold().time())
                .as("as HR and the log say of each what was told; the newest last, which the page shows on top")
                .containsExactly(
                        new MoreTime(Duration.ofMinutes(5), TimeGivenFor.DEVICE),
                        new MoreTime(Duration.ofMinutes(12), TimeGivenFor.DISTURBANCE));
    }

    /** Apart from what was given, for it gives nobody more time than they had. */
    @Test
    void anOutageIsToldToAPageThatIsOpenAndToOneThatIsOpenedAnewUntilItIsRead() {
        room.outages.beat();
        Sitting sitting = sit();
        asHr(() -> room.invigilation.giveTime(sitting.attempt(), 10, "dizzy", TimeGivenFor.DISTURBANCE));
        room.clock.forward(Duration.ofMinutes(20));
        new ExamRoom(database, room.clock).outages.beat();
        Sitting again = delivery.open(sitting.attempt());
        assertThat(again.deadline()).isEqualTo(sitting.deadline().plus(Duration.ofMinutes(30)));
        List<MoreTime> both = List.of(
                new MoreTime(Duration.ofMinutes(20), TimeGivenFor.OUTAGE),
                new MoreTime(Duration.ofMinutes(10), TimeGivenFor.DISTURBANCE));
        assertThat(again.untold().time()).as("opened anew").isEqualTo(both);
        assertThat(delivery.moreTime(sitting.attempt(), sitting.deadline(), again.deadline()))
                .as("open all the time")
                .isEqualTo(both);
        room.pageReports.read(sitting.attempt(), again.desk(), new Told(0, again.deadline()));
        assertThat(delivery.open(sitting.attempt()).untold().time()).isEmpty();
    }

    @Test
    void nobodyGivesTimeForAnOutageByHand() {
        Sitting sitting = sit();
        asHr(() -> assertThatThrownBy(
                        () -> room.invigilation.giveTime(sitting.attempt(), 10, "I say so", TimeGivenFor.OUTAGE))
                .isInstanceOf(IllegalArgumentException.class));
    }

    @Test
    void anAttemptThatIsOverGetsNoMoreTime() {
        Sitting sitting = sit();
        room.clock.forward(LIMIT.plusSeconds(1));
        asHr(() -> assertThatThrownBy(() -> room.invigilation.giveTime(sitting.attempt(), 10, "too late", null))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("exam.refused.seatIsEmpty")));
        assertThatThrownBy(() -> delivery.news(sitting.attempt(), sitting.desk(), 0))
                .isInstanceOf(AttemptOver.class);
    }
}
