package org.gatepost.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gatepost.library.SmallContent.EXAM;

import java.time.Duration;
import java.util.List;
import org.gatepost.authored.Told;
import org.gatepost.kernel.StoredJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How often an exam may be sat and how long people wait, as authors write it. */
class LimitsTests {

    private final SmallContent content = new SmallContent();

    @Test
    void areNoneWhereNothingIsSaid() {
        assertThat(limits()).isEqualTo(Limits.NONE);
        assertThat(Limits.NONE.usedUp(1_000)).isFalse();
        assertThat(Limits.NONE.waitAfter(1_000)).isZero();
        assertThat(Limits.NONE.areAny()).isFalse();
    }

    @Test
    void growFromFailToFail() {
        written("attempts: 4\nwaits: [0 min, 90 min, 2 h, 1 d]");
        assertThat(limits()).isEqualTo(new Limits(4, List.of(0, 90, 120, 1_440)));
        assertThat(List.of(0, 1, 2, 3, 4, 9).stream().map(limits()::waitAfter))
                .containsExactly(
                        Duration.ZERO,
                        Duration.ZERO,
                        Duration.ofMinutes(90),
                        Duration.ofHours(2),
                        Duration.ofDays(1),
                        Duration.ofDays(1));
        assertThat(limits().usedUp(3)).isFalse();
        assertThat(limits().usedUp(4)).isTrue();
        assertThat(limits().areAny()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            waits: [soon]      | 'soon' is no waiting time: a number with min, h or d, such as '30 min', '2 h' or '1 d', at most 90 d
            waits: [91 d]      | '91 d' is no waiting time: a number with min, h or d, such as '30 min', '2 h' or '1 d', at most 90 d
            waits: [1 d, 2 h]  | '2 h' is shorter than the wait before it; waiting times grow
            """)
    void areRefusedInWords(String written, String told) {
        written(written);
        Told.by(content::read).singleElement().asString().endsWith(told);
    }

    @Test
    void areNotForExamsThatNobodyRequires() {
        content.put(
                "exams/day.yaml",
                content.text(EXAM)
                        .replace("id: engineer", "id: day")
                        .replace("minutes: 10", "mode: exam\ncourse: day\nattempts: 3\nminutes: 10"));
        Told.by(content::read).singleElement().asString().contains("attempts");
    }

    @Test
    void areReadFromABlueprintThatWasStoredBeforeThereWereAny() {
        Blueprint stored = StoredJson.read("""
                {"id":"door","title":{"zh":"考试","en":"Exam"},"minutes":10,"cutPercent":80,"sections":[]}""", Blueprint.class);
        assertThat(stored.limits()).isEqualTo(Limits.NONE);
        assertThat(stored.purpose()).isEqualTo(new Purpose.Mandatory());
        assertThat(StoredJson.read("{\"attempts\":3}", Limits.class)).isEqualTo(new Limits(3, List.of()));
    }

    private void written(String lines) {
        content.replace(EXAM, "minutes: 10", lines + "\nminutes: 10");
    }

    private Limits limits() {
        return content.read().blueprints().values().iterator().next().limits();
    }
}
