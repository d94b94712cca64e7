package org.gatepost.library;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.gatepost.kernel.LocalizedText;
import org.gatepost.library.ContentChange.Aspect;
import org.gatepost.library.ContentChange.Detail;

/** What two blueprints of one exam say otherwise. */
final class ExamDifference {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private ExamDifference() {}

    static List<Detail> between(Blueprint was, Blueprint will) {
        Window window = was.conduct().window();
        Window other = will.conduct().window();
        return new Differing()
                .numbers(Aspect.CUT, was.cutPercent(), will.cutPercent())
                .numbers(Aspect.MINUTES, was.minutes(), will.minutes())
                .numbers(Aspect.ITEMS, was.items(), will.items())
                .numbers(Aspect.MUST_GET, mustGet(was), mustGet(will))
                .names(Aspect.SECTIONS, sections(was), sections(will))
                .otherwise(Aspect.LEVELS, within(was), within(will))
                .numbersOrNone(
                        Aspect.ATTEMPTS, was.limits().attempts(), will.limits().attempts())
                .names(Aspect.WAITS, waits(was), waits(will))
                .names(Aspect.OPENS, moment(window.opensAt(), window.zone()), moment(other.opensAt(), other.zone()))
                .names(Aspect.CLOSES, moment(window.closesAt(), window.zone()), moment(other.closesAt(), other.zone()))
                .otherwise(Aspect.REVIEW, was.review(), will.review())
                .otherwise(Aspect.CONDUCT, manner(was), manner(will))
                .names(Aspect.TITLE, List.of(was.title()), List.of(will.title()))
                .details();
    }

    private static int mustGet(Blueprint exam) {
        return exam.sections().stream().mapToInt(Section::mustGet).sum();
    }

    /** Each with how many items it draws. */
    private static List<LocalizedText> sections(Blueprint exam) {
        return exam.sections().stream()
                .map(section -> new LocalizedText(
                        section.title().zh() + " " + section.draw(),
                        section.title().en() + " " + section.draw()))
                .toList();
    }

    /** What sections say besides: which systems, which levels, how many must-get items each. */
    private static List<List<Object>> within(Blueprint exam) {
        return exam.sections().stream()
                .map(section -> List.<Object>of(
                        section.id(), section.systems(), section.levels(), section.mustGet(), section.byPerson()))
                .toList();
    }

    private static List<LocalizedText> waits(Blueprint exam) {
        return exam.limits().waitMinutes().stream().map(Differing::number).toList();
    }

    private static List<Object> manner(Blueprint exam) {
        return List.of(exam.conduct().shuffle(), exam.conduct().navigation());
    }

    private static List<LocalizedText> moment(Optional<Instant> moment, ZoneId zone) {
        return moment.map(each -> Differing.same(MINUTE.format(each.atZone(zone)))).stream()
                .toList();
    }
}
