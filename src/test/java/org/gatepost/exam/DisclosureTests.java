package org.gatepost.exam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gatepost.exam.ExamRoom.ENGINEER;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.gatepost.BothDatabases;
import org.gatepost.MovableClock;
import org.gatepost.TestDatabase;
import org.gatepost.item.Item;
import org.gatepost.library.Blueprint;
import org.gatepost.library.ExamId;
import org.gatepost.library.ReviewRules;
import org.gatepost.library.ReviewRules.Detail;
import org.gatepost.library.Section;
import org.gatepost.library.ShippedLibrary;
import org.gatepost.library.ShownWhen;
import org.gatepost.marking.Marking;
import org.gatepost.people.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.core.context.SecurityContextHolder;

/** What the service that shows people their results tells of them, by the rules of the exam. */
@BothDatabases
class DisclosureTests {

    private static final ExamId COURSE_EXAM = new ExamId("customers-door");
    private static final ShownWhen AT_ONCE = new ShownWhen.AtOnce();
    private static final ShownWhen AFTER_PASS = new ShownWhen.AfterPass();
    private static final ShownWhen NEVER = new ShownWhen.Never();
    private static final ReviewRules EVERYTHING = new ReviewRules(AT_ONCE, AT_ONCE, AT_ONCE);

    private final TestDatabase database;
    private final MovableClock clock = MovableClock.atNoon();

