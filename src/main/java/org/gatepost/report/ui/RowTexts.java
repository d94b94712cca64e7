package org.gatepost.report.ui;

import com.vaadin.flow.component.Component;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.kernel.Points;
import org.gatepost.report.ContentNames;
import org.gatepost.report.RegisterEntry;
import org.gatepost.report.RegisterEntry.LastAttempt;
import org.gatepost.report.RegisterReason;
import org.jspecify.annotations.Nullable;

/** The cells of a row in the reader's language. */
final class RowTexts {

    private final ContentNames names;
    private final CompanyTime time;
    private final Component reader;
    private final Locale locale;

    /** @param reader whose language it is */
    RowTexts(ContentNames names, CompanyTime time, Component reader, Locale locale) {
        this.names = names;
        this.time = time;
        this.reader = reader;
        this.locale = locale;
    }

    String href(RegisterEntry entry) {
        return "register/"
                + URLEncoder.encode(entry.number(), StandardCharsets.UTF_8)
                        .replace("+", "%20")
                        .replace("%2F", "/");
    }

    String who(RegisterEntry entry) {
        return reader.getTranslation("report.register.who", entry.number(), entry.department());
    }

    String position(RegisterEntry entry) {
        return entry.position() == null
                ? reader.getTranslation("report.register.noPosition")
                : names.position(entry.position(), locale);
    }

    String badge(RegisterEntry entry) {
        return GroupTone.of(entry.group())
                .map(tone -> "gp-badge " + tone.className())
                .orElse("gp-soft gp-small");
    }

    String icon(RegisterEntry entry) {
        return GroupTone.of(entry.group())
                .map(tone -> "gp-icon gp-icon-" + tone.glyph().cssName())
                .orElse("gp-none");
    }

    String status(RegisterEntry entry) {
        return reader.getTranslation("report.group." + entry.group());
    }

    String reason(RegisterEntry entry) {
        return RegisterReason.sentence(entry, reader::getTranslation, this::date, time.now());
    }

    /** Empty for whoever may work by a pass, or may not. */
    String waived(RegisterEntry entry) {
        return entry.isByWaiver() ? reader.getTranslation("report.reason.WAIVED") : "";
    }

    /** When the clearance ends or did; that somebody works on in grace is beside it. */
    String clearedUntil(RegisterEntry entry) {
        return date(entry.clearanceEnd());
    }

    /** Empty for whoever is not in grace. */
    String graceUntil(RegisterEntry entry) {
        return entry.graceUntil() == null
                ? ""
                : reader.getTranslation("report.register.graceUntil", date(entry.graceUntil()));
    }

    /** Until when they may work, where no heading says what it is; when a clearance ended, the reason says. */
    String until(RegisterEntry entry) {
        if (entry.graceUntil() != null) {
            return graceUntil(entry);
        }
        return entry.clearedUntil() == null
                ? ""
                : reader.getTranslation("report.duty.until", date(entry.clearedUntil()));
    }

    String lastStudied(RegisterEntry entry) {
        return date(entry.lastStudied());
    }

    String attempt(RegisterEntry entry) {
        LastAttempt last = entry.lastAttempt();
        if (last == null) {
            return "";
        }
        Points earned = last.earned();
        Points possible = last.possible();
        if (earned == null || possible == null) {
            String ended = last.held() ? "report.state.beingMarked" : "report.state.unmarked";
            return reader.getTranslation(last.finishedAt() == null ? "report.state.OPEN" : ended);
        }
        return score(earned, possible);
    }

    /** How many there were; it goes on with when the newest began. */
    String attempts(RegisterEntry entry) {
        return entry.lastAttempt() == null ? "" : reader.getTranslation("report.register.attempts", entry.attempts());
    }

    /** When the newest attempt began. */
    String attempted(RegisterEntry entry) {
        return entry.lastAttempt() == null ? "" : date(entry.lastAttempt().startedAt());
    }

    String score(Points earned, Points possible) {
        return reader.getTranslation(
                "report.score",
                earned.value(),
                possible.value(),
                earned.percentOf(possible).toPlainString());
    }

    private String date(@Nullable Instant instant) {
        return instant == null ? "" : time.date(instant, locale);
    }
}
