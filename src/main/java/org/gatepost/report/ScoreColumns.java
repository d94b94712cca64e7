package org.gatepost.report;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.gatepost.exam.Score;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.kernel.Languages;
import org.gatepost.kernel.Points;
import org.gatepost.library.ExamId;
import org.gatepost.report.RegisterEntry.LastAttempt;
import org.jspecify.annotations.Nullable;

/** Which columns the sheets have. Employee numbers are text, because they begin with noughts. */
final class ScoreColumns {

    private final SheetWords words;
    private final ContentNames names;
    private final CompanyTime time;
    private final Instant madeAt;
    private final Locale locale;

    /** @param madeAt against which it is told what is overdue */
    ScoreColumns(SheetWords words, ContentNames names, CompanyTime time, Instant madeAt) {
        this.words = words;
        this.names = names;
        this.time = time;
        this.madeAt = madeAt;
        this.locale = words.locale();
    }

    List<SheetColumn<RegisterEntry>> people() {
        return List.of(
                SheetColumn.text(words.of("report.column.NUMBER"), RegisterEntry::number),
                SheetColumn.text(words.of("report.column.NAME"), RegisterEntry::name),
                SheetColumn.text(words.of("report.column.DEPARTMENT"), RegisterEntry::department),
                SheetColumn.text(
                        words.of("report.column.POSITION"),
                        row -> row.position() == null ? null : names.position(row.position(), locale)),
                SheetColumn.text(words.of("report.column.STATUS"), row -> words.of("report.group." + row.group())),
                SheetColumn.text(words.of("report.column.REASON"), this::reason),
                SheetColumn.moment(words.of("report.column.CLEARED_UNTIL"), RegisterEntry::clearanceEnd),
                SheetColumn.moment(words.of("report.sheet.column.graceUntil"), RegisterEntry::graceUntil),
                SheetColumn.text(
                        words.of("report.sheet.column.waiver"),
                        row -> row.waiver() == null ? null : row.waiver().reason()),
                SheetColumn.text(
                        words.of("report.sheet.column.waiverAskedBy"),
                        row -> row.waiver() == null ? null : row.waiver().askedBy()),
                SheetColumn.text(
                        words.of("report.sheet.column.waiverAgreedBy"),
                        row -> row.waiver() == null ? null : row.waiver().agreedBy()),
                SheetColumn.number(words.of("report.column.ATTEMPTS"), RegisterEntry::attempts),
                SheetColumn.moment(
                        words.of("report.column.LAST_ATTEMPT"),
                        row -> row.lastAttempt() == null
                                ? null
                                : row.lastAttempt().startedAt()),
                SheetColumn.number(
                        words.of("report.sheet.column.lastEarned"),
                        row -> row.lastAttempt() == null
                                ? null
                                : points(row.lastAttempt().earned())),
                SheetColumn.number(
                        words.of("report.sheet.column.lastPossible"),
                        row -> row.lastAttempt() == null
                                ? null
                                : points(row.lastAttempt().possible())),
                SheetColumn.percent(words.of("report.sheet.column.lastPercent"), row -> percent(row.lastAttempt())),
                SheetColumn.moment(words.of("report.column.LAST_STUDY"), RegisterEntry::lastStudied),
                SheetColumn.number(words.of("report.sheet.column.cycle"), row -> row.cycle() == 0 ? null : row.cycle()),
                SheetColumn.moment(words.of("report.sheet.column.due"), RegisterEntry::due),
                SheetColumn.text(
                        words.of("report.sheet.column.rule"),
                        row -> row.rule() == null ? null : row.rule().shown()));
    }

