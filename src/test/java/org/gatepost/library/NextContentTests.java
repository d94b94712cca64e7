package org.gatepost.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
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
