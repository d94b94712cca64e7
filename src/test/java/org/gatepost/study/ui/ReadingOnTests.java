package org.gatepost.study.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.Instant;
import java.util.List;
import org.gatepost.item.LessonId;
import org.gatepost.people.SignedInAs;
import org.gatepost.study.Reading;
import org.gatepost.widget.LanguageSwitch;
import org.gatepost.widget.ProseText;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** Going on where one was: in a lesson, from a course, in either language; and finding one's way in between. */
@SpringBootTest
@Import(StudyPages.ToldDuty.class)
@ViewPackages(classes = StudyView.class, packages = "org.gatepost.shell")
@SignedInAs
class ReadingOnTests extends StudyPages {

    private static final LessonId PLEDGE = new LessonId("customers-door.pledge-on-one-hand");
    private static final LessonId SENTENCES = new LessonId("customers-door.two-sentences");

    @Autowired
    private Reading reading;

    @Test
    void saysNothingOfAPlaceToWhoeverComesForTheFirstTime() {
        open(ADDRESS);
        assertThat(find(WhereYouWere.class).all()).isEmpty();
    }

    @Test
    void keepsThePlaceThatTheBrowserTellsAndOffersItAtTheNextVisit() {
        open(ADDRESS);
        rest(9);
        open("study");
        open(ADDRESS);
        assertThat(text(find(WhereYouWere.class).single()))
                .contains("Last time you had read ")
                .contains("“");
        test(find(NativeButton.class).withId("go-on-reading").single()).click();
        assertThat(find(WhereYouWere.class).all()).as("it has done its work").isEmpty();
        assertThat(study.atEnd(SHOES)).isFalse();
    }

    @Test
    void offersThePlaceInTheOtherLanguageToo() {
        reading.keep(SHOES, 9, blocks(SHOES));
        open(ADDRESS);
        test(find(LanguageSwitch.class).single()).click();
        assertThat(text(find(WhereYouWere.class).single())).contains("上次读到%d%%处".formatted(100 * 9 / blocks(SHOES)));
    }

    @Test
    void offersNoPlaceInALessonThatHadMoreOrFewerBlocksThen() {
        for (int blocks : List.of(blocks(SHOES) - 1, blocks(SHOES) + 1)) {
            reading.keep(SHOES, 9, blocks);
            open(ADDRESS);
            assertThat(find(WhereYouWere.class).all()).isEmpty();
        }
    }

    @Test
    void goesStraightThereFromTheCourse() {
        reading.keep(PLEDGE, blocks(PLEDGE) / 2, blocks(PLEDGE));
        open("study/customers-door");
        assertThat(text(find(GoOn.class).single())).contains("Last time you had read 50% of it.");
        assertThat(links(find(GoOn.class).single())).containsExactly("study/customers-door/pledge-on-one-hand?place");
        UI.getCurrent().navigate("study/customers-door/pledge-on-one-hand", QueryParameters.of(LessonView.PLACE, ""));
        assertThat(find(WhereYouWere.class).all()).isEmpty();
    }

    @Test
    void namesTheNextLessonFirstAndTheOneLeftHalfReadBesideIt() {
        reading.keep(SENTENCES, 10, blocks(SENTENCES));
        for (String page : List.of("study/customers-door", "study")) {
            open(page);
            assertThat(links(find(GoOn.class).single()))
                    .as(page)
                    .hasSize(2)
                    .last()
                    .isEqualTo("study/customers-door/two-sentences?place");
        }
        studyNow(SENTENCES);
        open("study/customers-door");
        assertThat(links(find(GoOn.class).single())).hasSize(1);
    }

    @Test
    void leadsNobodyIntoTheMiddleOfALessonToBeReadFromItsBeginning() {
        reading.keep(SHOES, 9, blocks(SHOES));
        owe(SHOES, Instant.now().plusSeconds(60));
        open(ADDRESS);
        assertThat(find(WhereYouWere.class).all()).isEmpty();
    }

    @Test
    void showsTheHeadingsOfTheLessonAndTheLessonsOfTheCourse() {
        studyNow(PLEDGE);
        open(ADDRESS);
        Contents contents = find(Contents.class).single();
        assertThat(find(NativeDetails.class).from(contents).all()).hasSize(2);
        assertThat(links(contents))
                .hasSize(library.course(
                                library.lesson(SHOES).orElseThrow().value().course())
                        .orElseThrow()
                        .lessons()
                        .size());
        assertThat(text(contents)).contains("(studied)");
    }

    @Test
    void drawsAPictureOfThePledge() {
        open("study/customers-door/pledge-on-one-hand");
        String html = find(LessonText.class).single().getElement().getChild(0).getProperty("innerHTML");
        assertThat(html)
                .contains("<svg viewBox", "Little Swan's 1-2-3-4-5: 1, pair of shoes")
                .doesNotContain("kind: count");
    }

    private int blocks(LessonId lesson) {
        return new ProseText(library.lesson(lesson).orElseThrow().value().text().zh()).blocks();
    }

    private List<String> links(Component inside) {
        return find(RouterLink.class).from(inside).all().stream()
                .map(RouterLink::getHref)
                .toList();
    }
}