    List<SheetColumn<AttemptEntry>> attempts() {
        return List.of(
                SheetColumn.text(words.of("report.column.NUMBER"), AttemptEntry::employeeNumber),
                SheetColumn.text(words.of("report.column.NAME"), AttemptEntry::name),
                SheetColumn.text(words.of("report.sheet.column.exam"), row -> names.exam(row.exam(), locale)),
                SheetColumn.text(
                        words.of("report.sheet.column.kind"), row -> kind(row.exam(), row.blueprintRevision())),
                SheetColumn.number(words.of("report.sheet.column.attempt"), AttemptEntry::number),
                SheetColumn.text(words.of("report.sheet.column.state"), row -> words.of("report.state." + row.state())),
                SheetColumn.text(words.of("report.sheet.column.verdict"), row -> verdict(row)),
                SheetColumn.number(
                        words.of("report.sheet.column.earned"),
                        row -> row.score() == null ? null : row.score().earned().value()),
                SheetColumn.number(
                        words.of("report.sheet.column.possible"),
                        row -> row.score() == null
                                ? null
                                : row.score().possible().value()),
                SheetColumn.percent(words.of("report.sheet.column.percent"), row -> percent(row.score())),
                SheetColumn.number(
                        words.of("report.sheet.column.cut"),
                        row -> row.score() == null ? null : row.score().cut().value()),
                SheetColumn.number(
                        words.of("report.sheet.column.mustGetMissed"),
                        row -> row.score() == null ? null : row.score().criticalMissed()),
                SheetColumn.moment(words.of("report.sheet.column.started"), AttemptEntry::startedAt),
                SheetColumn.moment(words.of("report.sheet.column.finished"), AttemptEntry::finishedAt),
                SheetColumn.number(words.of("report.sheet.column.minutes"), AttemptEntry::minutes),
                SheetColumn.number(words.of("report.sheet.column.blueprintRevision"), AttemptEntry::blueprintRevision),
                SheetColumn.number(
                        words.of("report.sheet.column.result"), row -> row.score() == null ? null : row.result()),
                SheetColumn.moment(
                        words.of("report.sheet.column.regraded"), row -> row.regraded() ? row.markedAt() : null),
                SheetColumn.moment(
                        words.of("report.sheet.column.oneMore"),
                        row -> row.oneMore() == null ? null : row.oneMore().at()));
    }

    List<SheetColumn<ItemEntry>> items() {
        return List.of(
                SheetColumn.text(words.of("report.column.NUMBER"), ItemEntry::employeeNumber),
                SheetColumn.text(words.of("report.column.NAME"), ItemEntry::name),
                SheetColumn.text(words.of("report.sheet.column.exam"), row -> names.exam(row.exam(), locale)),
                SheetColumn.text(
                        words.of("report.sheet.column.kind"), row -> kind(row.exam(), row.blueprintRevision())),
                SheetColumn.number(words.of("report.sheet.column.attempt"), ItemEntry::attemptNumber),
                SheetColumn.number(words.of("report.sheet.column.slot"), ItemEntry::slot),
                SheetColumn.text(
                        words.of("report.sheet.column.section"),
                        row -> names.section(row.exam(), row.blueprintRevision(), row.section(), locale)),
                SheetColumn.text(
                        words.of("report.sheet.column.item"),
                        row -> row.item().item().value()),
                SheetColumn.number(
                        words.of("report.sheet.column.itemRevision"),
                        row -> row.item().revision()),
                SheetColumn.text(
                        words.of("report.sheet.column.level"),
                        row -> words.of("report.level." + names.level(row.item()))),
                SheetColumn.text(
                        words.of("report.sheet.column.mustGet"), row -> words.of("report.sheet.yes." + row.mustGet())),
                SheetColumn.text(
                        words.of("report.sheet.column.outcome"), row -> words.of("report.outcome." + row.outcome())),
                SheetColumn.number(
                        words.of("report.sheet.column.earned"),
                        row -> row.earned().value()),
                SheetColumn.number(
                        words.of("report.sheet.column.possible"),
                        row -> row.possible().value()),
                SheetColumn.text(words.of("report.sheet.column.stemZh"), row -> stem(row, Languages.CHINESE)),
                SheetColumn.text(words.of("report.sheet.column.stemEn"), row -> stem(row, Languages.ENGLISH)));
    }

    private @Nullable String reason(RegisterEntry row) {
        String reason = RegisterReason.sentence(row, words::of, moment -> time.date(moment, locale), madeAt);
        return reason.isEmpty() ? null : reason;
    }

    private @Nullable String kind(ExamId exam, int revision) {
        return names.kind(exam, revision)
                .map(kind -> words.of("report.examKind." + kind))
                .orElse(null);
    }

    /** What was asked, with the numbers that this person was asked with. Revisions are kept, so this asks no database twice. */
    private String stem(ItemEntry row, Locale language) {
        return names.prompt(row.item(), row.drawn()).stem().plain(language);
    }

    private @Nullable String verdict(AttemptEntry row) {
        if (row.held()) {
            return words.of("report.state.beingMarked");
        }
        return row.score() == null ? null : words.of("report.verdict." + row.passed());
    }

    private static @Nullable BigDecimal points(@Nullable Points points) {
        return points == null ? null : points.value();
    }

    private static @Nullable BigDecimal percent(@Nullable LastAttempt last) {
        return last == null || last.earned() == null
                ? null
                : share(last.earned(), Objects.requireNonNull(last.possible()));
    }

    private static @Nullable BigDecimal percent(@Nullable Score score) {
        return score == null ? null : share(score.earned(), score.possible());
    }

    /** As on the screen: rounded down, so that nobody is shown a cut score they have not reached. */
    private static BigDecimal share(Points earned, Points possible) {
        return earned.percentOf(possible).movePointLeft(2);
    }
}
