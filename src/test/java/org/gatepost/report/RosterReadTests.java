package org.gatepost.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gatepost.report.Rosters.EIGHT;
import static org.gatepost.report.Rosters.TWENTY;
import static org.gatepost.report.Rosters.pasted;
import static org.gatepost.report.Rosters.refused;
import static org.gatepost.report.Rosters.said;

import java.time.LocalDate;
import java.util.List;
import org.gatepost.kernel.Refusal;
import org.junit.jupiter.api.Test;

/** Rosters as people paste them. */
class RosterReadTests {

    @Test
    void takesOneNumberALineForTheShiftThatWasSaid() {
        assertThat(said(pasted("00012\n\n 00015 \r\n")))
                .containsExactly(
                        "1 00012 2026-11-27T08:00-2026-11-27T20:00", "3 00015 2026-11-27T08:00-2026-11-27T20:00");
    }

    @Test
    void findsColumnsByTheirHeadingsInBothLanguages() {
        assertThat(said(pasted("姓名\t开始时间\t结束\t工号\n林\t2026/11/28 9:00\t2026年11月28日 18:30\t0012")))
                .containsExactly("2 0012 2026-11-28T09:00-2026-11-28T18:30");
        assertThat(said(pasted("From,Employee Number,To\n09:00,E7,18:00")))
                .containsExactly("2 E7 2026-11-27T09:00-2026-11-27T18:00");
    }

    @Test
    void takesColumnsPartedBySpacesWithDatesAndTheirTimesTogether() {
        assertThat(said(pasted("""
                        E1 2026-11-28 08:00 2026-11-28 20:00
                        E2    2026-11-28 08:00   2026-11-28 20:00
                        E3 09:00  18:00
                        E4　10:00　12:00
                        E5 2026-11-28 08:00
                        """)))
                .containsExactly(
                        "1 E1 2026-11-28T08:00-2026-11-28T20:00",
                        "2 E2 2026-11-28T08:00-2026-11-28T20:00",
                        "3 E3 2026-11-27T09:00-2026-11-27T18:00",
                        "4 E4 2026-11-27T10:00-2026-11-27T12:00",
                        "5 E5 2026-11-28T08:00-2026-11-28T20:00");
        assertThat(said(pasted("Name     Employee number   From\nLi Na    E7                09:00")))
                .containsExactly("2 E7 2026-11-27T09:00-2026-11-27T21:00");
        assertThat(pasted("E1 08:00 20:00\nE2 soon").problems().getFirst().arguments())
                .containsExactly(2, "soon");
    }

    @Test
    void readsMomentsAsTheyAreWrittenHereInBothLanguages() {
        assertThat(said(pasted("""
                        E1 28 Nov 2026 08:00 28 Nov 2026 20:00
                        E2 28 Nov 2026, 08:00 29 November 2026, 6:00
                        E3, 28 Nov 2026, 08:00, 28 Nov 2026, 20:00
                        E4\t28 Nov 2026, 08:00\t28-Nov-2026 20:00
                        E5 2026年11月28日 8:00 2026年11月28日20:00
                        E6,2026-11-28,08:00,20:00
                        E7   28 sept 2026  8:00   20:00
                        """)))
                .containsExactly(
                        "1 E1 2026-11-28T08:00-2026-11-28T20:00",
                        "2 E2 2026-11-28T08:00-2026-11-29T06:00",
                        "3 E3 2026-11-28T08:00-2026-11-28T20:00",
                        "4 E4 2026-11-28T08:00-2026-11-28T20:00",
                        "5 E5 2026-11-28T08:00-2026-11-28T20:00",
                        "6 E6 2026-11-28T08:00-2026-11-28T20:00",
                        "7 E7 2026-09-28T08:00-2026-09-28T20:00");
        assertThat(pasted("E1\t28 Nix 2026 08:00\nE2\t28 Nov 2026\nE3\t31 Nov 2026 08:00")
                        .problems())
                .extracting(Refusal::key)
                .containsOnly("report.duty.row.time")
                .hasSize(3);
    }

    @Test
    void takesTheDayOfAColumnOfDaysAndRefusesARowWhoseDayItCannotRead() {
        assertThat(said(pasted("工号,日期,开始,结束\nE1,2026-11-28,08:00,20:00\nE2,28 Nov 2026,,\nE3,,09:00,")))
                .containsExactly(
                        "2 E1 2026-11-28T08:00-2026-11-28T20:00",
                        "3 E2 2026-11-28T08:00-2026-11-28T20:00",
                        "4 E3 2026-11-27T09:00-2026-11-27T21:00");
        assertThat(pasted("Date\tNumber\n28/11\tE1").problems())
                .extracting(Refusal::key)
                .containsExactly("report.duty.row.day");
    }

