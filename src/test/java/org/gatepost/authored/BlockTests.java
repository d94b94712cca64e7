package org.gatepost.authored;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.gatepost.kernel.LocalizedText;
import org.junit.jupiter.api.Test;

/** What an author is told about one file. */
class BlockTests {

    private enum Taste {
        SWEET,
        VERY_SOUR
    }

    private final Problems problems = new Problems();

    @Test
    void givesWhatIsWritten() {
        Block block = read("""
                \ufeffname: Lemon
                title: {zh: 柠檬, en: Lemon}
                weight: 12
                ripe: true
                taste: very-sour
                tags: [a, b]
                parts:
                  - id: peel
                """);
        assertThat(block.text("name")).isEqualTo("Lemon");
        assertThat(block.localized("title")).isEqualTo(new LocalizedText("柠檬", "Lemon"));
        assertThat(block.number("weight", 1, 20)).isEqualTo(12);
        assertThat(block.number("age", 1, 20, 7)).isEqualTo(7);
        assertThat(block.flag("ripe", false)).isTrue();
        assertThat(block.flag("sold", true)).isTrue();
        assertThat(block.choice("taste", Taste.class)).isEqualTo(Taste.VERY_SOUR);
        assertThat(block.texts("tags")).containsExactly("a", "b");
        assertThat(block.blocks("parts").getFirst().id("id")).isEqualTo("peel");
        block.done();
        assertTold();
    }

    @Test
    void pointsAtTheLineOfAFileThatIsNoYaml() {
        assertThat(Block.read("f.yaml", "name: a\ntitle: [b\nweight: 1\n", problems))
                .isEmpty();
        assertTold("f.yaml:3: this is not YAML: expected ',' or ']', but got :");
    }

    @Test
    void refusesATextThatIsLongerThanADatabaseTakesWithItsLine() {
        String most = "a".repeat(Node.Scalar.LONGEST);
        Block block = read("name: a\nlong: %sa\ntitle:\n  zh: 一\n  en: %sa\njust: %s\n".formatted(most, most, most));
        assertThat(block.text("just")).hasSize(Node.Scalar.LONGEST);
        block.text("long");
        block.localized("title");
        assertTold(
                "f.yaml:2: 'long' is longer than 1,048,576 characters, which is the most that one text may have",
                "f.yaml:5: 'en' is longer than 1,048,576 characters, which is the most that one text may have");
    }

    @Test
    void namesATabUsedForIndentation() {
        assertThat(Block.read("f.yaml", "parts:\n\t- id: a\n", problems)).isEmpty();
        assertTold("f.yaml:2: this is not YAML: found character '\\t(TAB)' that cannot start any token. "
                + "(Do not use \\t(TAB) for indentation)");
    }

    @Test
    void asksForUtf8WhenCharactersAreGarbled() {
        assertThat(Block.read("f.yaml", "name: \ufffd\ufffd\n", problems)).isEmpty();
        assertTold("f.yaml: some characters are garbled; save the file as UTF-8");
    }

    @Test
    void survivesACharacterThatNoTextHas() {
        assertThat(Block.read("f.yaml", "name: a\u0001\n", problems)).isEmpty();
        assertThat(Told.lines(problems.all())).singleElement().asString().startsWith("f.yaml: this is not YAML: ");
    }

    @Test
    void refusesAFileThatHoldsNoKeys() {
        assertThat(Block.read("list.yaml", "- a\n", problems)).isEmpty();
        assertThat(Block.read("nothing.yaml", "", problems)).isEmpty();
        assertTold(
                "list.yaml:1: expected keys and values, found a list",
                "nothing.yaml:1: expected keys and values, found an empty file");
    }

    @Test
    void refusesAKeyGivenTwice() {
        read("name: a\ntitle: b\nname: c\n");
        assertTold("f.yaml:3: 'name' is given twice");
    }

    @Test
    void namesTheNearestKeyOfOneItDoesNotKnow() {
        Block block = read("nmae: a\nzzzzzz: b\n");
        block.has("name");
        block.done();
        assertTold("f.yaml:1: unknown key 'nmae', did you mean 'name'?", "f.yaml:2: unknown key 'zzzzzz' (name)");
    }

