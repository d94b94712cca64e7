package org.gatepost.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gatepost.MovableClock;
import org.gatepost.clearance.Affected;
import org.gatepost.clearance.Cycle;
import org.gatepost.clearance.Effect;
import org.gatepost.clearance.Reason;
import org.gatepost.clearance.Standing;
import org.gatepost.clearance.Status;
import org.gatepost.clearance.Tries;
import org.gatepost.clearance.WayOut;
import org.gatepost.exam.AttemptId;
import org.gatepost.exam.Score;
import org.gatepost.item.LessonId;
import org.gatepost.kernel.Languages;
import org.gatepost.kernel.LocalizedText;
import org.gatepost.kernel.Points;
import org.gatepost.library.ExamId;
import org.gatepost.library.NextContent;
import org.gatepost.people.Person;
import org.gatepost.people.PersonId;
import org.gatepost.people.PositionId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A rehearsal tells HR of a wait as the person's page does, and of reasons as the register does. */
class RehearsalWordsTests {

    private static final Instant OPENS = Instant.parse("2026-11-28T01:00:00Z");
    private static final WayOut STUDY = new WayOut.StudyLessons(List.of(new LessonId("door.one")), OPENS, OPENS);
    private static final Standing FAILED = standing(STUDY);
    private static final AttemptId ATTEMPT = new AttemptId(1);

    @Test
    void tellsFromWhenOnWhoeverStudiesAgainMaySitAgain() {
        assertThat(words(Languages.ENGLISH).way(FAILED, true))
                .isEqualTo("report.wayOut.study[1, One] report.wayOut.opens[28 Nov 2026, 09:00]");
        assertThat(words(Languages.CHINESE).way(FAILED, false))
                .isEqualTo("report.wayOut.study[1, Today]report.wayOut.opens[2026年11月28日 09:00]");
        assertThat(words(Languages.ENGLISH).way(standing(new WayOut.StudyLessons(List.of(), null)), true))
                .doesNotContain("opens");
    }

    @Test
    void givesTheReasonsOfTheRegister() {
        assertThat(before(
                        new Reason.Failed(ATTEMPT, new Score(new Points(9), new Points(10), new Points(8), 2), OPENS)))
                .as("with the must-get items that were missed")
                .isEqualTo("report.reason.mustGet.FAILED[2]");
        assertThat(before(new Reason.Left(OPENS))).isEqualTo("report.register.left[28 Nov 2026]");
        assertThat(before(new Reason.Expired(ATTEMPT, OPENS)))
                .as("to the minute: another rule may move it by less than a day")
                .isEqualTo("report.register.ended[28 Nov 2026, 09:00]");
    }

    private static String before(Reason reason) {
        return words(Languages.ENGLISH).before(row(standing(reason, STUDY), Duration.ZERO));
    }

    @Test
    void tellsHowLongTheExamWouldStayShutAfterTheNextFail() {
        RehearsalLine row = row(FAILED, Duration.ofMinutes(1530));
        RehearsalWords words = words(Languages.ENGLISH);
        assertThat(words.before(row)).endsWith("1, 3, none, 0, 0, 0]");
        assertThat(words.after(row)).endsWith("1, 3, wait, 1, 1, 30]");
    }

    @Test
    void tellsUntilWhenTheShorterExamIsEnoughWhereAnotherRuleMovesThatAlone() {
        Instant sooner = OPENS.minus(Duration.ofDays(11));
        RehearsalLine row = dates(lapsed(OPENS), lapsed(sooner));
        RehearsalWords words = words(Languages.ENGLISH);
        assertThat(words.before(row))
                .isEqualTo("report.rehearse.shorter[report.register.ended[28 Nov 2026, 09:00], 28 Nov 2026, 09:00]");
        assertThat(words.after(row)).endsWith(", 17 Nov 2026, 09:00]");
        assertThat(words.before(dates(lapsed(OPENS), lapsed(OPENS))))
                .as("where that stays, it is not said")
                .doesNotContain("shorter");
    }

    @Test
    void neverSaysTheSameTwiceOfSomebodyWhoHasOtherDates() {
        Standing owing = new Standing(
                Status.BLOCKED,
                null,
                new Reason.ChangeOwed(
                        ATTEMPT, new ExamId("door"), new ExamId("delta_1"), new LocalizedText("门", "Door"), OPENS),
                STUDY,
                OPENS,
                round(null),
                null);
        RehearsalLine row = dates(
                owing,
                new Standing(
                        owing.status(),
                        null,
                        owing.reason(),
                        owing.wayOut(),
                        OPENS.plus(Duration.ofDays(30)),
                        owing.cycle(),
                        null));
        RehearsalWords words = words(Languages.ENGLISH);
        assertThat(words.before(row))
                .isEqualTo("report.rehearse.next[report.reason.CHANGE_OWED[], 28 Nov 2026, 09:00]");
        assertThat(words.after(row)).isEqualTo("report.rehearse.next[report.reason.CHANGE_OWED[], 28 Dec 2026, 09:00]");
    }

    /** Of whoever may still renew by the shorter exam. */
    private static Standing lapsed(Instant shorterUntil) {
        Instant ended = OPENS;
        return new Standing(
                Status.BLOCKED,
                null,
                new Reason.Expired(ATTEMPT, ended),
                STUDY,
                shorterUntil,
                round(shorterUntil),
                null);
    }

    private static Cycle round(@Nullable Instant shorterUntil) {
        return new Cycle(2, shorterUntil, null, false, null, null);
    }

    private static RehearsalLine dates(Standing before, Standing after) {
        Affected like = row(before, Duration.ZERO).affected();
        return new RehearsalLine(
                new Affected(
                        like.person(),
                        like.position(),
                        like.title(),
                        before,
                        like.triesBefore(),
                        after,
                        like.triesBefore(),
                        Effect.DATES),
                false);
    }

    private static RehearsalLine row(Standing standing, Duration waitAfter) {
        return new RehearsalLine(
                new Affected(
                        new Person(new PersonId(1), "E1", "Anna", "Service", LocalDate.EPOCH),
                        new PositionId("door"),
                        new LocalizedText("门", "Door"),
                        standing,
                        new Tries(1, 3, false, Duration.ZERO),
                        standing,
                        new Tries(1, 3, false, waitAfter),
                        Effect.WAY),
                false);
    }

    private static Standing standing(WayOut way) {
        return standing(new Reason.NotSat(), way);
    }

    private static Standing standing(Reason reason, WayOut way) {
        return new Standing(Status.BLOCKED, null, reason, way, null, new Cycle(1, null, null, false, null, null), null);
    }

    private static RehearsalWords words(Locale locale) {
        NextContent next = mock(NextContent.class);
        when(next.titleOf(any())).thenReturn(Optional.of(new LocalizedText("一", "One")));
        ContentNames names = mock(ContentNames.class);
        when(names.lesson(any(), any())).thenReturn("Today");
        return new RehearsalWords(
                new SheetWords() {
                    @Override
                    public Locale locale() {
                        return locale;
                    }

                    @Override
                    public String of(String key, Object... arguments) {
                        return key + List.of(arguments);
                    }
                },
                names,
                next,
                MovableClock.atNoon().companyTime());
    }
}
