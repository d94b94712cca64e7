package org.gatepost.library;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.gatepost.authored.AuthoredFiles;
import org.gatepost.authored.AuthoredSchema;
import org.gatepost.authored.Block;
import org.gatepost.authored.InStep;
import org.gatepost.authored.Problems;
import org.gatepost.authored.Told;
import org.gatepost.authored.UnreadableFiles;
import org.gatepost.item.Item;
import org.gatepost.item.ItemReader;
import org.gatepost.source.Ledger;
import org.gatepost.source.ShippedLedger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The examples on the authors' pages are read as an author's files are, so that they stay right. */
class AuthorsPagesTests {

    private static final Pattern EXAMPLE = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);
    private static final Ledger LEDGER = ShippedLedger.read();
    private static final AuthoredFiles CONTENT = AuthoredFiles.at("file:content");

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh.md"})
    void showOneGoodItemOfEachType(String page) {
        var problems = new Problems();
        List<Item> items = examples(page).stream()
                .filter(AuthorsPagesTests::areItems)
                .flatMap(example -> Block.read(page, wholeFile(example), problems).stream())
                .flatMap(file -> file.blocks("items").stream())
                .flatMap(block -> ItemReader.read(block).stream())
                .toList();
        assertThat(Told.lines(problems.all())).isEmpty();
        assertThat(items)
                .extracting(Item::typeName)
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(
                                Item.class.getAnnotation(JsonSubTypes.class).value())
                        .map(JsonSubTypes.Type::name)
                        .toList());
        for (Item item : items) {
            assertThat(LEDGER.factIds()).containsAll(item.header().facts());
            assertThat(ShippedContent.lesson(item.header().lesson())).isNotNull();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh.md"})
    void showNothingAnEditorUnderlines(String page) {
        for (String example : examples(page)) {
            assertThat(AuthoredSchema.named(schema(example)).complaints(AuthoredSchema.tree(wholeFile(example))))
                    .as(example)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh.md"})
    void showACourseAnExamAPositionAndADeckThatAreRead(String page) {
        var content = new SmallContent()
                .put("courses/night-shift/first-call.zh.md", "正文。\n")
                .put("courses/night-shift/first-call.en.md", "Text.\n");
        for (String example : examples(page)) {
            switch (schema(example)) {
                case "course" -> content.put("courses/night-shift/course.yaml", example);
                case "exam" -> content.put("exams/night-shift.yaml", example);
                case "position" -> content.put("positions/night-shift.yaml", example);
                case "card" -> content.put("cards/night-cards.yaml", example);
                default -> {} // items are read apart
            }
        }
        assertThat(told(content)).noneMatch(InStep::isOfShape).noneMatch(line -> line.contains("must stand in"));
    }

    @Test
    void showTheSameInBothLanguages() {
        assertThat(bare("README.zh.md")).isEqualTo(bare("README.md")).hasSize(19);
        assertThat(CONTENT.text("README.md")).contains("(README.zh.md)");
        assertThat(CONTENT.text("README.zh.md")).contains("(README.md)");
    }

    /** What the small ledger lacks is told, and no matter. */
    private static List<String> told(SmallContent content) {
        try {
            content.read();
            return List.of();
        } catch (UnreadableFiles refused) {
            return Told.lines(refused.problems());
        }
    }

    private static List<String> bare(String page) {
        return examples(page).stream()
                .map(example -> example.replaceAll(" +# .*", ""))
                .toList();
    }

    private static List<String> examples(String page) {
        return EXAMPLE.matcher(CONTENT.text(page))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static boolean areItems(String example) {
        return schema(example).equals("items");
    }

    private static String schema(String example) {
        if (example.contains("\nlessons:")) {
            return "course";
        }
        if (example.contains("\nsections:")) {
            return "exam";
        }
        if (example.contains("\ncards:")) {
            return "card";
        }
        return example.contains("\nvalidMonths:") ? "position" : "items";
    }

    /** After the first the pages leave the beginning of the file out. */
    private static String wholeFile(String example) {
        return example.startsWith("- ") ? "items:\n" + example : example;
    }
}
