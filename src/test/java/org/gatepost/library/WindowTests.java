package org.gatepost.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # opens          | closes           | zone          | at                       | it is
            -                | -                | Z             | 2026-12-01T00:00:00Z     | OPEN
            2026-12-01T09:00 | 2026-12-01T18:00 | Asia/Shanghai | 2026-12-01T00:59:59.999Z | NOT_YET
            2026-12-01T09:00 | 2026-12-01T18:00 | Asia/Shanghai | 2026-12-01T01:00:00Z     | OPEN
            2026-12-01T09:00 | 2026-12-01T18:00 | Asia/Shanghai | 2026-12-01T09:59:59.999Z | OPEN
            2026-12-01T09:00 | 2026-12-01T18:00 | Asia/Shanghai | 2026-12-01T10:00:00Z     | CLOSED
            2026-12-01T09:00 | -                | Asia/Shanghai | 2099-12-01T10:00:00Z     | OPEN
            -                | 2026-12-01T18:00 | Asia/Shanghai | 1999-12-01T10:00:00Z     | OPEN
            -                | 2026-12-01T18:00 | Asia/Shanghai | 2026-12-01T10:00:00Z     | CLOSED
            # nine o'clock in Berlin is seven by UTC in summer and eight in winter
            2026-10-24T09:00 | -                | Europe/Berlin | 2026-10-24T07:00:00Z     | OPEN
            2026-10-25T09:00 | -                | Europe/Berlin | 2026-10-25T07:59:59Z     | NOT_YET
            2026-10-25T09:00 | -                | Europe/Berlin | 2026-10-25T08:00:00Z     | OPEN
            # the hour between two and three that is there twice
            2026-10-25T01:30 | 2026-10-25T03:30 | Europe/Berlin | 2026-10-25T02:29:59Z     | OPEN
            2026-10-25T01:30 | 2026-10-25T03:30 | Europe/Berlin | 2026-10-25T02:30:00Z     | CLOSED
            """)
    void isOpenFromItsOpeningOnAndBeforeItsClosing(
            @Nullable LocalDateTime opens,
            @Nullable LocalDateTime closes,
            String zone,
            Instant at,
            Window.State state) {
        assertThat(new Window(moment(opens, zone), moment(closes, zone), ZoneId.of(zone)).at(at))
                .isEqualTo(state);
    }

    private static @Nullable Instant moment(@Nullable LocalDateTime time, String zone) {
        return time == null ? null : time.atZone(ZoneId.of(zone)).toInstant();
    }
}
