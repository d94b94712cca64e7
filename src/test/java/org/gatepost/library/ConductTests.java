package org.gatepost.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gatepost.library.SmallContent.EXAM;

import java.time.Instant;
import java.time.ZoneId;
import org.gatepost.MovableClock;
import org.gatepost.authored.Told;
import org.gatepost.kernel.StoredJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How an exam is conducted, as authors write it. */
class ConductTests {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final SmallContent content = new SmallContent();

    @Test
    void isTheUsualWhereNothingIsSaid() {
        assertThat(conduct()).isEqualTo(Conduct.USUAL);
        written("shuffle: {items: true}\nnavigation: free");
        assertThat(conduct()).isEqualTo(Conduct.USUAL);
    }

    @Test
    void isReadAsItIsWritten() {
        written("""
                opens: 2026-12-01 09:00
                closes: 2026-12-04 18:00
                zone: Europe/Berlin
                shuffle: {sections: true, items: false, options: false}
                navigation: forward""");
        assertThat(conduct())
                .isEqualTo(new Conduct(
                        new Window(
                                Instant.parse("2026-12-01T08:00:00Z"), Instant.parse("2026-12-04T17:00:00Z"), BERLIN),
                        new Conduct.Shuffle(true, false, false),
                        Conduct.Navigation.FORWARD));
    }

    @Test
    void meansTheCompanysClocksWhereNoZoneIsWritten() {
        written("opens: 2026-12-01 09:00");
        assertThat(conduct().window())
                .isEqualTo(new Window(Instant.parse("2026-12-01T01:00:00Z"), null, MovableClock.ZONE));
        assertThat(content.manuscript(BERLIN)
                        .blueprints()
                        .iterator()
                        .next()
                        .conduct()
                        .window()
                        .zone())
                .isEqualTo(BERLIN);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            opens: 1 Dec 2026       | '1 Dec 2026' is no date and time: year, month, day and 24 hours, such as '2026-12-01 09:00'
            opens: 2026-12-01 9:00  | '2026-12-01 9:00' is no date and time: year, month, day and 24 hours, such as '2026-12-01 09:00'
            opens: 2026-02-29 09:00 | '2026-02-29 09:00' is no date and time: year, month, day and 24 hours, such as '2026-12-01 09:00'
            closes: 2026-12-01      | '2026-12-01' is no date and time: year, month, day and 24 hours, such as '2026-12-01 09:00'
            zone: Europe/Berlin     | a zone is for 'opens' and 'closes', and neither is written
            navigation: back        | there is no navigation 'back' (free, forward)
            shuffle: {pages: true}  | unknown key 'pages' in 'shuffle' (items, options, sections)
            shuffle: true           | 'shuffle' must hold keys and values, found 'true'
            "opens: 2026-12-01 09:00;closes: 2026-12-01 09:00" | it closes before it opens
            "opens: 2026-12-01 09:00;closes: 2026-11-01 09:00" | it closes before it opens
            "opens: 2026-12-01 09:00;closes: 2026-12-01 09:09" | it is open for 9 minutes, which is shorter than its time limit of 10
            "opens: 2026-12-01 09:00;zone: Europe/Berlim"      | there is no time zone 'Europe/Berlim': a name such as 'Asia/Shanghai' or 'Europe/Berlin', did you mean 'Europe/Berlin'?
            "opens: 2026-12-01 09:00;zone: GMT+8"              | there is no time zone 'GMT+8': a name such as 'Asia/Shanghai' or 'Europe/Berlin'
            "opens: 2027-03-28 02:30;zone: Europe/Berlin"      | there is no 2027-03-28 02:30 in Europe/Berlin: clocks are put forward over it
            "closes: 2026-10-25 02:30;zone: Europe/Berlin"     | 2026-10-25 02:30 is there twice in Europe/Berlin: clocks are put back over it; take a time before or after
            """)
    void isRefusedInWords(String written, String told) {
        written(written.replace(";", "\n"));
        Told.by(content::read)
                .singleElement()
                .asString()
                .startsWith("content/exams/engineer.yaml:")
                .endsWith(told);
    }

    /** Two local times that are an hour apart may be two hours or no time apart. */
    @Test
    void countsHowLongAnExamIsOpenByTheClocksOfItsZone() {
        content.replace(EXAM, "minutes: 10", "minutes: 90");
        content.replace(EXAM, "minutes: 90", """
                opens: 2026-10-25 01:45
                closes: 2026-10-25 03:15
                zone: Europe/Berlin
                minutes: 90""");
        assertThat(conduct().window().closes()).isNotNull();
        content.replace(EXAM, "2026-10-25 01:45", "2027-03-28 01:45")
                .replace(EXAM, "2026-10-25 03:15", "2027-03-28 03:15");
        Told.by(content::read)
                .singleElement()
                .asString()
                .endsWith("it is open for 30 minutes, which is shorter than its time limit of 90");
    }

    @Test
    void isReadFromABlueprintThatWasStoredBeforeThereWasAny() {
        Blueprint stored = StoredJson.read("""
                {"id":"door","title":{"zh":"考试","en":"Exam"},"minutes":10,"cutPercent":80,"sections":[]}""", Blueprint.class);
        assertThat(stored.conduct()).isEqualTo(Conduct.USUAL);
        assertThat(StoredJson.write(stored)).as("keeps its revision").doesNotContain("conduct");
        assertThat(StoredJson.read("{\"navigation\":\"FORWARD\"}", Conduct.class))
                .isEqualTo(new Conduct(Window.ALWAYS, Conduct.Shuffle.USUAL, Conduct.Navigation.FORWARD));
    }

    @Test
    void isStoredAndReadBack() {
        written("closes: 2026-12-04 18:00\nzone: Europe/Berlin\nshuffle: {options: false}");
        Blueprint exam = content.read().blueprints().values().iterator().next();
        String stored = StoredJson.write(exam);
        assertThat(stored).contains("""
                "conduct":{"window":{"opens":null,"closes":"2026-12-04T17:00:00Z","zone":"Europe/Berlin"},\
                "shuffle":{"sections":false,"items":true,"options":false},"navigation":"FREE"}""");
        assertThat(StoredJson.read(stored, Blueprint.class)).isEqualTo(exam);
    }

    private void written(String lines) {
        content.replace(EXAM, "minutes: 10", lines + "\nminutes: 10");
    }

    private Conduct conduct() {
        return content.read().blueprints().values().iterator().next().conduct();
    }
}
