package org.gatepost.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gatepost.library.SmallContent.TEXT_ZH;

import org.gatepost.authored.Told;
import org.junit.jupiter.api.Test;

/** What an author is told about the pictures in a lesson's text. */
class PicturesInLessonsTests {

    private static final String TEXT_EN = "courses/day/one.en.md";
    private static final String PICTURE = """
            before

            ```figure
            kind: chain
            title: Title
            facts: [pledge.f1]
            marks:
              - {text: one}
              - {text: two, note: more}
            ```

            after
            """;

    private final SmallContent content =
            new SmallContent().put(TEXT_ZH, PICTURE).put(TEXT_EN, PICTURE);

    @Test
    void readsAPicture() {
        content.read();
        assertThat(Picture.read(
                        "kind: scale\ntitle: T\nfacts: [a.f1]\nunit: s\nmarks: [{at: 7, text: one}, {at: 9, text: b}]"))
                .hasValueSatisfying(picture -> {
                    assertThat(picture.kind()).isEqualTo(Picture.Kind.SCALE);
                    assertThat(picture.marks()).extracting(Picture.Mark::number).containsExactly(7, 9);
                });
        assertThat(Picture.read("kind: scale")).isEmpty();
    }

    @Test
    void tellsEveryMistakeInAPictureByFileAndLine() {
        content.replace(TEXT_EN, "kind: chain", "kind: chian").replace(TEXT_EN, "note: more", "notes: more");
        content.replace(TEXT_ZH, "  - {text: one}\n", "").replace(TEXT_ZH, "title: Title\n", "");
        told(
                "content/courses/day/one.en.md:4: there is no kind 'chian' (count, steps, scale, timeline, bars, chain), did"
                        + " you mean 'chain'?",
                "content/courses/day/one.en.md:9: unknown key 'notes' in this entry of 'marks', did you mean 'note'?",
                "content/courses/day/one.zh.md:4: 'title' is missing",
                "content/courses/day/one.zh.md:6: a picture of this kind has 2 to 7 marks, found 1");
    }

    @Test
    void wantsAPlaceForWhatIsMeasuredAndNoneForWhatIsNot() {
        content.replace(TEXT_ZH, "{text: one}", "{at: 1, text: one}");
        told("content/courses/day/one.zh.md:8: unknown key 'at' in this entry of 'marks' (note, text)");
        both("kind: chain", "kind: bars");
        both("{at: 1, text: one}", "{at: a lot, text: one}");
        both("{text: one}", "{at: a lot, text: one}");
        Told.by(content::read)
                .contains(
                        "content/courses/day/one.zh.md:8: 'at' must be a whole number from 1 to 1000000, not 'a lot'",
                        "content/courses/day/one.zh.md:9: 'at' is missing in this entry of 'marks'");
    }

    @Test
    void knowsNoFenceButPicturesAndWantsItClosed() {
        content.append(TEXT_ZH, "\n```java\nint a;\n```\n\n```figure\nkind: chain\n");
        told(
                "content/courses/day/one.zh.md:14: a lesson has no fences but ```figure",
                "content/courses/day/one.zh.md:18: this fence is never closed: end it with a line ```");
    }

    @Test
    void findsPicturesHoweverMarkdownLetsThemBeWritten() {
        both("```", "~~~");
        both("{text: one}", "{text: 365 days}");
        told(
                "content/courses/day/one.en.md:3: the picture says 365, which stands in none of its facts",
                "content/courses/day/one.zh.md:3: the picture says 365, which stands in none of its facts");
    }

    @Test
    void refusesPicturesWhereNoneCanStand() {
        content.append(
                TEXT_ZH, "\n> ```figure\n> kind: chain\n> ```\n\n- one\n\n  ```figure\n  ```\n\nText\n\n    code\n");
        told(
                "content/courses/day/one.zh.md:14: a picture stands by itself, not in a list or a quotation",
                "content/courses/day/one.zh.md:20: a picture stands by itself, not in a list or a quotation",
                "content/courses/day/one.zh.md:25: this is indented so far that it would be shown as it is written: begin"
                        + " the line further left");
    }

    @Test
    void wantsAsManyBlocksInBothLanguages() {
        content.append(TEXT_EN, "\nOne more.\n");
        told(
                "content/courses/day/one.en.md: the text has 4 blocks (paragraphs, headings, lists, quotations, pictures), the"
                        + " Chinese one has 3");
    }

    @Test
    void wantsWhatIsMeasuredAtTheSamePlacesInBothLanguages() {
        both("kind: chain", "kind: count");
        both("{text: one}", "{at: 1, text: one}");
        both("{text: two,", "{at: 2, text: two,");
        content.replace(TEXT_EN, "at: 2", "at: 1");
        Told.by(content::read)
                .contains(
                        "content/courses/day/one.en.md:3: the marks of this picture stand at [1, 1], those of the Chinese"
                                + " text at [1, 2]");
    }

    @Test
    void refusesANumberThatNoneOfItsFactsHas() {
        both("{text: one}", "{text: 365 days}");
        told(
                "content/courses/day/one.en.md:3: the picture says 365, which stands in none of its facts",
                "content/courses/day/one.zh.md:3: the picture says 365, which stands in none of its facts");
    }

    @Test
    void refusesAFactThatItsLessonDoesNotTeach() {
        both("facts: [pledge.f1]", "facts: [motto.f1]");
        told(
                "content/courses/day/one.en.md:3: the picture shows motto.f1, which its lesson does not teach",
                "content/courses/day/one.zh.md:3: the picture shows motto.f1, which its lesson does not teach");
    }

    @Test
    void wantsTheSamePicturesInBothLanguages() {
        content.put(TEXT_EN, "Text.\n");
        told("content/courses/day/one.zh.md:3: the text in the other language has not as many pictures: 1 and 0");
        content.put(TEXT_EN, PICTURE.replace("kind: chain", "kind: steps"));
        told(
                "content/courses/day/one.en.md:3: this picture is not that of the Chinese text: kind, facts and the number of"
                        + " marks must be the same");
    }

    private void both(String old, String with) {
        for (String file : new String[] {TEXT_ZH, TEXT_EN}) {
            content.change(file, text -> text.replace(old, with));
        }
    }

    /** Exactly these, in this order. */
    private void told(String... lines) {
        Told.by(content::read).containsExactly(lines);
    }
}
