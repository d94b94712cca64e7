package org.gatepost.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gatepost.report.Rosters.pasted;
import static org.gatepost.report.Rosters.refused;
import static org.gatepost.report.Rosters.said;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which column says what, and what is not guessed at. */
class RosterColumnsTests {

    @Test
    void takesTheDaysAndTimesOfColumnsAsTheyAreUsuallyCalled() {
        for (String heading : List.of(
                "工号\t上班日期\t上班时间\t下班时间",
                "工号\t值班日期\t起始时间\t终止时间",
                "工号\t排班日期\t班次开始\t班次结束",
                "Number\tShift date\tStart time\tEnd time",
                "number\twork_date\tshift begins\tshift ends")) {
            assertThat(said(pasted(heading + "\nE1\t2026-12-01\t07:00\t15:00")))
                    .as(heading)
                    .containsExactly("2 E1 2026-12-01T07:00-2026-12-01T15:00");
        }
    }

    @Test
    void takesADayOfTheEndOfItsOwn() {
        String heading = "工号,开始日期,开始时间,结束日期,结束时间\n";
        assertThat(said(pasted(heading + """
                        E1,2026-12-01,07:00,2026-12-03,15:00
                        E2,2026-12-01,22:00,2026-12-02,06:00
                        E3,2026-12-01,,2026-12-02,
                        E4,2026-12-01,22:00,,06:00
                        """)))
                .containsExactly(
                        "2 E1 2026-12-01T07:00-2026-12-03T15:00",
                        "3 E2 2026-12-01T22:00-2026-12-02T06:00",
                        "4 E3 2026-12-01T08:00-2026-12-02T20:00",
                        "5 E4 2026-12-01T22:00-2026-12-02T06:00");
        assertThat(refused(pasted(heading + "E1,2026-12-01,22:00,2026-12-01,06:00\nE2,2026-12-01,22:00,1/12,06:00")))
                .containsExactly("report.duty.row.order[2, 2026-12-02 06:00]", "report.duty.row.day[3, 1/12]");
    }

    @Test
    void refusesARowWithADayOrATimeInAColumnThatIsNotUnderstood() {
        assertThat(refused(pasted("工号\t班日\t上班时间\t下班时间\nE1\t2026-12-01\t07:00\t15:00\nE2\t\t07:00\t15:00")))
                .containsExactly("report.duty.row.column[2, 班日, 2026-12-01]");
        assertThat(refused(pasted("工号\t日期\t班次\nE1\t2026-12-01\t早班（07:00-15:00）\nE2\t2026-12-01\t早班")))
                .containsExactly("report.duty.row.column[2, 班次, 早班（07:00-15:00）]");
        assertThat(refused(pasted("Number\tOn\nE1\t1 Dec\nE2\tDec 1st\nE3\t12/1\nE4\t12月1日\nE5\tMarie 4")))
                .hasSize(4);
        assertThat(refused(pasted("工号\t12月1日\t12月2日\nE1\t早\t\nE2\t\t\n")))
                .as("a day stands above the column")
                .containsExactly("report.duty.row.column[2, 12月1日, 早]");
        assertThat(refused(pasted("工号\t日期\t上班\t下班到\nE1\t2026-12-01\t07:00\t23:00")))
                .as("it begins, but when does it end?")
                .containsExactly("report.duty.row.column[2, 下班到, 23:00]");
        assertThat(refused(pasted("工号\t日期\t上班\t至哪天\t下班\nE1\t2026-12-01\t07:00\t2026-12-03\t15:00")))
                .containsExactly("report.duty.row.column[2, 至哪天, 2026-12-03]");
    }

    @Test
    void refusesTwoShiftsInOneRow() {
        assertThat(refused(pasted("工号\t上班\t下班\t上班\t下班\nE1\t08:00\t12:00\t14:00\t18:00\nE2\t08:00\t12:00")))
                .containsExactly("report.duty.row.column[2, 上班, 14:00]");
    }

    @Test
    void passesOverDaysThatAreNotAboutTheShift() {
        assertThat(said(pasted("工号\t入司\t日期\t开始\t结束\t休息\nE1\t2019-03-01\t2026-12-01\t22:00\t06:00\t02:00")))
                .containsExactly("2 E1 2026-12-01T22:00-2026-12-02T06:00");
        assertThat(said(pasted("Number,Hire date,Birthday\nE1,2019-03-01,1990-02-02\nE2,,")))
                .as("a list of people for the shift that was said")
                .hasSize(2);
        assertThat(said(pasted("工号\t姓名\t状态\t资格到期\t最近考试\nE1\t林\t已上岗\t2027-03-01 09:00\t2026-03-01 09:00")))
                .as("as this program writes its own list")
                .hasSize(1);
    }

    @Test
    void refusesWhatIsMoreThanAShiftWhereNothingStandsAboveIt() {
        assertThat(refused(pasted("E1 08:00 20:00 2026-12-01\nE2\t08:00\t20:00\t王伟")))
                .containsExactly("report.duty.row.more[1, 2026-12-01]");
        assertThat(refused(pasted("E1\t2026-12-01 0:00\t22:00\t06:00")))
                .containsExactly("report.duty.row.more[1, 06:00]");
    }

    @Test
    void readsMomentsWithACommaUnderAHeadingThatCommasPart() {
        assertThat(said(pasted("""
                        number,from,to
                        E3, 28 Nov 2026, 08:00, 28 Nov 2026, 20:00
                        E4, 28 Nov 2026, 08:00, 20:00
                        E5, 2026-11-28 08:00, 2026-11-28 20:00
                        """)))
                .containsExactly(
                        "2 E3 2026-11-28T08:00-2026-11-28T20:00",
                        "3 E4 2026-11-28T08:00-2026-11-28T20:00",
                        "4 E5 2026-11-28T08:00-2026-11-28T20:00");
        assertThat(said(pasted(
                        "number,hired,from,to,note\nE1, 1 Mar 2019, 08:00, 20:00\nE2, 1 Mar 2019, 08:00, 20:00, x, y")))
                .as("a day of something else takes no time to itself")
                .containsExactly("2 E1 2026-11-27T08:00-2026-11-27T20:00", "3 E2 2026-11-27T08:00-2026-11-27T20:00");
    }
}
