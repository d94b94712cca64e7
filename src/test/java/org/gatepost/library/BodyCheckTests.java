package org.gatepost.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gatepost.MovableClock;
import org.gatepost.authored.AuthoredFiles;
import org.gatepost.authored.Told;
import org.gatepost.source.Ledger;
import org.gatepost.source.SmallLedger;
import org.junit.jupiter.api.Test;

/** What comes to more than a row holds is refused before anything is stored. */
class BodyCheckTests {

    private final SmallContent content = new SmallContent();

    @Test
    void refusesAnItemOfALargeFile() {
        content.replace(
                SmallContent.ITEMS,
                "{zh: 题二, en: Stem two}",
                "{zh: \"%s\", en: Stem two}".formatted("题\\a".repeat(300_000)));
        told("content/items/pledge.yaml:23: 'pledge.i2' comes to 2,");
    }

    /** As many characters as a short file has, ten times. */
    @Test
    void refusesWhatASmallFileSaysAgainAndAgainByAName() {
        content.replace(
                SmallContent.EXAM,
                "{zh: 考试, en: Exam}",
                "{zh: &long \"%s\", en: *long}".formatted("\\a".repeat(25_000)));
        for (String section : List.of("b", "c", "d")) {
            content.append(
                    SmallContent.EXAM,
                    "  - {id: %s, title: {zh: *long, en: *long}, systems: [pledge], draw: 1, levels: {}}\n"
                            .formatted(section));
        }
        assertThat(content.text(SmallContent.EXAM)).hasSizeLessThan(60_000);
        Told.by(content::read)
                .anySatisfy(
                        line -> assertThat(line).startsWith("content/exams/engineer.yaml:1: 'engineer' comes to 1,2"));
    }

    @Test
    void refusesAFactThatIsTooLarge() {
        Ledger ledger = SmallLedger.readWith(
                "en: Gentlemen", "en: &more \"%s\", exact: [*more, *more]".formatted("\\a".repeat(60_000)));
        Told.by(() -> Manuscript.read(AuthoredFiles.of("content", content.files()), ledger, MovableClock.ZONE))
                .singleElement()
                .asString()
                .contains("'motto.f1' comes to 1,080,");
    }

    @Test
    void takesWhatFits() {
        content.replace(
                SmallContent.ITEMS,
                "{zh: 题二, en: Stem two}",
                "{zh: \"%s\", en: Stem two}".formatted("题".repeat(300_000)));
        assertThat(content.read().items()).hasSize(3);
    }

    private void told(String start) {
        Told.by(content::read).singleElement().asString().startsWith(start);
    }
}
