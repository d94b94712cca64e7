package org.gatepost.exam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gatepost.exam.ExamRoom.ENGINEER;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.gatepost.BothDatabases;
import org.gatepost.MovableClock;
import org.gatepost.TestDatabase;
import org.gatepost.Together;
import org.gatepost.kernel.Points;
import org.gatepost.library.ExamId;
import org.gatepost.library.ShippedLibrary;
import org.gatepost.marking.Mark;
import org.gatepost.marking.Outcome;
import org.gatepost.people.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.core.context.SecurityContextHolder;

/** What the gate is told about attempts. */
@BothDatabases
class EvidenceTests {

    private static final ExamId PLEDGE = new ExamId("customers-door.pledge");

    private final TestDatabase database;
    private final ExamRoom room;
    private PersonId wang = new PersonId(0);

    EvidenceTests(TestDatabase database) {
        this.database = database;
        room = new ExamRoom(database, MovableClock.atNoon());
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

    @Test
    void tellsWhoSitsNowAndNobodyWhoseTimeIsUpOrWhoHasHandedIn() {
        assertThat(isSitting(wang)).isFalse();
        Sitting window = sit();
        assertThat(isSitting(wang)).isTrue();
        assertThat(isSitting(room.hire("G002"))).isFalse();
        room.delivery.submit(window.attempt(), window.desk());
        assertThat(isSitting(wang)).isFalse();
        sit();
        room.clock.forward(Duration.ofHours(9));
        assertThat(isSitting(wang)).as("not swept yet, and over all the same").isFalse();
    }

    @Test
    void doesNotTakePracticeForAnExamThatHasAPass() {
        room.delivery.start(PLEDGE);
        assertThat(isSitting(wang)).isFalse();
    }

    @Test
    void goesByWhatAnExamWasWhenItWasStartedThoughTheContentNoLongerHasIt() {
        // Its content is recorded after the database was emptied for this test.
        var before = new ExamRoom(database, room.clock);
        before.delivery.start(PLEDGE);
        var dropped = ShippedLibrary.without(database, PLEDGE, ENGINEER).library();
        assertThat(room.evidence.isSitting(wang, dropped, room.clock.instant()))
                .as("in the middle of a quiz")
                .isFalse();
        PersonId lin = room.hire("G002");
        ExamRoom.signIn(lin);
        before.delivery.start(ENGINEER);
        assertThat(room.evidence.isSitting(lin, dropped, room.clock.instant()))
                .as("in the middle of an exam")
                .isTrue();
    }

    @Test
    void takesAnExamOfWhichNothingIsKnownForOneThatIsSat() {
        database.jdbc()
                .sql("update attempt set exam_id = 'of-last-year' where id = ?")
                .param(sit().attempt().value())
                .update();
        assertThat(isSitting(wang)).isTrue();
    }

    /** A fail without its lessons would let somebody sit again who has studied nothing. */
    @Test
    void showsAnAttemptThatIsMarkedMeanwhileWholeOrNotAtAll() {
        var otherNode = new ExamRoom(database, room.clock);
        for (int statement = 1; statement <= 3; statement++) {
            int interrupted = statement;
            Sitting window = sit();
            room.source.before(
                    number -> {
                        if (number == interrupted) {
                            otherNode.delivery.submit(window.attempt(), window.desk());
                        }
                    },
                    () -> {
                        AttemptOutcome seen = room.evidence.attemptsOf(wang).getLast();
                        assertThat(seen.score() == null || !seen.toStudyAgain().isEmpty())
                                .as("an open attempt, or one with its lessons: %s", seen)
                                .isTrue();
                    });
            room.delivery.submit(window.attempt(), window.desk());
        }
    }

    @Test
    void readsNothingOfAQuizForTheGate() {
        room.delivery.start(PLEDGE);
        assertThat(room.evidence.attemptsOf(wang)).hasSize(1);
        assertThat(room.evidence.attemptsOf(wang, List.of(ExamRoom.ENGINEER))).isEmpty();
        assertThat(room.evidence.attemptsOf(wang, List.of())).isEmpty();
    }

    @Test
    void showsAttemptsWholeWhileOthersAreHandedIn() {
        var node = new ExamRoom(database, room.clock);
        var done = new AtomicBoolean();
        List<Object> outcomes = Together.run(List.of(
                ExamRoom.as(wang, () -> {
                    try {
                        for (int attempt = 0; attempt < 40; attempt++) {
                            Sitting window = sit();
                            room.delivery.submit(window.attempt(), window.desk());
                        }
                        return "sat";
                    } finally {
                        done.set(true);
                    }
                }),
                () -> {
                    while (!done.get()) {
                        assertThat(node.evidence.attemptsOf(wang))
                                .allMatch(seen -> seen.score() == null
                                        || !seen.toStudyAgain().isEmpty());
                    }
                    return "seen whole";
                }));
        assertThat(outcomes).containsExactly("sat", "seen whole");
    }

    @Test
    void isOneStatementHoweverManyAttempts() {
        for (int attempt = 0; attempt < 3; attempt++) {
            Sitting window = sit();
            room.answer(window, 0, 1, room.right(window, 0));
            room.delivery.submit(window.attempt(), window.desk());
            room.clock.forward(Duration.ofHours(1));
        }
        sit();
        assertThat(room.source.during(() -> room.evidence.attemptsOf(wang))).hasSize(1);
        List<AttemptOutcome> attempts = room.evidence.attemptsOf(wang);
        assertThat(attempts).extracting(AttemptOutcome::number).containsExactly(1, 2, 3, 4);
        assertThat(attempts.getFirst().toStudyAgain())
                .containsExactlyInAnyOrderElementsOf(
                        room.results.marks(attempts.getFirst().id()).stream()
                                .filter(mark -> mark.mark().outcome() != Outcome.RIGHT)
                                .map(MarkRow::lesson)
                                .distinct()
                                .toList());
        assertThat(attempts.getLast().score()).isNull();
        assertThat(room.evidence.attemptsOf(room.hire("G002"))).isEmpty();
    }

    @Test
    void countsTheNewestMarking() {
        Sitting window = sit();
        room.delivery.submit(window.attempt(), window.desk());
        Score first = room.results.score(window.attempt()).orElseThrow();
        List<MarkRow> allRight = room.results.marks(window.attempt()).stream()
                .map(mark -> new MarkRow(
                        mark.slot(),
                        mark.section(),
                        mark.item(),
                        mark.lesson(),
                        mark.critical(),
                        mark.drawn(),
                        new Mark(
                                Outcome.RIGHT,
                                mark.mark().possible(),
                                mark.mark().possible()),
                        mark.response()))
                .toList();
        var regraded = new Score(first.possible(), first.possible(), first.cut(), 0);
        IntStream.rangeClosed(2, 3)
                .forEach(number -> room.results.add(
                        window.attempt(),
                        number,
                        number == 3 ? regraded : new Score(Points.ZERO, first.possible(), first.cut(), 9),
                        allRight,
                        null,
                        room.clock.instant()));
        assertThat(room.results.score(window.attempt())).contains(regraded);
        assertThat(room.results.marks(window.attempt())).isEqualTo(allRight);
        assertThat(new Dossiers(database.jdbc())
                        .of(wang, ENGINEER, List.of(), List.of())
                        .sat())
                .singleElement()
                .satisfies(
                        sat -> assertThat(sat.items()).hasSameSizeAs(allRight).allMatch(Dossier.Marked::right));
        var outcome = room.evidence.attemptsOf(wang).getFirst();
        assertThat(Objects.requireNonNull(outcome.score()).passed()).isTrue();
        assertThat(outcome.toStudyAgain()).isEmpty();
    }

    private boolean isSitting(PersonId person) {
        return room.evidence.isSitting(person, room.library, room.clock.instant());
    }

    private Sitting sit() {
        return room.delivery.open(room.delivery.start(ENGINEER));
    }
}
