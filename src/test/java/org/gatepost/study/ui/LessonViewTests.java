package org.gatepost.study.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.router.RouterLink;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.gatepost.item.Item;
import org.gatepost.item.LessonId;
import org.gatepost.kernel.Languages;
import org.gatepost.library.CourseId;
import org.gatepost.people.SignedInAs;
import org.gatepost.source.Ledger;
import org.gatepost.widget.LanguageSwitch;
import org.gatepost.widget.Notice;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** A lesson: what stands in it, and its check question. */
@SpringBootTest
@Import(StudyPages.ToldDuty.class)
@ViewPackages(classes = StudyView.class, packages = "org.gatepost.shell")
@SignedInAs
class LessonViewTests extends StudyPages {

    @Autowired
    private Ledger ledger;

    @Test
    void showsALessonWithItsPlaceItsPartsAndTheWayOn() {
        open(ADDRESS);
        int lessons = library.course(new CourseId("customers-door"))
                .orElseThrow()
                .lessons()
                .size();
        assertThat(page())
                .contains("Lesson 2 of " + lessons)
                .contains("4 minutes")
                .contains("Not studied yet");
        assertThat(text(find(Contents.class).single()))
                .contains("In this lesson")
                .contains("One cloth, one job");
        assertThat(links()).contains("study/customers-door/pledge-on-one-hand", "study/customers-door/two-sentences");
    }

    @Test
    void leadsToThePocketCardsThatSayItInShort() {
        open(ADDRESS);
        assertThat(text(find(CardLinks.class).single())).contains("Pocket cards", "The 1-2-3-4-5 pledge");
        open("study/first-day/pass-first");
        assertThat(find(CardLinks.class).all()).as("a lesson without a card").isEmpty();
    }

    @Test
    void namesEveryFactOfALessonWithItsDocumentAndItsPassage() {
        open(ADDRESS);
        String sources = text(find(Sources.class).single());
        for (var id : library.lesson(SHOES).orElseThrow().value().facts()) {
            var fact = ledger.fact(id).orElseThrow();
            assertThat(sources)
                    .contains(fact.text().en(), fact.where(), "line " + fact.line())
                    .contains(ledger.systemOf(id).orElseThrow().document().en());
        }
        assertThat(find(NativeDetails.class)
                        .from(find(Sources.class).single())
                        .single()
                        .isOpen())
                .isFalse();
    }

    @Test
    void saysWhatTheSourceLeavesOpen() {
        open(ADDRESS);
        var doubts = ledger.systemOf(
                        library.lesson(SHOES).orElseThrow().value().facts().getFirst())
                .orElseThrow()
                .leftOpen();
        assertThat(doubts).isNotEmpty();
        assertThat(text(find(Sources.class).single()))
                .contains("What the source leaves open")
                .contains(doubts.getFirst().en());
    }

    @Test
    void refusesTheCheckAnswerUntilTheEndWasReached() {
        open(ADDRESS);
        assertThat(text(check())).contains("Read to the end first.");
        answer(right(SHOES));
        press();
        assertThat(text(check())).contains("Read the lesson to its end first");
        assertThat(study.mine()).isEmpty();

        reachTheEnd();
        assertThat(notices())
                .noneMatch(notice -> notice.startsWith("Read to the end first."))
                .contains("You are at the end: your answer counts now.");
        press();
        assertThat(study.mine()).containsKey(SHOES);
    }

    @Test
    void asksForAnAnswerBeforeItChecksOne() {
        open(ADDRESS);
        reachTheEnd();
        press();
        assertThat(text(check())).contains("You have not answered yet.");
    }

    @Test
    void saysWhatAWrongAnswerBelievesAndNeverTheKey() {
        open(ADDRESS);
        reachTheEnd();
        Item item = checkOf(SHOES);
        int right = right(SHOES).intValue();
        var options = study.check(SHOES).order();
        IntStream.range(0, options.size()).filter(place -> place != right).forEach(place -> {
            answer(JSON.numberNode(place));
            press();
            var believed = Objects.requireNonNull(
                    item.rationale().misconceptions().get(options.get(place).value()));
            assertThat(notices())
                    .anyMatch(notice -> notice.startsWith("Not right yet.")
                            && notice.contains(believed.text().en()));
            assertThat(page()).doesNotContain(item.rationale().explanation().en());
        });
        assertThat(study.mine()).isEmpty();
        assertThat(find(Button.class).withId("check").single().isEnabled()).isTrue();
    }

