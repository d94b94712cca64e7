package org.gatepost.authoring.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.gatepost.library.SmallContent;
import org.gatepost.source.SmallLedger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On the command line, what content to come says otherwise. */
class RehearseContentTests {

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

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    @Test
    void tellsWhatIsDifferentFromTheContentInUse() throws IOException {
        write("today", new SmallContent());
        write(
                "next",
                new SmallContent()
                        .replace(SmallContent.POSITION, "validMonths: 12", "validMonths: 6")
                        .replace(SmallContent.EXAM, "cutPercent: 80", "cutPercent: 90")
                        .replace(SmallContent.ITEMS, "answer: true", "answer: false"));
        assertThat(run()).isZero();
        assertThat(printed())
                .contains(
                        "positions: 1 changed, 0 added, 0 removed",
                        "valid months: 12 -> 6",
                        "cut: 80 -> 90",
                        "changed  pledge.check1",
                        "             key");
    }

    @Test
    void tellsOfFactsCardsAndItemsThatNeverStandTogetherToo() throws IOException {
        write("today", new SmallContent().append(SmallContent.ITEMS, ONE_MORE));
        write(
                "next",
                new SmallContent()
                        .replace(SmallContent.CARDS, "en: Warranty", "en: The warranty")
                        .append(SmallContent.ITEMS, ONE_MORE + "    enemies: [pledge.i2]\n"));
        write("next/seeds/000.yaml", SmallLedger.YAML.replace("en: Gentlemen", "en: Ladies and gentlemen"));
        assertThat(run()).isZero();
        assertThat(printed())
                .contains(
                        "facts: 1 changed",
                        "wording: Gentlemen -> Ladies and gentlemen",
                        "decks: 1 changed",
                        "items: 2 changed",
                        "enemies");
    }

    @Test
    void listsMistakesAndFails() throws IOException {
        write("today", new SmallContent());
        write("next", new SmallContent().replace(SmallContent.POSITION, "validMonths: 12", "validMonths: some"));
        assertThat(run()).isEqualTo(1);
        assertThat(printed()).contains("content/positions/engineer.yaml:5").doesNotContain("positions:");
    }

    @Test
    void asksForAFolder() {
        assertThat(RehearseContent.run(List.of(), new PrintStream(out, true, StandardCharsets.UTF_8)))
                .isEqualTo(2);
        assertThat(printed()).contains("rehearse-content <folder>");
        assertThat(RehearseContent.isAskedFor(new String[] {"rehearse-content", "x"}))
                .isTrue();
        assertThat(RehearseContent.isAskedFor(new String[] {"check-content", "x"}))
                .isFalse();
    }

    private int run() {
        return RehearseContent.run(
                List.of(
                        folder.resolve("next").toString(),
                        "--gatepost.content=file:" + folder.resolve("today/content"),
                        "--gatepost.seeds=file:" + folder.resolve("today/seeds"),
                        "--gatepost.library.guess-limit=100"),
                new PrintStream(out, true, StandardCharsets.UTF_8));
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private void write(String name, SmallContent content) throws IOException {
        for (Map.Entry<String, String> file : content.files().entrySet()) {
            write(name + "/content/" + file.getKey(), file.getValue());
        }
        write(name + "/seeds/000.yaml", SmallLedger.YAML);
    }

    private void write(String name, String text) throws IOException {
        Path path = folder.resolve(name);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