    DisclosureTests(TestDatabase database) {
        this.database = database;
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void tellsWhatItEverToldWhereAnExamSaysNothing() {
        ExamRoom room = new ExamRoom(database, clock);
        AttemptReview review = review(room, failed(room, ENGINEER));
        assertThat(review.told()).containsExactlyInAnyOrder(Detail.SECTIONS, Detail.MISTAKES);
        assertThat(review.parts()).isNotEmpty();
        assertThat(review.missed())
                .isNotEmpty()
                .allSatisfy(item -> assertThat(item.answer()).isEqualTo(new AttemptReview.KeptBack()));
    }

    @Test
    void tellsTheVerdictAndNothingElseWhereAnExamWantsThat() {
        ExamRoom room = ruled(new ReviewRules(NEVER, NEVER, NEVER));
        AttemptReview review = review(room, failed(room, ENGINEER));
        assertThat(review.score().passed()).isFalse();
        assertThat(review.score().possible().value()).isPositive();
        assertThat(review.parts()).isEmpty();
        assertThat(review.missed()).isEmpty();
        assertThat(review.byPeople()).isEmpty();
        assertThat(review.keptBack()).containsExactly(Detail.values());
    }

    @Test
    void tellsTheMistakesOfAFailOnceALaterAttemptIsPassed() {
        ExamRoom room = ruled(new ReviewRules(AT_ONCE, AFTER_PASS, NEVER));
        AttemptId before = passed(room, ENGINEER);
        AttemptId fail = sitAgain(room, ENGINEER, false);
        assertThat(review(room, fail).missed())
                .as("an older pass, %s, opens nothing", before)
                .isEmpty();
        assertThat(review(room, fail).parts()).isNotEmpty();
        sitAgain(room, ENGINEER, true);
        assertThat(review(room, fail).missed()).isNotEmpty();
    }

    @Test
    void tellsNobodyByThePassOfSomebodyElseOrAtAnotherExam() {
        ExamRoom room = ruled(new ReviewRules(AT_ONCE, AFTER_PASS, NEVER));
        PersonId wang = room.hire("G001");
        ExamRoom.signIn(wang);
        AttemptId fail = sitAgain(room, ENGINEER, false);
        sitAgain(room, COURSE_EXAM, true);
        ExamRoom.signIn(room.hire("G002"));
        sitAgain(room, ENGINEER, true);
        ExamRoom.signIn(wang);
        assertThat(review(room, fail).missed()).isEmpty();
    }

    @Test
    void tellsItFromTheMomentOnThatIsWritten() {
        var end = clock.instant().plus(Duration.ofDays(2));
        ExamRoom room = ruled(new ReviewRules(new ShownWhen.From(end), new ShownWhen.From(end), NEVER));
        AttemptId fail = failed(room, ENGINEER);
        clock.forward(Duration.between(clock.instant(), end).minusMillis(1));
        assertThat(review(room, fail).told()).isEmpty();
        clock.forward(Duration.ofMillis(1));
        assertThat(review(room, fail).parts()).isNotEmpty();
        assertThat(review(room, fail).missed()).isNotEmpty();
    }

    /** Otherwise an exam that is prolonged would be told by whoever sat before. */
    @Test
    void goesByTheRulesOfTodayForWhatWasSatBefore() {
        ExamRoom room = new ExamRoom(database, clock);
        AttemptId fail = failed(room, ENGINEER);
        ExamRoom stricter = ruled(new ReviewRules(NEVER, NEVER, NEVER));
        assertThat(review(stricter, fail).missed()).isEmpty();
        assertThat(stricter.library.blueprint(ENGINEER, 1).review()).isEqualTo(ReviewRules.USUAL);
    }

    /** Wherever it is asked: of a course exam that draws from the same items too. */
    @Test
    void neverTellsTheKeyOfWhatAMandatoryExamMayStillAskWhateverTheRulesSay() {
        ExamRoom room = ruled(EVERYTHING);
        AttemptReview mandatory = review(room, failed(room, ENGINEER));
        assertThat(mandatory.told()).contains(Detail.ANSWERS);
        assertThat(mandatory.missed())
                .hasSize(room.library.blueprint(ENGINEER).orElseThrow().value().items())
                .allSatisfy(item -> assertThat(item.answer()).isEqualTo(new AttemptReview.InPlay()));
        ExamRoom.signIn(room.hire("G009"));
        assertThat(review(room, sitAgain(room, COURSE_EXAM, false)).missed())
                .isNotEmpty()
                .allSatisfy(item -> assertThat(item.answer()).isEqualTo(new AttemptReview.InPlay()));
    }

    @Test
    void tellsTheKeyOfWhatNoMandatoryExamAsksAndWhyItIsRight() {
        ExamRoom room = withLessMandatory();
        AttemptReview review = review(room, failed(room, COURSE_EXAM));
        assertThat(review.missed())
                .anySatisfy(item -> assertThat(item.answer()).isInstanceOf(AttemptReview.Told.class));
        for (AttemptReview.Reviewed item : review.missed()) {
            if (item.answer() instanceof AttemptReview.Told told && told.right() != null) {
                Item asked = room.bank.items().stream()
                        .filter(each -> each.prompt().equals(item.presentation().prompt()))
                        .findFirst()
                        .orElseThrow();
                assertThat(Marking.mark(asked, told.right()).earned())
                        .isEqualTo(asked.header().points());
                assertThat(told.explanation()).isEqualTo(asked.rationale().explanation());
            }
        }
    }

    @Test
    void tellsNoKeyOfWhatSomebodyOwesAnExamAbout() {
        ExamRoom room = withLessMandatory();
        AttemptId fail = failed(room, COURSE_EXAM);
        assertThat(review(room, fail).missed())
                .anySatisfy(item -> assertThat(item.answer()).isInstanceOf(AttemptReview.Told.class));
        room.owed = Set.of(COURSE_EXAM);
        assertThat(review(room, fail).missed())
                .allSatisfy(item -> assertThat(item.answer()).isEqualTo(new AttemptReview.InPlay()));
    }

    /** The content of the next start does not have a mandatory exam draw an item, and somebody is being asked it still. */
    @Test
    void tellsNoKeyThatSomebodyIsBeingAskedAtAMandatoryExam() {
        ExamRoom before = new ExamRoom(database, clock);
        tellsNoKeyOfWhatIsAskedBy(before, this::withLessMandatory);
    }

    /** While nodes are replaced one after the other, one that is to go still draws by its older content. */
    @Test
    void tellsNoKeyThatSomebodyIsBeingAskedByAnotherNodeThatDrawsOtherwise() {
        ExamRoom room = withLessMandatory();
        clock.forward(Duration.ofMinutes(1));
        tellsNoKeyOfWhatIsAskedBy(new ExamRoom(database, clock), () -> room);
    }

    private ExamRoom withLessMandatory() {
        return edited(exam -> exam.purpose().isVoluntary() ? ruled(exam, EVERYTHING) : without(exam));
    }

    private void tellsNoKeyOfWhatIsAskedBy(ExamRoom before, Supplier<ExamRoom> after) {
        ExamRoom.signIn(before.hire("G001"));
        AttemptId open = before.delivery.start(ENGINEER);
        List<String> asked = before.delivery.open(open).places().stream()
                .map(place -> place.presentation().prompt().stem().en())
                .toList();
        clock.forward(Duration.ofMinutes(1));
        ExamRoom room = after.get();
        ExamRoom.signIn(room.hire("G002"));
        boolean met = false;
        for (int tries = 0; tries < 6; tries++) {
            for (AttemptReview.Reviewed item :
                    review(room, sitAgain(room, COURSE_EXAM, false)).missed()) {
                if (asked.contains(item.presentation().prompt().stem().en())) {
                    met = true;
                    assertThat(item.answer()).isEqualTo(new AttemptReview.InPlay());
                }
            }
        }
        assertThat(met).isTrue();
    }

    private ExamRoom ruled(ReviewRules rules) {
        return edited(exam -> ruled(exam, rules));
    }

    private ExamRoom edited(UnaryOperator<Blueprint> edit) {
        return new ExamRoom(database, clock, ShippedLibrary.withExams(database, edit));
    }

    private static Blueprint ruled(Blueprint exam, ReviewRules rules) {
        return new Blueprint(
                exam.id(),
                exam.title(),
                exam.purpose(),
                exam.minutes(),
                exam.cutPercent(),
                exam.sections(),
                exam.limits(),
                rules,
                exam.conduct());
    }

    /** What of an exam draws from no system that the course exam draws from. */
    private static Blueprint without(Blueprint exam) {
        List<Section> rest = exam.sections().stream()
                .filter(section -> !section.systems().contains("little-swan-12345"))
                .toList();
        return new Blueprint(
                exam.id(),
                exam.title(),
                exam.purpose(),
                exam.minutes(),
                exam.cutPercent(),
                rest,
                exam.limits(),
                exam.review(),
                exam.conduct());
    }

    private static AttemptReview review(ExamRoom room, AttemptId attempt) {
        return room.reviews.of(attempt).orElseThrow();
    }

    private static AttemptId failed(ExamRoom room, ExamId exam) {
        ExamRoom.signIn(room.hire("G001"));
        return sitAgain(room, exam, false);
    }

    private static AttemptId passed(ExamRoom room, ExamId exam) {
        ExamRoom.signIn(room.hire("G001"));
        return sitAgain(room, exam, true);
    }

    private static AttemptId sitAgain(ExamRoom room, ExamId exam, boolean knowing) {
        Sitting sitting = room.delivery.open(room.delivery.start(exam));
        for (int slot = 0; knowing && slot < sitting.places().size(); slot++) {
            room.answer(sitting, slot, slot + 1, room.right(sitting, slot));
        }
        room.delivery.submit(sitting.attempt(), sitting.desk());
        return sitting.attempt();
    }
}