    @Test
    void saysWhereAKeyIsMissing() {
        Block block = read("title: {zh: 柠檬}\nparts:\n  - id: a\n");
        block.text("name");
        block.localized("title");
        block.blocks("parts").getFirst().text("colour");
        assertTold(
                "f.yaml:1: 'name' is missing",
                "f.yaml:1: 'en' is missing in 'title'",
                "f.yaml:3: 'colour' is missing in this entry of 'parts'");
    }

    @Test
    void asksForBothLanguagesWhereOneTextStands() {
        read("name: a\ntitle: Lemon\n").localized("title");
        assertTold("f.yaml:2: 'title' must be a text in both languages, {zh: …, en: …}, found 'Lemon'");
    }

    @Test
    void refusesAnEmptyText() {
        read("name:\n").text("name");
        assertTold("f.yaml:1: 'name' is empty");
    }

    @Test
    void namesWhatItFoundInsteadOfTheRightKind() {
        Block block = read("""
                name: [a]
                weight: heavy
                ripe: yes
                tags: a
                parts: [a]
                inner: a
                far: 99
                """);
        block.text("name");
        block.number("weight", 1, 9);
        block.flag("ripe", false);
        block.texts("tags");
        block.blocks("parts");
        block.block("inner");
        block.number("far", 1, 9);
        assertTold(
                "f.yaml:1: 'name' must be a text, found a list",
                "f.yaml:2: 'weight' must be a whole number from 1 to 9, not 'heavy'",
                "f.yaml:3: 'ripe' must be true or false, not 'yes'",
                "f.yaml:4: 'tags' must be a list, found 'a'",
                "f.yaml:5: 'parts' must list keys and values, found 'a'",
                "f.yaml:6: 'inner' must hold keys and values, found 'a'",
                "f.yaml:7: 'far' must be a whole number from 1 to 9, not '99'");
    }

    @Test
    void listsTheWordsThatAreKnown() {
        read("taste: swet\n").choice("taste", Taste.class);
        assertTold("f.yaml:1: there is no taste 'swet' (sweet, very-sour), did you mean 'sweet'?");
    }

    @Test
    void refusesAnIdThatIsNone() {
        read("id: Lemon_1\n").id("id");
        assertTold("f.yaml:1: 'Lemon_1' is no id: lower-case letters and digits joined by '-', parts joined by '.',"
                + " at most 80");
    }

    @Test
    void saysNothingMoreAboutAKeyThatIsMissing() {
        Block block = read("other: a\n");
        block.has("other");
        block.id("id");
        block.choice("taste", Taste.class);
        block.number("weight", 1, 9);
        block.done();
        assertTold("f.yaml:1: 'id' is missing", "f.yaml:1: 'taste' is missing", "f.yaml:1: 'weight' is missing");
    }

    @Test
    void tellsAMistakeOnce() {
        problems.add("f.yaml", 1, "the same");
        problems.add("f.yaml", 1, "the same");
        assertTold("f.yaml:1: the same");
    }

    @Test
    void listsEveryMistakeWhereNothingWasLoaded() {
        problems.add("b.yaml", 2, "second");
        problems.add("a.yaml", 9, "first");
        var analysis =
                new UnreadableFilesFailureAnalyzer().analyze(new IllegalStateException(new UnreadableFiles(problems)));
        assertThat(Objects.requireNonNull(analysis).getDescription().lines().map(String::strip))
                .containsExactly(
                        "2 mistakes in the authored files, so nothing was loaded:",
                        "a.yaml:9: first",
                        "b.yaml:2: second");
        assertThat(Objects.requireNonNull(analysis).getAction()).contains("content/README.md");
    }

    @Test
    void readsAFolderWithTheNamesItsAuthorsKnow() {
        AuthoredFiles files = AuthoredFiles.of("content", Map.of("items/a.yaml", "x", "b.md", "y"));
        assertThat(files.list()).isEqualTo(List.of("b.md", "items/a.yaml"));
        assertThat(files.list("items/", ".yaml")).containsExactly("items/a.yaml");
        assertThat(files.nameOf("items/a.yaml")).isEqualTo("content/items/a.yaml");
        assertThat(files.find("c.md")).isEmpty();
    }

    private Block read(String yaml) {
        Optional<Block> block = Block.read("f.yaml", yaml, problems);
        assertThat(block).isPresent();
        return block.get();
    }

    private void assertTold(String... lines) {
        assertThat(Told.lines(problems.all())).containsExactly(lines);
    }
}
