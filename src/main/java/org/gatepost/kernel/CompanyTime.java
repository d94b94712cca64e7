package org.gatepost.kernel;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;

/** The company's wall clock: what time it is, and how an instant is written for its people. */
public record CompanyTime(Clock clock, ZoneId zone) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter OFFSET = DateTimeFormatter.ofPattern("O", Locale.ENGLISH);
    private static final DateTimeFormatter DATE_ZH = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.CHINA);
    private static final DateTimeFormatter DATE_EN = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter MINUTE_ZH = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm", Locale.CHINA);
    private static final DateTimeFormatter MINUTE_EN = DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", Locale.ENGLISH);

    public Instant now() {
        return clock.instant();
    }

    public LocalDate today() {
        return LocalDate.ofInstant(now(), zone);
    }

    /** Hours and minutes, as in "locked until 14:03". */
    public String minute(Instant instant) {
        return MINUTE.format(instant.atZone(zone));
    }

    /** Hours, minutes and seconds, as in "Saved 14:03:22". */
    public String time(Instant instant) {
        return TIME.format(instant.atZone(zone));
    }

    public String date(Instant instant, Locale locale) {
        return (Languages.isChinese(locale) ? DATE_ZH : DATE_EN).format(instant.atZone(zone));
    }

    public String dateAndMinute(Instant instant, Locale locale) {
        return dateAndMinute(instant, zone, locale);
    }

    /**
     * As the reader's clock shows it, which is the company's; and beside it, where they show another time, as the clocks of the
     * zone do in which it was said.
     */
    public String dateAndMinute(Instant instant, ZoneId saidIn, Locale locale) {
        String said = written(instant.atZone(zone), locale);
        ZonedDateTime there = instant.atZone(saidIn);
        if (there.getOffset().equals(zone.getRules().getOffset(instant))) {
            return said;
        }
        String own = there.toLocalDate().equals(LocalDate.ofInstant(instant, zone))
                ? MINUTE.format(there)
                : written(there, locale);
        return (Languages.isChinese(locale) ? "%s（当地 %s，%s，%s）" : "%s (%s there: %s, %s)")
                .formatted(said, own, saidIn.getDisplayName(TextStyle.FULL, locale), OFFSET.format(there));
    }

    private static String written(ZonedDateTime there, Locale locale) {
        return (Languages.isChinese(locale) ? MINUTE_ZH : MINUTE_EN).format(there);
    }

    /** As {@link #dateAndMinute(Instant, ZoneId, Locale)}, in both languages. */
    public LocalizedText said(Instant instant, ZoneId in) {
        return new LocalizedText(
                dateAndMinute(instant, in, Languages.CHINESE), dateAndMinute(instant, in, Languages.ENGLISH));
    }
}
