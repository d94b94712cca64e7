package org.gatepost.exam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gatepost.exam.RegradeRoom.NEVER_RIGHT;
import static org.gatepost.exam.RegradeRoom.RIGHT;
import static org.gatepost.exam.RegradeRoom.RIGHT_LATER;
import static org.gatepost.exam.RegradeRoom.TARGET;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.gatepost.BothDatabases;
import org.gatepost.TestDatabase;
import org.gatepost.Together;
import org.gatepost.item.OptionId;
import org.gatepost.kernel.Points;
import org.gatepost.kernel.Refusal;
import org.gatepost.marking.Outcome;
import org.gatepost.people.PersonId;
import org.gatepost.people.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** An item's key was wrong and is corrected; what was marked by it is marked again. */
@BothDatabases
class RegradingTests {

    private static final PersonId TRAINER = new PersonId(900_001);

    private final TestDatabase database;

    RegradingTests(TestDatabase database) {
        this.database = database;
    }

    private RegradeRoom otherKey() {
        return new RegradeRoom(database, RegradeRoom::otherKey);
    }

    @Test
    void readsWhatWasMarkedWithoutHoldingItAll() {
        RegradeRoom room = otherKey();
        room.sit(RIGHT_LATER, 3);
        List<Boolean> readingOnly = new ArrayList<>();
        room.rehearsing.run(
                room.today,
                change -> readingOnly.add(TransactionSynchronizationManager.isActualTransactionActive()
                        && TransactionSynchronizationManager.isCurrentTransactionReadOnly()));
        assertThat(readingOnly).containsExactly(true);
    }

    @Test
    void tellsBeforeAnotherKeyIsLoadedWhatMarkingByItWouldComeTo() {
        RegradeRoom room = new RegradeRoom(database, item -> item);
        room.sit(RIGHT_LATER, 3);
        room.sit(RIGHT, 9);
        room.sit(RIGHT_LATER, 7);
        room.sit(RIGHT, 7);
        room.sit(null, 5);
        var foretold = new RegradeCounts.Counting();
        room.rehearsing.runByNext(RegradeRoom.otherKey(TARGET), change -> foretold.add(change.effect()));
        assertThat(room.rehearse().counts().changed()).as("today's key").isZero();
        assertThat(foretold.counts())
                .isEqualTo(new RegradeCounts(Map.of(
                        RegradeEffect.GAINS, 1,
                        RegradeEffect.LOSES, 1,
                        RegradeEffect.PASSES, 1,
                        RegradeEffect.FALLS, 1,
                        RegradeEffect.UNCHANGED, 1)));
        assertThat(new RegradeRoom(database, RegradeRoom::otherKey).rehearse().counts())
                .isEqualTo(foretold.counts());
    }

    @Test
    void tellsWhoWouldGainAndLoseAndChangesNothing() {
        RegradeRoom room = otherKey();
        room.sit(RIGHT_LATER, 3);
        room.sit(RIGHT, 9);
        room.sit(RIGHT_LATER, 7);
        room.sit(RIGHT, 7);
        room.sit(NEVER_RIGHT, 5);
        room.sit(null, 5);
        Rehearsal rehearsal = room.rehearse();
        assertThat(rehearsal.counts())
                .isEqualTo(new RegradeCounts(Map.of(
                        RegradeEffect.GAINS, 1,
                        RegradeEffect.LOSES, 1,
                        RegradeEffect.PASSES, 1,
                        RegradeEffect.FALLS, 1,
                        RegradeEffect.UNCHANGED, 2)));
        assertThat(rehearsal.rows())
                .extracting(RegradeChange::effect)
                .containsExactly(RegradeEffect.GAINS, RegradeEffect.LOSES, RegradeEffect.PASSES, RegradeEffect.FALLS);
        RegradeChange passes = rehearsal.rows().get(2);
        assertThat(passes.scoreBefore()).isEqualTo(score(7));
        assertThat(passes.scoreAfter()).as("no must-get item then, so none now").isEqualTo(score(8));
        assertThat(passes.before().outcome()).isEqualTo(Outcome.WRONG);
        assertThat(Objects.requireNonNull(passes.after()).outcome()).isEqualTo(Outcome.RIGHT);
        assertThat(rehearsal.reworded()).isFalse();
        assertThat(room.rows("attempt_result")).isEqualTo(6);
        assertThat(room.regrading.corrected())
                .containsExactly(new CorrectedItem(room.today, TARGET.prompt().stem(), 4, 0));
        assertThat(room.regrading.due()).as("not looked for by whoever asks").isEmpty();
        room.due.findOut();
        Map<RegradeEffect, Integer> each =
                Map.of(RegradeEffect.GAINS, 1, RegradeEffect.LOSES, 1, RegradeEffect.PASSES, 1, RegradeEffect.FALLS, 1);
        assertThat(room.regrading.due()).contains(new RegradesDue(1, TARGET.id(), each, Map.of(TARGET.id(), each)));
        assertThat(room.regrading
                        .rehearse(TARGET.id(), RegradeEffect.FALLS, 0, 10)
                        .rows())
                .singleElement()
                .extracting(RegradeChange::number)
                .isEqualTo(1);
    }

