package org.gatepost.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** How a moment is said by the clocks of another place than the company's. */
class CompanyTimeTests {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Instant EIGHT = Instant.parse("2026-12-01T08:00:00Z");

    private final CompanyTime shanghai = new CompanyTime(Clock.systemUTC(), ZoneId.of("Asia/Shanghai"));
    private final CompanyTime vienna = new CompanyTime(Clock.systemUTC(), ZoneId.of("Europe/Vienna"));

    @Test
    void writesTheReadersTimeAndBesideItThatOfAZoneWhoseClocksShowAnother() {
        assertThat(shanghai.dateAndMinute(EIGHT, BERLIN, Locale.ENGLISH))
                .isEqualTo("1 Dec 2026, 16:00 (09:00 there: Central European Time, GMT+1)");
        assertThat(shanghai.dateAndMinute(EIGHT, BERLIN, Languages.CHINESE))
                .isEqualTo("2026年12月1日 16:00（当地 09:00，中欧时间，GMT+1）");
        assertThat(vienna.dateAndMinute(EIGHT, BERLIN, Locale.ENGLISH)).isEqualTo("1 Dec 2026, 09:00");
    }

    @Test
    void writesTheDayThereWhereItIsAnother() {
        assertThat(shanghai.dateAndMinute(Instant.parse("2026-12-01T20:00:00Z"), BERLIN, Locale.ENGLISH))
                .isEqualTo("2 Dec 2026, 04:00 (1 Dec 2026, 21:00 there: Central European Time, GMT+1)");
    }
}
