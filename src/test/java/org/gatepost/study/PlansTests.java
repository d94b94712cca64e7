package org.gatepost.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gatepost.Trainee;
import org.gatepost.clearance.Clearances;
import org.gatepost.clearance.Reason;
import org.gatepost.clearance.Standing;
import org.gatepost.clearance.WayOut;
import org.gatepost.exam.AttemptId;
import org.gatepost.exam.Delivery;
import org.gatepost.exam.NotYourAttempt;
import org.gatepost.exam.Reviews;
import org.gatepost.exam.Score;
import org.gatepost.exam.Sitting;
import org.gatepost.item.Item;
import org.gatepost.item.OptionId;
import org.gatepost.item.Presentation;
import org.gatepost.item.Response;
import org.gatepost.item.SingleChoice;
import org.gatepost.kernel.Refusal;
import org.gatepost.library.Bank;
import org.gatepost.source.FactId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import tools.jackson.databind.node.JsonNodeFactory;

/** What people put right after a failed exam, through the doors that pages use. */
@SpringBootTest
class PlansTests {

    private static final String POST = "home-service-engineer";
    private static final int BLANK = 8;

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Plans plans;

    @Autowired
    private Clearances clearances;

    @Autowired
    private Delivery delivery;

    @Autowired
    private Reviews reviews;

    @Autowired
    private Bank bank;

    @Autowired
    private JdbcClient database;

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void areOtherOnesForTwoPeopleWithTheSameScoreAndOtherMistakes() {
        Map<Score, Set<Set<FactId>>> plansByScore = new HashMap<>();
        for (int person = 0; person < 12; person++) {
            AttemptId failed = failsByOneWrongChoice(newcomer(), person % 3);
            if (plans.of(failed).isEmpty()) {
                // A form with fewer such items than were to be passed over is passed.
                continue;
            }
            Plan plan = plans.of(failed).orElseThrow();
            assertThat(plan.all()).isEqualTo(1);
            assertThat(plan.stops().getFirst().steps().getFirst().believed()).hasSize(1);
            plansByScore
                    .computeIfAbsent(reviews.of(failed).orElseThrow().score(), score -> new HashSet<>())
                    .add(facts(plan));
        }
        assertThat(plansByScore.values()).anyMatch(plansOfOneScore -> plansOfOneScore.size() > 1);
    }

    @Test
    void openTheNextAttemptWhenEveryStepIsDone() {
        Trainee trainee = newcomer();
        AttemptId failed = trainee.sit(POST, BLANK);
        Plan plan = plans.of(failed).orElseThrow();
        assertThat(plan.done()).isZero();
        assertThat(way())
                .isInstanceOfSatisfying(
                        WayOut.StudyLessons.class,
                        study -> assertThat(study.plan()).isEqualTo(new WayOut.Plan(failed, 0, plan.all())));
        for (PlanStop stop : plan.stops()) {
            assertThatThrownBy(() -> trainee.start(POST)).isInstanceOf(Refusal.class);
            assertThat(trainee.putRight(failed, stop).right()).isTrue();
        }
        assertThat(plans.of(failed).orElseThrow().done()).isEqualTo(plan.all());
        assertThat(standing().reason()).isInstanceOf(Reason.Remediated.class);
        assertThat(trainee.start(POST)).isNotEqualTo(failed);
    }

    /** Of every failed fact of which there is another item, and of none the item that was just seen. */
    @Test
    void areFollowedByAFormThatTestsWhatFailedByOtherItems() {
        Trainee trainee = newcomer();
        AttemptId failed = trainee.sit(POST, 4);
        Set<Item> missed = reviews.of(failed).orElseThrow().missed().stream()
                .map(miss -> Trainee.itemOf(bank, miss.presentation()))
                .collect(Collectors.toSet());
        Set<FactId> owed =
                missed.stream().flatMap(item -> item.header().facts().stream()).collect(Collectors.toSet());
        trainee.putRight(failed);
        Set<Item> next = items(trainee.start(POST));
        assertThat(next.stream().flatMap(item -> item.header().facts().stream()))
                .containsAll(owed);
        long same = next.stream().filter(missed::contains).count();
        assertThat(same).as("of the items missed").isLessThan(missed.size());
    }

    @Test
    void askAgainOtherwiseAfterAWrongAnswerAndSayWhatItShows() {
        AttemptId failed = newcomer().sit(POST, BLANK);
        PlanStop stop = plans.of(failed).orElseThrow().stops().stream()
                .filter(each -> bank.newest(each.checks().getFirst()).orElseThrow() instanceof SingleChoice choice
                        && !choice.prompt().inOrder())
                .findFirst()
                .orElseThrow();
        PlanCheck asked = plans.check(failed, stop.name());
        assertThat(asked.turn()).isZero();
        var wrong = asked.presentation().write(wrongly(Trainee.itemOf(bank, asked.presentation())));

        CheckFeedback told = plans.answer(failed, stop.name(), asked.turn(), wrong);

        assertThat(told.right()).isFalse();
        assertThat(told.misconceptions()).hasSize(1);
        assertThat(told.explanation()).as("not before it is right").isEmpty();
        assertThat(plans.of(failed).orElseThrow().done()).isZero();
        assertThat(plans.check(failed, stop.name()).turn()).isEqualTo(1);
        assertThat(standing().reason()).isInstanceOf(Reason.Failed.class);
    }