    @Test
    void addsAResultThatCountsAndLetsTheGateKnowInTheSameTransaction() {
        RegradeRoom room = otherKey();
        AttemptId attempt = room.sit(RIGHT_LATER, 7);
        List<Object> heard = new ArrayList<>();
        room.listener = event -> {
            heard.add(event);
            throw new IllegalStateException("the gate cannot decide");
        };
        assertThat(room.apply(TRAINER)).isEqualTo(new Regraded(0, 0, 1));
        assertThat(room.score(attempt)).as("nothing by half").isEqualTo(score(7));
        assertThat(room.rows("regrade")).isZero();

        room.listener = heard::add;
        assertThat(room.apply(TRAINER)).isEqualTo(new Regraded(1, 0, 0));
        assertThat(room.score(attempt)).isEqualTo(score(8));
        assertThat(room.target(attempt).item()).isEqualTo(room.today);
        assertThat(room.target(attempt).critical()).isFalse();
        assertThat(room.rows("attempt_mark")).as("what was marked stays").isEqualTo(20);
        assertThat(heard.getLast())
                .isInstanceOfSatisfying(
                        AttemptMarked.class,
                        marked -> assertThat(marked.score().passed()).isTrue());
        assertThat(room.regrading.corrected()).isEmpty();
        assertThat(room.regrading.due()).isEmpty();
    }

    @Test
    void passesNobodyOnWhatOneMarkerSaid() {
        RegradeRoom room = otherKey();
        AttemptId attempt = room.sit(RIGHT_LATER, 7);
        database.jdbc()
                .sql("update attempt_mark set by_person = true where attempt_id = ? and slot = 3")
                .param(attempt.value())
                .update();
        assertThat(room.rehearse().counts()).isEqualTo(new RegradeCounts(Map.of(RegradeEffect.BY_PEOPLE, 1)));
        assertThat(room.apply(TRAINER)).isEqualTo(new Regraded(0, 0, 0));
        assertThat(room.score(attempt)).isEqualTo(score(7));
    }

