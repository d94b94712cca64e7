package org.gatepost.authoring.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.gatepost.library.SmallContent;
import org.junit.jupiter.api.Test;

/** How many items of a kind there may be. */
class BalanceRulesTests {

    private static final String STATEMENT = """
                answer: false
                misconception: {zh: 以为, en: Believes}
                refutedBy: pledge.f1
            """;

    @Test
    void findsACourseOfMoreSingleChoiceThanHalf() {
        var sample = new Sample();
        for (int item = 0; item < 3; item++) {
            sample.choice("*对 | Right", "错 | Wrong", "都错 | Wronger");
        }
        assertThat(sample.statement("一", "One").statement("二", "Two").found(new SingleChoiceShare()))
                .as("3 of 8")
                .isEmpty();
        for (int item = 0; item < 3; item++) {
            sample.choice("*对 | Right", "错 | Wrong", "都错 | Wronger");
        }
        assertThat(sample.found(new SingleChoiceShare()))
                .containsExactly(
                        "content/courses/day/course.yaml:1: course 'day': 6 of 11 items are single choice (55 %),"
                                + " which is more than half [single-choice-share]");
    }

    @Test
    void findsAnExamThatMostlyAsksForWhatIsRemembered() {
        assertThat(new Sample().found(new RecallShare()))
                .containsExactly(
                        "content/exams/engineer.yaml:1: exam 'engineer': 1 of 2 items are recall (50 %), which is"
                                + " more than a third [recall-share]");
        assertThat(new Sample().statement("三", "Three").found(new RecallShare()))
                .isEmpty();
    }

    @Test
    void findsASystemThatAsksForNothingButRemembering() {
        var sample = new Sample()
                .replace(SmallContent.ITEMS, "level: apply", "level: recall")
                .replace(SmallContent.EXAM, "recall: 1, apply: 1", "recall: 2");
        assertThat(sample.found(new OnlyRecall()))
                .containsExactly("content/items/pledge.yaml:2: system 'pledge': all 3 items are recall [only-recall]");
        assertThat(sample.item("true-false", "judge", "三", "Three", STATEMENT).found(new OnlyRecall()))
                .isEmpty();
    }
}
