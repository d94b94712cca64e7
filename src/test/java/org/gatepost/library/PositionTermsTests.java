package org.gatepost.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gatepost.library.SmallContent.POSITION;

import java.time.MonthDay;
import java.util.List;
import java.util.Objects;
import org.gatepost.authored.Told;
import org.gatepost.item.LessonId;
import org.gatepost.kernel.StoredJson;
import org.gatepost.people.PositionId;
import org.junit.jupiter.api.Test;

/** What a position may say about due days, grace, fixed days and a shorter way to renew, and what an author is told. */
class PositionTermsTests {

    private static final String SHORTER = """
            id: shorter
            title: {zh: 续期考试, en: Renewal exam}
            minutes: 10
            cutPercent: 80
            sections:
              - {id: pledges, title: {zh: 承诺, en: Pledges}, systems: [pledge], draw: 2}
            """;

    private static final String RENEWAL = """
            dueDays: 30
            graceDays: 7
            renewal: {exam: shorter, lessons: [day.one], lapsedDays: 60}
            """;

    private final SmallContent content = new SmallContent().put("exams/shorter.yaml", SHORTER);

    @Test
    void areRead() {
        content.append(POSITION, RENEWAL);
        Terms terms = position().terms();
        assertThat(terms)
                .isEqualTo(new Terms(
                        30,
                        List.of(),
                        7,
                        new Terms.Renewal(new ExamId("shorter"), List.of(new LessonId("day.one")), 60)));
        assertThat(position().exams()).containsExactly(new ExamId("engineer"), new ExamId("shorter"));
    }

    @Test
    void mayEndEverybodysClearanceOnTheSameDays() {
        content.replace(POSITION, "validMonths: 12", "endsOn: [03-31, 09-30]");
        assertThat(position().validMonths()).isZero();
        assertThat(position().terms().endsOn()).containsExactly(MonthDay.of(3, 31), MonthDay.of(9, 30));
    }

    /** Otherwise each stored position would seem to have changed, and every rule on record to be another. */
    @Test
    void areNotStoredWhereAPositionSaysNothingOfThem() {
        String stored = StoredJson.write(position());
        assertThat(stored).doesNotContain("terms");
        assertThat(StoredJson.read(stored, Position.class)).isEqualTo(position());
        content.replace(POSITION, "validMonths: 12", "endsOn: [02-29]").append(POSITION, RENEWAL);
        assertThat(StoredJson.read(StoredJson.write(position()), Position.class))
                .isEqualTo(position());
    }

    @Test
    void mayNotEndAClearanceBothWays() {
        content.append(POSITION, "endsOn: [03-31]\n");
        told("content/positions/engineer.yaml:5: either 'validMonths' or 'endsOn', not both");
    }

    @Test
    void nameDaysThatThereAre() {
        content.replace(POSITION, "validMonths: 12", "endsOn: [02-30, 03-31, March, 03-31]");
        told(
                "content/positions/engineer.yaml:5: '02-30' is no day of the year: a month and a day, such as 03-31",
                "content/positions/engineer.yaml:5: 'March' is no day of the year: a month and a day, such as 03-31",
                "content/positions/engineer.yaml:5: '03-31' stands there twice");
    }

    @Test
    void leaveTimeBetweenOneRenewalAndTheNext() {
        content.replace(POSITION, "validMonths: 12", "endsOn: [03-31, 04-15]");
        told("content/positions/engineer.yaml:1: its clearances end 15 days apart, so a renewal cannot begin 30 days"
                + " before the end");
    }

    @Test
    void leaveTimeBetweenAPassAndItsRenewal() {
        content.replace(POSITION, "validMonths: 12", "validMonths: 1");
        told(
                "content/positions/engineer.yaml:1: a pass is valid for 1 month, so its renewal cannot begin 30 days before"
                        + " its end");
    }

    @Test
    void sayForHowManyDaysAPassClearsAtLeast() {
        assertThat(Terms.NONE.fewestDays(12)).isEqualTo(336);
        var halves = new Terms(0, List.of(MonthDay.of(9, 30), MonthDay.of(3, 31)), 0, null);
        assertThat(halves.fewestDays(0)).isEqualTo(182);
        assertThat(new Terms(0, List.of(MonthDay.of(3, 31)), 0, null).fewestDays(0))
                .isEqualTo(365);
    }

    @Test
    void renewByAnExamOfItsOwn() {
        content.append(POSITION, "renewal: {exam: engineer}\n");
        told("content/positions/engineer.yaml:1: its renewal asks for the same exam 'engineer'");
    }

    @Test
    void renewByAnExamAndLessonsThatThereAre() {
        content.append(POSITION, "renewal: {exam: shortr, lessons: [day.onne]}\n");
        told(
                "content/positions/engineer.yaml:1: there is no exam 'shortr', did you mean 'shorter'?",
                "content/positions/engineer.yaml:1: there is no lesson 'day.onne', did you mean 'day.one'?");
    }

    @Test
    void renewByNoExamThatClearsForAnotherPosition() {
        content.put("positions/guide.yaml", """
                id: guide
                title: {zh: 导购, en: Guide}
                courses: [day]
                exam: shorter
                validMonths: 6
                expiringDays: 10
                """).append(POSITION, RENEWAL);
        told(
                "content/positions/engineer.yaml:1: the exam 'shorter' of its renewal is the whole exam of position 'guide'");
    }

    @Test
    void renewByNoExamThatRenewsAnother() {
        content.put("exams/guide.yaml", SHORTER.replace("id: shorter", "id: guide"))
                .put("positions/guide.yaml", """
                        id: guide
                        title: {zh: 导购, en: Guide}
                        courses: [day]
                        exam: guide
                        validMonths: 6
                        expiringDays: 10
                        renewal: {exam: shorter}
                        """)
                .append(POSITION, RENEWAL);
        told(
                "content/positions/guide.yaml:1: the exam 'shorter' of its renewal is that of position 'engineer' too, which"
                        + " asks for another exam first");
    }

    @Test
    void knowTheirKeys() {
        content.append(POSITION, "graceDay: 7\nrenewal: {exam: shorter, lapsed: 3}\n");
        told(
                "content/positions/engineer.yaml:7: unknown key 'graceDay', did you mean 'graceDays'?",
                "content/positions/engineer.yaml:8: unknown key 'lapsed' in 'renewal' (exam, lapsedDays, lessons)");
    }

    private Position position() {
        return Objects.requireNonNull(content.read().positions().get(new PositionId("engineer")));
    }

    private void told(String... lines) {
        Told.by(content::read).containsExactlyInAnyOrder(lines);
    }
}
