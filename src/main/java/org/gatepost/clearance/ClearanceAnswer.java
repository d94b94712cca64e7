package org.gatepost.clearance;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.gatepost.exam.AttemptNamed;
import org.gatepost.item.LessonId;
import org.gatepost.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What the API says of one person; every name is part of the API and stays.
 *
 * @param known whether anybody has the number
 * @param cleared whether any position they hold lets them work; never for whoever is unknown or cannot be decided
 * @param outcome {@code DECIDED}, {@code UNKNOWN_PERSON}, {@code NO_POSITION}, {@code LEFT} or {@code UNDECIDED}
 */
public record ClearanceAnswer(
        String employeeNumber, boolean known, boolean cleared, String outcome, List<PositionAnswer> positions) {

    public ClearanceAnswer {
        positions = List.copyOf(positions);
    }

    /**
     * One position that is held.
     *
     * @param status and {@code reason} by the names that the register has for them
     * @param clearedUntil the first moment at which it no longer holds; null when not cleared
     * @param endedAt when the clearance ended by which they may no longer work; null while they may, and where there was none
     * @param graceUntil until when they may work on after {@code clearedUntil}; null when not
     * @param cycle which round it is, from 1
     * @param due the end of the day by which the first pass is due; null when none is
     * @param ruleAsItWas whether the rule that was in force at that moment is on record
     */
    public record PositionAnswer(
            String position,
            Title title,
            boolean cleared,
            String status,
            @Nullable Instant clearedUntil,
            @Nullable Instant endedAt,
            String reason,
            NextStepAnswer nextStep,
            @Nullable Instant graceUntil,
            int cycle,
            @Nullable Instant due,
            String rule,
            boolean ruleAsItWas,
            @Nullable EvidenceAnswer evidence) {}

    /** What something is called. */
    public record Title(String zh, String en) {
        static Title of(LocalizedText text) {
            return new Title(text.zh(), text.en());
        }
    }

    /**
     * The one next step.
     *
     * @param lessons to be studied, in order
     * @param opens when the exam may be sat again; null when at once or never by itself
     */
    public record NextStepAnswer(
            String kind, List<String> lessons, @Nullable Instant opens) {
        public NextStepAnswer {
            lessons = List.copyOf(lessons);
        }

        static NextStepAnswer of(WayOut way) {
            List<String> lessons = way.study().stream()
                    .flatMap(study -> study.lessons().stream())
                    .map(LessonId::value)
                    .toList();
            return switch (way) {
                case WayOut.StudyLessons study -> new NextStepAnswer("STUDY", lessons, study.opens());
                case WayOut.Wait wait -> new NextStepAnswer("WAIT", lessons, wait.opens());
                case WayOut.AskForAttempt ask -> new NextStepAnswer("ASK_FOR_ATTEMPT", lessons, null);
                case WayOut.SitExam sit -> new NextStepAnswer("SIT_EXAM", lessons, null);
                case WayOut.GoOn open -> new NextStepAnswer("FINISH_EXAM", lessons, null);
                case WayOut.AwaitMarks held -> new NextStepAnswer("AWAIT_MARKS", lessons, null);
                case WayOut.AskHr ask -> new NextStepAnswer("ASK_HR", lessons, null);
                case WayOut.Nothing nothing -> new NextStepAnswer("NOTHING", lessons, null);
            };
        }
    }

    /** The attempt that the reason rests on. */
    public record EvidenceAnswer(long attempt, String exam, int number, int blueprintRevision, Instant startedAt) {
        static EvidenceAnswer of(AttemptNamed attempt) {
            return new EvidenceAnswer(
                    attempt.id().value(),
                    attempt.exam().value(),
                    attempt.number(),
                    attempt.blueprintRevision(),
                    attempt.startedAt());
        }
    }

    static ClearanceAnswer unknown(String number) {
        return new ClearanceAnswer(number, false, false, "UNKNOWN_PERSON", List.of());
    }

    /** Of whoever has left by then, whatever they held. */
    static ClearanceAnswer left(String number, Optional<List<DecidedThen>> decided) {
        ClearanceAnswer answer = of(number, decided);
        return new ClearanceAnswer(number, true, false, "LEFT", answer.positions());
    }

    static ClearanceAnswer of(String number, Optional<List<DecidedThen>> decided) {
        if (decided.isEmpty()) {
            return new ClearanceAnswer(number, true, false, "UNDECIDED", List.of());
        }
        List<PositionAnswer> positions =
                decided.get().stream().map(ClearanceAnswer::position).toList();
        return new ClearanceAnswer(
                number,
                true,
                positions.stream().anyMatch(PositionAnswer::cleared),
                positions.isEmpty() ? "NO_POSITION" : "DECIDED",
                positions);
    }

    private static PositionAnswer position(DecidedThen then) {
        Decided decided = then.decided();
        Standing standing = decided.standing();
        AttemptNamed evidence = then.evidence();
        return new PositionAnswer(
                decided.id().value(),
                Title.of(decided.title()),
                standing.status().mayWork(),
                standing.status().name(),
                standing.clearedUntil(),
                standing.cycle().endedAt(),
                standing.reason().name(),
                NextStepAnswer.of(standing.wayOut()),
                standing.cycle().graceUntil(),
                standing.cycle().number(),
                standing.cycle().due(),
                decided.rule().digest(),
                then.asItWas(),
                evidence == null ? null : EvidenceAnswer.of(evidence));
    }
}
