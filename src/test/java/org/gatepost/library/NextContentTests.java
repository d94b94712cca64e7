package org.gatepost.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.gatepost.kernel.LocalizedText;
import org.gatepost.source.SmallLedger;
import org.junit.jupiter.api.Test;

class NextContentTests {

    private static final String ONE_MORE = """
                  - id: pledge.i3
                    type: true-false
                    level: recall
                    lesson: day.one
                    facts: [pledge.f2]
                    stem: {zh: 题三, en: Stem three}
                    answer: false
                    misconception: {zh: 以为, en: Believes}
                    refutedBy: pledge.f2
                    explanation: {zh: 因为, en: Because}
                """;

    private static final String CHECK = "    check: pledge.check1\n";

    private final SmallContent today = new SmallContent().append(SmallContent.ITEMS, ONE_MORE);

    @Test
    void hasAnotherDigestWhereverItReadsOtherwise() {
        String digest = today.next(today).digest();
        assertThat(new SmallContent()
                        .append(SmallContent.ITEMS, ONE_MORE)
                        .next(today)
                        .digest())
                .isEqualTo(digest);
        assertThat(new SmallContent()
                        .append(SmallContent.ITEMS, ONE_MORE)
                        .replace(SmallContent.CARDS, "en: Warranty", "en: The warranty")
                        .next(today)
                        .digest())
                .as("cards")
                .isNotEqualTo(digest);
        assertThat(new SmallContent()
                        .append(SmallContent.ITEMS, ONE_MORE + "    enemies: [pledge.i2]\n")
                        .next(today)
                        .digest())
                .as("what never stands together")
                .isNotEqualTo(digest);
    }

    @Test
    void tellsOfQuestionsThatALessonGetsAndLosesAndApartFromThemOfItsText() {
        SmallContent more = again().replace(SmallContent.COURSE, CHECK, CHECK + "    moreChecks: [pledge.i3]\n");
        LocalizedText third = new LocalizedText("题三", "Stem three");
        assertThat(lesson(more))
                .containsExactly(new ContentChange.Detail(ContentChange.Aspect.CHECKS, List.of(), List.of(third)));
        SmallContent other = again().replace(SmallContent.COURSE, CHECK, "    check: pledge.i3\n")
                .replace(SmallContent.COURSE, "minutes: 4", "minutes: 5");
        assertThat(lesson(other))
                .containsExactly(
                        new ContentChange.Detail(
                                ContentChange.Aspect.CHECKS, List.of(new LocalizedText("题", "Stem")), List.of(third)),
                        new ContentChange.Detail(ContentChange.Aspect.TEXT, List.of(), List.of()));
    }

    private List<ContentChange.Detail> lesson(SmallContent next) {
        return next.next(today).changes().stream()
                .filter(change -> change.subject() == ContentChange.Subject.LESSON)
                .findFirst()
                .orElseThrow()
                .details();
    }

    private static SmallContent again() {
        return new SmallContent().append(SmallContent.ITEMS, ONE_MORE);
    }

    @Test
    void tellsOfFactsThatSayOtherwise() {
        Manuscript manuscript =
                new Manuscript(today.read(), SmallLedger.readWith("en: Gentlemen", "en: Ladies"), Map.of());
        NextContent next = NextContent.of(today.read(), SmallLedger.read(), manuscript);
        assertThat(next.changes()).singleElement().satisfies(change -> {
            assertThat(change.subject()).isEqualTo(ContentChange.Subject.FACT);
            assertThat(change.id()).isEqualTo("motto.f1");
        });
        assertThat(next.digest()).isNotEqualTo(today.next(today).digest());
    }
}
