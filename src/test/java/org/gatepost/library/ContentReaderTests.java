package org.gatepost.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gatepost.library.SmallContent.CARDS;
import static org.gatepost.library.SmallContent.COURSE;
import static org.gatepost.library.SmallContent.EXAM;
import static org.gatepost.library.SmallContent.ITEMS;
import static org.gatepost.library.SmallContent.POSITION;
import static org.gatepost.library.SmallContent.TEXT_ZH;

import java.util.List;
import java.util.stream.IntStream;
import org.gatepost.authored.Told;
import org.gatepost.people.PositionId;
import org.junit.jupiter.api.Test;

/** What an author is told about the files of {@code content/}: which there are, and what can be read of them. */
class ContentReaderTests {

    private final SmallContent content = new SmallContent();

    @Test
    void readsTheSmallestContent() {
        Content read = content.read();
        assertThat(read.courses()).hasSize(1);
        assertThat(read.items()).hasSize(3);
        assertThat(read.blueprints()).hasSize(1);
        assertThat(read.positions()).hasSize(1);
        assertThat(read.decks()).hasSize(1);
    }

    @Test
    void passesOverThePagesForAuthors() {
        content.put("README.md", "# Writing\n").put("README.zh.md", "# 写作\n");
        assertThat(content.read().items()).hasSize(3);
    }

    @Test
    void readsMoreFilesThanAreReadTogetherInTheirOrder() {
        List<String> names =
                IntStream.range(10, 60).mapToObj(number -> "p" + number).toList();
        String engineer = content.text(POSITION);
        names.forEach(name ->
                content.put("positions/" + name + ".yaml", engineer.replace("id: engineer\n", "id: " + name + "\n")));
        assertThat(content.read().positions().keySet())
                .extracting(PositionId::value)
                .startsWith("engineer")
                .endsWith(names.toArray(String[]::new));
    }

    @Test
    void refusesAFolderWithNothingInIt() {
        for (String file : new String[] {COURSE, ITEMS, EXAM, POSITION, CARDS, TEXT_ZH, "courses/day/one.en.md"}) {
            content.remove(file);
        }
        told("content/: there must be at least one course, one item and one position");
    }

    @Test
    void tellsEveryMistakeAtOnceByFileAndLine() {
        content.replace(COURSE, "minutes: 4", "minutes: 40");
        content.replace(ITEMS, "level: apply", "level: aply");
        content.replace(EXAM, "cutPercent", "cutpercent");
        content.replace(POSITION, "exam: engineer", "exam: enginer");
        told(
                "content/courses/day/course.yaml:9: 'minutes' must be a whole number from 1 to 15, not '40'",
                "content/exams/engineer.yaml:1: 'cutPercent' is missing",
                "content/exams/engineer.yaml:4: unknown key 'cutpercent', did you mean 'cutPercent'?",
                // "aply" is read as the first level, so that reading can go on.
                "content/exams/engineer.yaml:6: section 'pledges' asks for 1 items of level 'apply', the bank has 0",
                "content/items/pledge.yaml:14: there is no level 'aply' (recall, understand, apply, judge), did you mean"
                        + " 'apply'?",
                "content/positions/engineer.yaml:1: there is no exam 'enginer', did you mean 'engineer'?");
    }

    @Test
    void refusesWhatIsTooLargeToBeStoredThoughEachOfItsTextsIsNot() {
        String half = "a".repeat(600_000);
        content.replace(ITEMS, "stem: {zh: 题, en: Stem}", "stem: {zh: %s, en: %s}".formatted(half, half));
        Told.by(content::read)
                .singleElement()
                .asString()
                .startsWith("content/items/pledge.yaml:2: 'pledge.check1' comes to 1,20")
                .endsWith(" characters as it is stored, all its texts together; at most 1,048,576 can be stored");
    }

    @Test
    void looksNoFurtherThanAFileThatIsNoYaml() {
        content.put(ITEMS, "items:\n\t- id: pledge.check1\n");
        told("content/items/pledge.yaml:2: this is not YAML: found character '\\t(TAB)' that cannot start any token. "
                + "(Do not use \\t(TAB) for indentation)");
    }

    @Test
    void refusesAFileThatNobodyReads() {
        content.put("item/pledge.yaml", "items: []\n").put("courses/day/onee.zh.md", "正文。\n");
        content.put("exams/other.yml", "id: other\n");
        String unread = "nobody reads a file of this name: there are courses/<course>/course.yaml, items/<system>.yaml,"
                + " exams/<exam>.yaml, positions/<position>.yaml and cards/<deck>.yaml";
        told(
                "content/courses/day/onee.zh.md: no lesson has this text: a lesson <course>.<name> has <name>.zh.md and"
                        + " <name>.en.md beside its course.yaml",
                "content/exams/other.yml: " + unread,
                "content/item/pledge.yaml: " + unread);
    }

    @Test
    void refusesALessonWithoutItsText() {
        content.remove("courses/day/one.en.md").put(TEXT_ZH, " \n");
        told(
                "content/courses/day/course.yaml:6: the lesson's text content/courses/day/one.zh.md is missing or empty",
                "content/courses/day/course.yaml:6: the lesson's text content/courses/day/one.en.md is missing or empty");
    }

    @Test
    void refusesATextThatIsNotUtf8() {
        content.put(TEXT_ZH, "\ufffd\ufffd");
        told("content/courses/day/one.zh.md: some characters are garbled; save the file as UTF-8");
    }

    @Test
    void refusesATextThatIsLongerThanARevisionMayBeByTheLineAtWhichItIs() {
        content.put(TEXT_ZH, "文".repeat(LessonTexts.LONGEST - 1) + "\n");
        assertThat(content.read().courses()).hasSize(1);
        content.put(TEXT_ZH, "文字。\n".repeat(LessonTexts.LONGEST / 4) + "多\n");
        told(
                "content/courses/day/one.zh.md:12501: the lesson's text has 50,002 characters; from here on it is more than 50,000");
    }

    /** Exactly these, in this order. */
    private void told(String... lines) {
        Told.by(content::read).containsExactly(lines);
    }
}
