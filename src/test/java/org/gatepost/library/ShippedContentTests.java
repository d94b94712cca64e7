package org.gatepost.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.gatepost.MovableClock;
import org.gatepost.authored.AuthoredFiles;
import org.gatepost.item.Item;
import org.gatepost.kernel.StoredJson;
import org.gatepost.source.Ledger;
import org.gatepost.source.ShippedLedger;
import org.junit.jupiter.api.Test;

class ShippedContentTests {

    private static final Ledger LEDGER = ShippedLedger.read();
    private static final Content CONTENT = Manuscript.read(AuthoredFiles.at("file:content"), LEDGER, MovableClock.ZONE)
            .content();

    @Test
    void readsWithoutAMistake() {
        assertThat(CONTENT.courses()).hasSizeGreaterThanOrEqualTo(4);
        assertThat(CONTENT.positions()).hasSizeGreaterThanOrEqualTo(4);
    }

    @Test
    void listsTheCoursesInTheOrderInWhichTheyAreTaught() {
        assertThat(CONTENT.courses().keySet())
                .extracting(CourseId::value)
                .containsExactly(
                        "first-day",
                        "customers-door",
                        "on-the-line",
                        "ladies-and-gentlemen",
                        "three-tiers",
                        "key-accounts",
                        "expectation-value-price");
    }

    @Test
    void hasAtLeastTwelveLessonsAndSixtyItemsOfManyTypes() {
        assertThat(CONTENT.courses().values().stream()
                        .mapToInt(course -> course.lessons().size())
                        .sum())
                .isGreaterThanOrEqualTo(12);
        assertThat(CONTENT.items()).hasSizeGreaterThanOrEqualTo(60);
        assertThat(CONTENT.items().values().stream().map(Item::typeName).distinct())
                .contains("single-choice", "multiple-choice", "true-false", "ordering", "classification");
    }

    @Test
    void teachesEveryFactOfTheSystemsItTeaches() {
        var taught = CONTENT.courses().values().stream()
                .flatMap(course -> course.lessons().stream())
                .flatMap(lesson -> lesson.facts().stream())
                .collect(java.util.stream.Collectors.toSet());
        int begun = 0;
        for (var system : LEDGER.systems()) {
            var facts = system.facts().stream().map(fact -> fact.id()).toList();
            if (facts.stream().anyMatch(taught::contains)) {
                begun++;
                assertThat(taught).as(system.id().value()).containsAll(facts);
            }
        }
        assertThat(begun).isGreaterThanOrEqualTo(10);
    }

    @Test
    void dividesEveryCourseIntoThreeToSixGroupsEachWithAShortQuizAndHasAnExamOfEachCourse() {
        for (Course course : CONTENT.courses().values()) {
            assertThat(course.groups()).as(course.id().value()).hasSizeBetween(3, 6);
            for (LessonGroup group : course.groups()) {
                assertThat(about(new Purpose.Practice(group.id())).items())
                        .as(group.id().value())
                        .isBetween(5, 8);
            }
            Blueprint exam = about(new Purpose.CourseExam(course.id()));
            assertThat(exam.items()).as(course.id().value()).isBetween(15, 20);
            assertThat(exam.sections()).as(course.id().value()).anyMatch(section -> section.mustGet() > 0);
        }
    }

    private static Blueprint about(Purpose purpose) {
        return CONTENT.blueprints().values().stream()
                .filter(exam -> exam.purpose().equals(purpose))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing for " + purpose));
    }

    @Test
    void keepsEveryItemUnchangedThroughItsStoredForm() {
        for (Item item : CONTENT.items().values()) {
            Item kept = StoredJson.read(StoredJson.write(item), Item.class);
            assertThat(kept.equals(item)).as(item.id().value()).isTrue();
        }
    }

    @Test
    void asksEveryItemInBothLanguages() {
        for (Item item : CONTENT.items().values()) {
            String name = item.id().value();
            assertThat(item.prompt().stem().in(Locale.SIMPLIFIED_CHINESE))
                    .as(name)
                    .containsPattern("\\p{IsHan}");
            assertThat(item.prompt().stem().in(Locale.ENGLISH)).as(name).doesNotContainPattern("[\u3002\uff0c\uff1f]");
        }
    }
}
