package org.gatepost.clearance;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gatepost.item.LessonId;
import org.gatepost.kernel.Remembered;
import org.gatepost.kernel.StoredJson;
import org.gatepost.library.ExamId;
import org.gatepost.library.Limits;
import org.gatepost.library.Position;
import org.gatepost.library.Terms;
import org.jspecify.annotations.Nullable;

/**
 * What a position requires.
 *
 * @param lessons to be studied before the first attempt, in order
 * @param exam to be passed
 * @param validMonths how long a pass holds, in calendar months of {@code zone}; 0 when the terms name days of the year
 * @param expiringDays how many days before its end a clearance may be renewed
 * @param limits of the exam
 * @param terms what else it says about dates
 * @param renewalLimits of the shorter exam of a renewal; null when there is none
 */
record Requirement(
        List<LessonId> lessons,
        ExamId exam,
        int validMonths,
        int expiringDays,
        ZoneId zone,
        Limits limits,

        @JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = Terms.Unsaid.class)
        Terms terms,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Limits renewalLimits) {

    /** Of two neighbouring ends the first may be too near for whoever passes in its window. */
    private static final int YEARS_AHEAD = 2;

    /** Every decision says by which it was made. */
    private static final Remembered<Requirement, RuleVersion> VERSIONS =
            new Remembered<>(500, rule -> new RuleVersion(StoredJson.digest(Gate.REVISION + StoredJson.write(rule))));

    private static final RuleVersion OF_NONE = new RuleVersion(StoredJson.digest(Gate.REVISION + ""));

    public Requirement {
        lessons = List.copyOf(lessons);
        // Stored before there were any.
        terms = terms == null ? Terms.NONE : terms;
    }

    /**
     * What a position requires.
     *
     * @param lessons to be studied before the first attempt, in order
     * @param limits of an exam
     * @param zone the company's
     */
    static Requirement of(Position position, List<LessonId> lessons, Function<ExamId, Limits> limits, ZoneId zone) {
        Terms.Renewal renewal = position.terms().renewal();
        return new Requirement(
                lessons,
                position.exam(),
                position.validMonths(),
                position.expiringDays(),
                zone,
                limits.apply(position.exam()),
                position.terms(),
                renewal == null ? null : limits.apply(renewal.exam()));
    }

    /** One without further terms. */
    Requirement(List<LessonId> lessons, ExamId exam, int validMonths, int expiringDays, ZoneId zone, Limits limits) {
        this(lessons, exam, validMonths, expiringDays, zone, limits, Terms.NONE, null);
    }

    /**
     * Tells requirements, and the gate's own rule, apart: what another one decided is to be decided anew.
     *
     * @param requirement null when the content no longer has the position
     */
    static RuleVersion version(@Nullable Requirement requirement) {
        return requirement == null ? OF_NONE : VERSIONS.of(requirement);
    }

    /**
     * The first moment at which a pass of {@code passedAt} no longer holds; a 31st ends on a shorter month's last day. Where
     * the year's days are named, the next of them that may not be renewed yet: who passes while one may be renewed has done so.
     */
    Instant endOf(Instant passedAt) {
        return terms.endsOn().isEmpty()
                ? passedAt.atZone(zone).plusMonths(validMonths).toInstant()
                : endsAround(passedAt)
                        .filter(end -> passedAt.isBefore(renewalOf(end)))
                        .min(Comparator.naturalOrder())
                        .orElseThrow();
    }

    private Stream<Instant> endsAround(Instant passedAt) {
        int year = passedAt.atZone(zone).getYear();
        return IntStream.rangeClosed(year, year + YEARS_AHEAD)
                .boxed()
                .flatMap(each -> terms.endsOn().stream().map((MonthDay day) -> endOf(day.atYear(each))));
    }

    /** A thousandth of a second before midnight: whoever names the day of that moment names the last day. */
    private Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(zone).toInstant().minusMillis(1);
    }

    /** From when on a clearance that ends then may be renewed. */
    Instant renewalOf(Instant end) {
        return end.atZone(zone).minusDays(expiringDays).toInstant();
    }

    /** The first moment at which nobody may work any more whose clearance ended then. */
    Instant graceOf(Instant end) {
        return end.atZone(zone).plusDays(terms.graceDays()).toInstant();
    }

    /** The first moment at which a clearance that ended then is renewed by the whole exam; its end where there is no shorter. */
    Instant shorterUntil(Instant end) {
        Terms.Renewal renewal = terms.renewal();
        return renewal == null
                ? end
                : graceOf(end).atZone(zone).plusDays(renewal.lapsedDays()).toInstant();
    }

    /** By when somebody who took the position up then is to have passed: the end of a day; null when nothing is due. */
    @Nullable Instant dueOf(Instant takenUp) {
        return terms.dueDays() == 0 || takenUp.equals(Instant.MIN)
                ? null
                : endOf(takenUp.atZone(zone).toLocalDate().plusDays(terms.dueDays()));
    }

    /** The exams that clear. */
    List<ExamId> exams() {
        Terms.Renewal renewal = terms.renewal();
        return renewal == null ? List.of(exam) : List.of(exam, renewal.exam());
    }

    /** What is required of whoever renews by the shorter exam; there must be one. */
    Requirement shorter() {
        Terms.Renewal renewal = Objects.requireNonNull(terms.renewal());
        return new Requirement(
                lessons,
                renewal.exam(),
                validMonths,
                expiringDays,
                zone,
                renewalLimits == null ? Limits.NONE : renewalLimits,
                terms,
                renewalLimits);
    }
}