    @Test
    void countsTheLessonAsStudiedAfterTheRightAnswerAndNamesTheNext() {
        open(ADDRESS);
        reachTheEnd();
        answer(right(SHOES));
        press();
        assertThat(study.mine()).containsKey(SHOES);
        assertThat(text(check()))
                .contains("Right. This lesson counts as studied.")
                .contains(explanation())
                .contains("Next: One sentence in, one sentence out");
        assertThat(text(find(LessonHead.class).single())).contains("Studied on ");
        assertThat(find(Button.class).withId("check").all()).isEmpty();
    }

    @Test
    void showsWhenALessonWasStudied() {
        studyNow(SHOES);
        open(ADDRESS);
        assertThat(text(find(LessonHead.class).single())).contains("Studied on ");
        assertThat(text(check())).contains("You have answered this question before.");
    }

    @Test
    void saysOnTopThatALessonMustBeStudiedAgain() {
        studyNow(SHOES);
        owe(SHOES);
        open(ADDRESS);
        assertThat(text(find(LessonHead.class).single()))
                .contains("To be studied again since 20 Nov 2026")
                .contains("To study again");
    }

    @Test
    void keepsAnswerAndFeedbackWhenTheLanguageIsSwitched() {
        open(ADDRESS);
        reachTheEnd();
        answer(right(SHOES));
        test(find(LanguageSwitch.class).single()).click();
        assertThat(UI.getCurrent().getLocale()).isEqualTo(Languages.CHINESE);
        press();
        assertThat(study.mine()).as("the answer given in English").containsKey(SHOES);
        assertThat(text(check())).contains("答对了").contains("下一课：");
        test(find(LanguageSwitch.class).single()).click();
        assertThat(text(check()))
                .contains("Right. This lesson counts as studied.")
                .contains(explanation());
        reachTheEnd();
        assertThat(text(check()))
                .as("when the end comes on screen once more")
                .contains("Right. This lesson counts as studied.")
                .doesNotContain("your answer counts now");
    }

    @Test
    void takesARefusalBackWhenItIsNoLongerTrue() {
        open(ADDRESS);
        press();
        assertThat(text(check())).contains("Read to the end");
        String refused = text(check());
        reachTheEnd();
        assertThat(text(check())).isNotEqualTo(refused);
        press();
        assertThat(text(check())).contains("You have not answered yet.");
        answer(right(SHOES));
        assertThat(text(check())).doesNotContain("You have not answered yet.");
    }

    @Test
    void forgetsAnAnswerWhenTheLessonIsLeft() {
        open(ADDRESS);
        reachTheEnd();
        answer(right(SHOES));
        open("study/customers-door/two-sentences");
        open(ADDRESS);
        press();
        assertThat(text(check())).contains("You have not answered yet.");
    }

    @Test
    void notesTheEndOfTheLessonOnScreenAndOfNoOther() {
        open(ADDRESS);
        open("study/customers-door/two-sentences");
        reachTheEnd();
        assertThat(study.atEnd(SHOES)).isFalse();
        assertThat(study.atEnd(new LessonId("customers-door.two-sentences"))).isTrue();
    }

    private void owe(LessonId lesson) {
        owe(lesson, Instant.parse("2026-11-20T04:00:00Z"));
    }

    private String explanation() {
        return checkOf(SHOES).rationale().explanation().en();
    }

    private LessonCheck check() {
        return find(LessonCheck.class).single();
    }

    private List<String> notices() {
        return find(Notice.class).all().stream().map(StudyViewsTests::text).toList();
    }

    private List<String> links() {
        return find(RouterLink.class).all().stream().map(RouterLink::getHref).toList();
    }
}
