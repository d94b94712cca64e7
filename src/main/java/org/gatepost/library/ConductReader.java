package org.gatepost.library;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Optional;
import org.gatepost.authored.Block;
import org.gatepost.authored.Nearest;
import org.jspecify.annotations.Nullable;

/**
 * Reads how an exam is conducted: {@code opens: 2026-12-01 09:00}, {@code closes}, {@code zone: Europe/Berlin},
 * {@code shuffle: {sections: true}}, {@code navigation: forward}.
 */
final class ConductReader {

    private static final DateTimeFormatter WRITTEN =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withResolverStyle(ResolverStyle.STRICT);

    private final Block exam;
    private final int minutes;
    private final ZoneId company;

    private ConductReader(Block exam, int minutes, ZoneId company) {
        this.exam = exam;
        this.minutes = minutes;
        this.company = company;
    }

    /**
     * @param minutes the time limit, for which a window has room
     * @param company the zone that is meant where none is written
     */
    static Conduct read(Block exam, int minutes, ZoneId company) {
        var reader = new ConductReader(exam, minutes, company);
        return new Conduct(reader.window(), reader.shuffle(), reader.navigation());
    }

    private Window window() {
        Optional<ZoneId> zone = zone();
        Optional<Instant> opens = time("opens", zone);
        Optional<Instant> closes = time("closes", zone);
        if (opens.isEmpty() && closes.isEmpty()) {
            if (exam.has("zone") && !exam.has("opens") && !exam.has("closes")) {
                exam.problem("zone", "a zone is for 'opens' and 'closes', and neither is written");
            }
            return Window.ALWAYS;
        }
        var window = new Window(opens.orElse(null), closes.orElse(null), zone.orElse(company));
        mustHaveRoom(window.opensAt().orElse(null), window.closesAt().orElse(null));
        return window;
    }

    private void mustHaveRoom(@Nullable Instant opens, @Nullable Instant closes) {
        if (opens == null || closes == null) {
            return;
        }
        Duration open = Duration.between(opens, closes);
        if (!open.isPositive()) {
            exam.problem("closes", "it closes before it opens");
        } else if (open.compareTo(Duration.ofMinutes(minutes)) < 0) {
            exam.problem(
                    "closes",
                    "it is open for %d minutes, which is shorter than its time limit of %d"
                            .formatted(open.toMinutes(), minutes));
        }
    }

    /** Empty when there is a mistake in it. */
    private Optional<ZoneId> zone() {
        if (!exam.has("zone")) {
            return Optional.of(company);
        }
        String written = exam.text("zone");
        if (Block.wasMissing(written)) {
            return Optional.empty();
        }
        // Not what else Java takes for a zone, such as +08:00 or GMT+8: those know nothing of summer time.
        if (ZoneId.getAvailableZoneIds().contains(written)) {
            return Optional.of(ZoneId.of(written));
        }
        exam.problem(
                "zone",
                "there is no time zone '%s': a name such as 'Asia/Shanghai' or 'Europe/Berlin'%s"
                        .formatted(written, Nearest.hint(written, places())));
        return Optional.empty();
    }

    /** Never one such as Etc/GMT+8, which is eight hours behind and not before. */
    private static List<String> places() {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(zone -> zone.contains("/") && !zone.startsWith("Etc/"))
                .toList();
    }

    private Optional<Instant> time(String key, Optional<ZoneId> zone) {
        if (!exam.has(key)) {
            return Optional.empty();
        }
        String written = exam.text(key);
        if (Block.wasMissing(written)) {
            return Optional.empty();
        }
        try {
            LocalDateTime time = LocalDateTime.parse(written, WRITTEN);
            return zone.filter(in -> happensOnce(key, written, time, in))
                    .map(in -> time.atZone(in).toInstant());
        } catch (DateTimeParseException unreadable) {
            exam.problem(
                    key,
                    "'%s' is no date and time: year, month, day and 24 hours, such as '2026-12-01 09:00'"
                            .formatted(written));
            return Optional.empty();
        }
    }

    private boolean happensOnce(String key, String written, LocalDateTime time, ZoneId zone) {
        int times = zone.getRules().getValidOffsets(time).size();
        if (times == 0) {
            exam.problem(key, "there is no %s in %s: clocks are put forward over it".formatted(written, zone.getId()));
        } else if (times > 1) {
            exam.problem(
                    key,
                    "%s is there twice in %s: clocks are put back over it; take a time before or after"
                            .formatted(written, zone.getId()));
        }
        return times == 1;
    }

    private Conduct.Shuffle shuffle() {
        Conduct.Shuffle usual = Conduct.Shuffle.USUAL;
        return exam.block("shuffle")
                .map(written -> {
                    var shuffle = new Conduct.Shuffle(
                            written.flag("sections", usual.sections()),
                            written.flag("items", usual.items()),
                            written.flag("options", usual.options()));
                    written.done();
                    return shuffle;
                })
                .orElse(usual);
    }

    private Conduct.Navigation navigation() {
        return exam.has("navigation") ? exam.choice("navigation", Conduct.Navigation.class) : Conduct.Navigation.FREE;
    }
}
