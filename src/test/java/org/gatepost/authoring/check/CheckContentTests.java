package org.gatepost.authoring.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gatepost.library.SmallContent;
import org.gatepost.source.FactId;
import org.gatepost.source.SmallLedger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckContentTests {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    @Test
    void isAskedForByItsNameWhateverSettingsStandBeforeIt() {
        assertThat(CheckContent.isAskedFor(new String[] {"check-content", "."})).isTrue();
        assertThat(CheckContent.isAskedFor(new String[] {"--spring.profiles.active=demo", "check-content"}))
                .isTrue();
        assertThat(CheckContent.isAskedFor(new String[] {})).isFalse();
        assertThat(CheckContent.isAskedFor(new String[] {"--server.port=0"})).isFalse();
        assertThat(CheckContent.isAskedFor(new String[] {"somewhere", "check-content"}))
                .isFalse();
    }

    @Test
    void printsEveryMistakeByFileAndLineAndFails() throws IOException {
        write(new SmallContent()
                .replace(SmallContent.COURSE, "minutes: 4", "minutes: 40")
                .replace(SmallContent.ITEMS, "refutedBy: pledge.f2", "refutedBy: pledge.f9"));
        assertThat(run(folder.toString())).isEqualTo(1);
        assertThat(printed())
                .contains(
                        "content/courses/day/course.yaml:9: 'minutes' must be a whole number from 1 to 15, not '40'",
                        "content/items/pledge.yaml:23: there is no fact 'pledge.f9'",
                        "2 mistakes.")
                .doesNotContain("Systems by number of items");
    }

    @Test
    void printsWhatIsCoveredWhenNothingIsWrong() throws IOException {
        write(new SmallContent().append(SmallContent.ITEMS, """
                  - id: pledge.i3
                    type: true-false
                    level: judge
                    lesson: day.one
                    facts: [pledge.f2]
                    stem: {zh: 题三, en: Stem three}
                    answer: false
                    misconception: {zh: 以为, en: Believes}
                    refutedBy: pledge.f2
                    explanation: {zh: 因为, en: Because}
                """.indent(0)));
        assertThat(run("--gatepost.library.guess-limit=100", folder.toString())).isZero();
        assertThat(printed())
                .contains(
                        "  system  items  must-get  single choice  recall  understand  apply  judge",
                        "  pledge      4         1            0 %       2           0      1      1",
                        "  true-false      4  100 %",
                        "pledge: true-false 4",
                        "all of 1 system:",
                        "motto",
                        "2 systems, 3 facts: 2 taught (67 %), 2 asked for (67 %); 1 lesson, 4 items, 1 card",
                        "  deck    cards  facts  to fill in",
                        "  pocket      1      3           1")
                .contains("key-position");
    }

    @Test
    void printsHowLikelyEachExamIsGuessedAndRefusesOneThatIsGuessedTooOften() throws IOException {
        write(new SmallContent().replace(SmallContent.EXAM, "minutes: 10", "attempts: 3\nminutes: 10"));
        assertThat(run(folder.toString())).isEqualTo(1);
        assertThat(printed())
                .contains("exam      items  cut %  guessing %  attempts  in all %  knowing 30 %")
                .contains("engineer      2     80          25         3        58            42")
                .contains("exam 'engineer' is passed by guessing with a chance of 58 % over 3 attempts");
    }

    @Test
    void failsForAFindingThatIsAnError() throws IOException {
        write(new SmallContent().replace(SmallContent.ITEMS, "zh: 题一", "zh: '门开了,进去'"));
        assertThat(run(folder.toString())).isEqualTo(1);
        assertThat(printed()).contains("Errors", "English punctuation in Chinese: '了,'", "[punctuation]");
    }

    @Test
    void takesTheContentFolderItself() throws IOException {
        write(new SmallContent().replace(SmallContent.COURSE, "minutes: 4", "minutes: 40"));
        assertThat(run(folder.resolve("content").toString())).isEqualTo(1);
        assertThat(printed()).contains("content/courses/day/course.yaml:9:");
    }

    @Test
    void saysSoWhenThereIsNoContent() {
        assertThat(run(folder.resolve("nowhere").toString())).isEqualTo(2);
        assertThat(printed()).contains("no content in " + folder.resolve("nowhere"));
    }

    @Test
    void readsWhatTheAppWouldReadWhenNoFolderIsNamed() throws IOException {
        assertThat(Folders.of(List.of()))
                .isEqualTo(new Folders("classpath:/content", "classpath:/seeds", 1, ZoneId.of("Asia/Shanghai")));
        assertThat(Folders.of(List.of("--gatepost.content=file:./taught", "--gatepost.zone=Europe/Berlin")))
                .isEqualTo(new Folders("file:./taught", "classpath:/seeds", 1, ZoneId.of("Europe/Berlin")));
    }

    @Test
    void findsNothingWrongWithTheShippedContent() {
        assertThat(run(".")).isZero();
        assertThat(printed()).contains("79 systems, 593 facts", "little-swan-12345");
    }

    @Test
    void setsColumnsUnderEachOtherWhateverTheyAreWrittenIn() {
        var table = new Table("name", "items");
        table.row("小天鹅", 7);
        table.row("Ritz", 12);
        assertThat(table.lines()).containsExactly("  name    items", "  小天鹅      7", "  Ritz       12");
    }

    @Test
    void tellsWhatIsMissingOfEachSystem() {
        Coverage coverage = Coverage.of(new Sample().material());
        assertThat(coverage.missing(coverage.taught()))
                .extracting(Coverage.Gap::system, Coverage.Gap::facts, Coverage.Gap::isWhole)
                .containsExactly(tuple("motto", List.of("f1"), true));
        assertThat(coverage.missing(Set.of(new FactId("pledge.f1"))))
                .extracting(Coverage.Gap::system, Coverage.Gap::facts, Coverage.Gap::isWhole)
                .containsExactly(tuple("pledge", List.of("f2"), false), tuple("motto", List.of("f1"), true));
    }

    private void write(SmallContent content) throws IOException {
        for (Map.Entry<String, String> file : content.files().entrySet()) {
            Path path = folder.resolve("content").resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        Files.createDirectories(folder.resolve("seeds"));
        Files.writeString(folder.resolve("seeds/000.yaml"), SmallLedger.YAML);
    }

    private int run(String... args) {
        return CheckContent.run(List.of(args), new PrintStream(out, true, StandardCharsets.UTF_8));
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }
}
