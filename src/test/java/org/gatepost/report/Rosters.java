package org.gatepost.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;

/** Rosters for a shift from eight to twenty, and what was understood of them. */
final class Rosters {

    static final LocalDateTime EIGHT = LocalDateTime.parse("2026-11-27T08:00");
    static final LocalDateTime TWENTY = LocalDateTime.parse("2026-11-27T20:00");

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private Rosters() {}

    static RosterRead read(List<RosterRow> rows) {
        return new RosterLines(ZONE, EIGHT, TWENTY, 1_000).of(rows);
    }

    static RosterRead uploaded(byte[] workbook) {
        return read(RosterWorkbook.rows(workbook, 1_000));
    }

    static List<String> refused(RosterRead read) {
        return read.problems().stream()
                .map(problem -> problem.key() + Arrays.toString(problem.arguments()))
                .toList();
    }

    static RosterRead pasted(String text) {
        return read(RosterText.rows(text, 1_002));
    }

    static List<String> said(RosterRead read) {
        assertThat(read.problems()).isEmpty();
        return read.lines().stream()
                .map(line -> "%d %s %s-%s"
                        .formatted(
                                line.row(),
                                line.number(),
                                line.from().atZone(ZONE).toLocalDateTime(),
                                line.to().atZone(ZONE).toLocalDateTime()))
                .toList();
    }
}