    /** Pressing until it is right shows nothing; what was missed comes once more when something else was in between. */
    @Test
    void askWhatWasAnsweredWronglyOnlyAfterTheOthers() {
        Trainee trainee = newcomer();
        AttemptId failed = trainee.sit(POST, BLANK);
        PlanStop missed = plans.of(failed).orElseThrow().stops().stream()
                .filter(each -> bank.newest(each.checks().getFirst()).orElseThrow() instanceof SingleChoice)
                .findFirst()
                .orElseThrow();
        PlanCheck asked = plans.check(failed, missed.name());
        var wrong = asked.presentation().write(wrongly(Trainee.itemOf(bank, asked.presentation())));
        plans.answer(failed, missed.name(), asked.turn(), wrong);
        List<String> order = new ArrayList<>();
        Optional<PlanStop> next = plans.of(failed).flatMap(Plan::next);
        while (next.isPresent()) {
            order.add(next.get().name());
            trainee.putRight(failed, next.get());
            next = plans.of(failed).flatMap(Plan::next);
        }
        assertThat(order).hasSizeGreaterThan(1).endsWith(missed.name()).doesNotHaveDuplicates();
        assertThat(plans.of(failed).orElseThrow().done())
                .isEqualTo(plans.of(failed).orElseThrow().all());
    }

    @Test
    void askNothingThatAnExamMayDraw() {
        AttemptId failed = newcomer().sit(POST, items());
        for (PlanStop stop : plans.of(failed).orElseThrow().stops()) {
            assertThat(stop.checks()).isNotEmpty().allMatch(bank::isCheck);
            assertThat(stop.steps()).isNotEmpty();
        }
    }

    @Test
    void refuseABlankAStopThatIsNotThereAndSomebodyElsesAttempt() {
        AttemptId failed = newcomer().sit(POST, BLANK);
        String stop = plans.of(failed).orElseThrow().stops().getFirst().name();
        assertThatThrownBy(() -> plans.answer(failed, stop, 0, JsonNodeFactory.instance.nullNode()))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> plans.answer(failed, "no.f1", 0, JsonNodeFactory.instance.numberNode(0)))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> plans.check(failed, "no.f1")).isInstanceOf(Refusal.class);
        newcomer();
        assertThatThrownBy(() -> plans.of(failed)).isInstanceOf(NotYourAttempt.class);
        assertThatThrownBy(() -> plans.check(failed, stop)).isInstanceOf(NotYourAttempt.class);
    }

    @Test
    void areNoneAfterAnAttemptOfBeforeThereWerePlansWhoseLessonsAreStudiedAgain() {
        Trainee trainee = newcomer();
        AttemptId failed = trainee.sit(POST, BLANK);
        database.sql("update attempt_mark set to_put_right = null where attempt_id = ?")
                .param(failed.value())
                .update();
        assertThat(plans.of(failed)).isEmpty();
        var lessons = way().study().orElseThrow();
        assertThat(lessons.plan()).isNull();
        lessons.lessons().forEach(trainee::study);
        assertThat(standing().maySit()).isTrue();
    }

    @Test
    void areNoneAfterAPass() {
        AttemptId passed = newcomer().sit(POST, 0);
        assertThat(plans.of(passed)).isEmpty();
    }

    /** One must-get item wrong fails whoever has everything else. */
    private AttemptId failsByOneWrongChoice(Trainee trainee, int which) {
        int[] before = {which};
        return trainee.sitBut(
                POST,
                item -> item instanceof SingleChoice
                        && item.header().critical()
                        && item.header().points().value().intValue() == 1
                        && before[0]-- <= 0,
                PlansTests::wrongly);
    }

    private static Response wrongly(Item item) {
        SingleChoice choice = (SingleChoice) item;
        OptionId wrong = choice.prompt().options().stream()
                .map(option -> option.id())
                .filter(option -> !option.equals(choice.key().right()))
                .findFirst()
                .orElseThrow();
        return new SingleChoice.Response(wrong);
    }

    private Set<Item> items(AttemptId attempt) {
        return delivery.open(attempt).places().stream()
                .map(Sitting.Place::presentation)
                .map((Presentation shown) -> Trainee.itemOf(bank, shown))
                .collect(Collectors.toSet());
    }

    private static int items() {
        return org.gatepost.library.ShippedContent.blueprint(POST).items();
    }

    private static Set<FactId> facts(Plan plan) {
        return plan.stops().stream()
                .flatMap(stop -> stop.steps().stream())
                .map(PlanStep::fact)
                .collect(Collectors.toSet());
    }

    private WayOut way() {
        return standing().wayOut();
    }

    private Standing standing() {
        return clearances.mine().orElseThrow().getFirst().standing();
    }

    private Trainee newcomer() {
        var trainee = new Trainee(application, POST);
        trainee.studyEverything(POST);
        return trainee;
    }
}