    @Test
    void marksWhatStillWaitsForPeopleByTheKeyAsItWasCorrected() {
        RegradeRoom room = otherKey();
        AttemptId waiting = room.sit(RIGHT_LATER, 3);
        List<MarkRow> marks = room.results.marks(waiting);
        assertThat(room.keysSince.applied(marks)).as("nobody applied anything").isEqualTo(marks);
        room.apply(TRAINER);
        List<MarkRow> since = room.keysSince.applied(marks);
        assertThat(since)
                .filteredOn(row -> !marks.contains(row))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.item()).isEqualTo(room.today);
                    assertThat(row.mark().outcome()).isEqualTo(Outcome.RIGHT);
                });
    }

    @Test
    void changesNothingWhenItIsAppliedAgain() {
        RegradeRoom room = otherKey();
        room.sit(RIGHT_LATER, 3);
        room.sit(RIGHT, 7);
        room.apply(TRAINER);
        int results = room.rows("attempt_result");
        assertThat(room.apply(TRAINER)).isEqualTo(new Regraded(0, 0, 0));
        assertThat(room.rows("attempt_result")).isEqualTo(results);
        assertThat(room.rows("regrade")).isEqualTo(1);
        assertThat(room.rows("regrade_case")).isEqualTo(1);
    }

    @Test
    void appliesOnlyWhatWasSeen() {
        RegradeRoom room = otherKey();
        room.sit(RIGHT_LATER, 3);
        RegradeCounts seen = room.rehearse().counts();
        room.sit(RIGHT, 7);
        assertThatThrownBy(() -> RegradeRoom.as(TRAINER, Role.TRAINER, () -> room.regrading.apply(room.today, seen)))
                .isInstanceOf(Refusal.class);
        assertThat(room.rows("attempt_result")).isEqualTo(2);
    }

    @Test
    void keepsABlankBlank() {
        RegradeRoom room = new RegradeRoom(database, RegradeRoom::morePoints);
        AttemptId blank = room.sit(null, 8);
        AttemptId right = room.sit(RIGHT, 7);
        assertThat(room.apply(TRAINER)).isEqualTo(new Regraded(1, 1, 0));
        assertThat(room.score(blank)).as("a pass that waits for a person").isEqualTo(score(8));
        assertThat(room.target(right).mark().earned()).isEqualTo(new Points(3));
        assertThat(room.score(right)).isEqualTo(new Score(new Points(10), new Points(12), cut("9.6"), 0));
        AttemptId low = room.sit(null, 2);
        room.apply(TRAINER);
        assertThat(room.target(low).mark().outcome()).isEqualTo(Outcome.BLANK);
        assertThat(room.target(low).mark().possible()).isEqualTo(new Points(3));
    }

    @Test
    void saysWhatTheNewRevisionCannotMark() {
        RegradeRoom room = new RegradeRoom(database, RegradeRoom::otherType);
        AttemptId attempt = room.sit(RIGHT, 7);
        Rehearsal rehearsal = room.rehearse();
        assertThat(rehearsal.counts()).isEqualTo(new RegradeCounts(Map.of(RegradeEffect.UNMARKABLE, 1)));
        assertThat(rehearsal.reworded()).isTrue();
        assertThat(rehearsal.rows())
                .singleElement()
                .extracting(RegradeChange::after)
                .isNull();
        assertThat(room.regrading.corrected())
                .containsExactly(new CorrectedItem(room.today, TARGET.prompt().stem(), 0, 1));
        assertThat(room.apply(TRAINER)).isEqualTo(new Regraded(0, 0, 0));
        assertThat(room.score(attempt)).isEqualTo(score(8));
    }

    @Test
    void doesToTwoHundredAttemptsWhatItSaidItWould() {
        RegradeRoom room = otherKey();
        var random = new Random(7);
        List<@Nullable OptionId> answers = Arrays.asList(RIGHT, RIGHT_LATER, NEVER_RIGHT, null);
        List<AttemptId> all = new ArrayList<>();
        for (int attempt = 0; attempt < 200; attempt++) {
            all.add(room.sit(answers.get(random.nextInt(answers.size())), random.nextInt(10)));
        }
        Map<AttemptId, Score> before = all.stream().collect(Collectors.toMap(id -> id, room::score));
        Map<AttemptId, RegradeChange> said =
                room.rehearse().rows().stream().collect(Collectors.toMap(RegradeChange::attempt, change -> change));
        RegradeCounts counts = room.rehearse().counts();
        assertThat(counts.lookedAt()).isEqualTo(200);
        assertThat(room.apply(TRAINER))
                .isEqualTo(new Regraded(
                        counts.changed() - counts.of(RegradeEffect.FALLS), counts.of(RegradeEffect.FALLS), 0));
        for (AttemptId attempt : all) {
            RegradeChange change = said.get(attempt);
            assertThat(room.score(attempt))
                    .isEqualTo(
                            change == null || change.effect() == RegradeEffect.FALLS
                                    ? before.get(attempt)
                                    : change.scoreAfter());
        }
    }

    @Test
    void marksEachAttemptOnceWhenTwoTrainersApplyAtOnce() {
        RegradeRoom room = otherKey();
        for (int attempt = 0; attempt < 20; attempt++) {
            room.sit(attempt % 2 == 0 ? RIGHT_LATER : RIGHT, 7);
        }
        RegradeCounts seen = room.rehearse().counts();
        List<Object> done = Together.times(2, (Callable<Object>)
                () -> RegradeRoom.as(TRAINER, Role.TRAINER, () -> room.regrading.apply(room.today, seen)));
        assertThat(done.stream()
                        .filter(Regraded.class::isInstance)
                        .map(Regraded.class::cast)
                        .mapToInt(regraded -> regraded.marked() + regraded.toDecide())
                        .sum())
                .isEqualTo(20);
        assertThat(done).allMatch(each -> each instanceof Regraded || each instanceof Refusal);
        assertThat(room.rows("attempt_result")).isEqualTo(30);
        assertThat(room.rows("regrade_case")).isEqualTo(10);
    }

    private static Score score(int points) {
        return new Score(new Points(points), new Points(10), new Points(8), 0);
    }

    private static Points cut(String points) {
        return new Points(new java.math.BigDecimal(points));
    }
}