    @Test
    void findsAHeadingBelowATitleButNeverPassesOverAShift() {
        assertThat(said(pasted("售后一部 11月排班表\n制表\t许岚\n姓名\t工号\t开始\n林\tE7\t09:00")))
                .containsExactly("4 E7 2026-11-27T09:00-2026-11-27T21:00");
        RosterRead read = pasted("E1\n工号\nE2");
        assertThat(read.lines()).extracting(DutyLine::number).contains("E1", "E2");
    }

    @Test
    void neverPassesOverAShiftWhoseNumberBeginsWithAWordOrIsOne() {
        assertThat(pasted("CREW1001\n工号\nE2").lines())
                .extracting(DutyLine::number)
                .contains("CREW1001", "E2");
        assertThat(pasted("NIGHT\t09:00\n工号\nE2").lines())
                .extracting(DutyLine::number)
                .contains("NIGHT", "E2");
    }

    @Test
    void findsAHeadingBelowATitleWithADateOrAWordLikeANumber() {
        var rows = List.of(
                new RosterRow(1, List.of("Duty roster", LocalDate.parse("2026-11-27"))),
                new RosterRow(2, List.of("姓名", "工号", "开始", "结束")),
                new RosterRow(3, List.of("林", "E7", EIGHT, TWENTY)));
        assertThat(said(Rosters.read(rows))).containsExactly("3 E7 2026-11-27T08:00-2026-11-27T20:00");
        assertThat(said(pasted("Week48\n姓名\t工号\t开始\n林\tE7\t09:00")))
                .as("a title that may be a number is told, and loses nothing")
                .containsExactly(
                        "1 Week48 2026-11-27T08:00-2026-11-27T20:00", "3 E7 2026-11-27T09:00-2026-11-27T21:00");
    }

    @Test
    void readsAShiftAboveAHeadingByPositionAndThoseBelowByTheirColumns() {
        assertThat(said(pasted("E1\t10:00\t12:00\n姓名\t结束\t开始\t工号\n林\t18:00\t09:00\tE7")))
                .containsExactly("1 E1 2026-11-27T10:00-2026-11-27T12:00", "3 E7 2026-11-27T09:00-2026-11-27T18:00");
        assertThat(pasted("E1\tsoon\n姓名\t工号\n林\tE7").problems())
                .extracting(Refusal::key)
                .containsExactly("report.duty.row.name");
    }

    @Test
    void tellsANameFromATime() {
        assertThat(pasted("G1009 郑").problems().getFirst().key()).isEqualTo("report.duty.row.name");
        assertThat(pasted("G1009 郑9").problems().getFirst().key()).isEqualTo("report.duty.row.time");
    }

    @Test
    void understandsAShiftThatGoesOnPastMidnight() {
        assertThat(said(pasted("E7\t22:00\t06:00\nE8\t2026-11-27 16:00\t24:00")))
                .containsExactly("1 E7 2026-11-27T22:00-2026-11-28T06:00", "2 E8 2026-11-27T16:00-2026-11-28T00:00");
    }

    @Test
    void namesEveryBadRowAndTakesTheOthers() {
        RosterRead read =
                pasted("E1\n\t08:00\t09:00\nE3\tsoon\nE4\t27/11/2026 08:00\nE5\t2026-11-27 09:00\t2026-11-27 09:00");
        assertThat(read.lines()).extracting(DutyLine::number).containsExactly("E1");
        assertThat(refused(read))
                .containsExactly(
                        "report.duty.row.number[2]",
                        "report.duty.row.name[3, soon]",
                        "report.duty.row.time[4, 27/11/2026 08:00]",
                        "report.duty.row.order[5, 2026-11-28 09:00]");
    }

    @Test
    void offersTheNextDayForANightShiftThatEndsBeforeItBegins() {
        assertThat(pasted("E1\t2026-11-27 22:00\t2026-11-27 06:00")
                        .problems()
                        .getFirst()
                        .arguments())
                .containsExactly(1, "2026-11-28 06:00");
    }

    @Test
    void takesAThousandRowsAndNotOneMore() {
        assertThat(pasted("工号\n" + "E1\n".repeat(1_000)).lines()).hasSize(1_000);
        assertThat(pasted("工号\n" + "E1\n".repeat(1_001)).problems().getFirst().key())
                .isEqualTo("report.duty.refused.rows");
        assertThat(pasted(" \n").problems().getFirst().key()).isEqualTo("report.duty.refused.empty");
    }
}
