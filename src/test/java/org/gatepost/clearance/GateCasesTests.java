package org.gatepost.clearance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import org.gatepost.clearance.GateCases.Case;
import org.gatepost.item.LessonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The gate decides every case of {@code gate-cases.md} as HR reads it there. */
class GateCasesTests {

    private static final int AT_LEAST = 200;

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.gatepost.clearance.GateCases#all")
    void areDecidedAsWritten(Case asked) {
        Standing standing = Gate.decide(asked.requirement(), asked.history(), asked.moment());
        assertThat(List.of(standing.status().name(), standing.reason().name(), written(standing.wayOut())))
                .isEqualTo(asked.says());
        assertThat(standing.clearedUntil()).as("cleared until").isEqualTo(asked.until());
        assertThat(standing.changesAt()).as("changes at").isEqualTo(asked.changes());
        assertThat(standing.maySit()).isEqualTo(asked.says().getLast().startsWith("sit"));
        if (asked.cycle() != null) {
            assertThat(String.valueOf(standing.cycle().number())).as("cycle").isEqualTo(asked.cycle());
            assertThat(due(standing.cycle(), asked.requirement().zone()))
                    .as("due")
                    .isEqualTo(asked.due());
        }
    }

    @Test
    void areManyAndOfEveryReason() {
        List<Case> all = GateCases.all().toList();
        assertThat(all).hasSizeGreaterThan(AT_LEAST);
        assertThat(all).extracting(Case::toString).doesNotHaveDuplicates();
        assertThat(all.stream().map(each -> each.says().get(1)).collect(Collectors.toSet()))
                .as("a position without a rule has no row")
                .hasSize(Reason.class.getPermittedSubclasses().length - 1);
    }

    private static String written(WayOut wayOut) {
        return switch (wayOut) {
            case WayOut.StudyLessons study -> study(study) + (study.opens() == null ? "" : ", exam shut");
            case WayOut.SitExam sit
            when sit.exam().isDelta() -> sit.exam().value().endsWith("_1") ? "sit delta" : "sit delta 2";
            case WayOut.SitExam sit -> sit.exam().equals(Story.SHORTER) ? "sit shorter" : "sit";
            case WayOut.GoOn open -> "go on " + open.attempt().value();
            case WayOut.AwaitMarks held -> "marks of " + held.attempt().value();
            case WayOut.Wait wait -> "wait";
            case WayOut.AskForAttempt ask -> ask.meanwhile() == null ? "ask" : "ask, " + study(ask.meanwhile());
            case WayOut.AskHr ask -> "ask HR";
            case WayOut.Nothing none -> "nothing";
        };
    }

    private static String due(Cycle cycle, ZoneId zone) {
        return cycle.due() == null
                ? "-"
                : (cycle.overdue() ? "overdue " : "by ")
                        + cycle.due().atZone(zone).toLocalDate();
    }

    private static String study(WayOut.StudyLessons study) {
        String lessons = study.lessons().stream().map(LessonId::value).collect(Collectors.joining(" "));
        return study.plan() == null
                ? "study " + lessons
                : "plan %d of %d, %s"
                        .formatted(study.plan().done(), study.plan().all(), lessons);
    }
}
