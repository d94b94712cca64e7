package org.gatepost.clearance;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gatepost.exam.WhatNext;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.kernel.Languages;
import org.gatepost.kernel.LocalizedText;
import org.gatepost.library.ExamId;
import org.gatepost.library.Library;
import org.gatepost.library.Window;
import org.gatepost.people.PersonId;
import org.gatepost.people.PositionId;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Tells the exam room what the gate's next step is. */
@Component
class WhatNextByGate implements WhatNext {

    private static final Logger LOG = LoggerFactory.getLogger(WhatNextByGate.class);

    private final Decisions decisions;
    private final Library library;
    private final Openers openers;
    private final CompanyTime time;

    WhatNextByGate(Decisions decisions, Library library, Openers openers, CompanyTime time) {
        this.decisions = decisions;
        this.library = library;
        this.openers = openers;
        this.time = time;
    }

    @Override
    public Step after(PersonId person, ExamId exam, Instant now) {
        List<Decided> decided;
        try {
            decided = decisions.about(person, exam, now);
        } catch (RuntimeException failed) {
            LOG.error("what person {} is to do next about {} could not be decided", person.value(), exam, failed);
            return new Step(new Words("clearance.home.undecided"), new Words("clearance.step.home"), "");
        }
        return decided.stream()
                .filter(each -> !(each.standing().wayOut() instanceof WayOut.Nothing))
                .findFirst()
                .or(() -> decided.stream().findFirst())
                .map(each -> each.insteadOf(exam)
                        .map(asked -> other(each.standing(), exam, asked))
                        .orElseGet(() -> step(each.standing(), person, now)))
                .orElseGet(() ->
                        new Step(new Words("clearance.objection.notRequired"), new Words("clearance.step.home"), ""));
    }

    @Override
    public List<Prospect> ifPassed(PersonId person, ExamId exam, Instant now) {
        try {
            Decisions.IfPassed decided = decisions.ifPassed(person, exam, now);
            Map<PositionId, Decided> today =
                    decided.today().stream().collect(Collectors.toMap(Decided::id, Function.identity()));
            return decided.then().stream()
                    .filter(then -> !isAsToday(then, today.get(then.id())))
                    .flatMap(then -> Optional.ofNullable(then.standing().clearedUntil()).stream()
                            .map(until -> new Prospect(then.title(), until, isAsked(exam, today.get(then.id())))))
                    .toList();
        } catch (RuntimeException failed) {
            LOG.error("what person {} gains by {} could not be decided", person.value(), exam, failed);
            return List.of();
        }
    }

    private static boolean isAsToday(Decided then, @Nullable Decided today) {
        return today != null
                && Objects.equals(
                        then.standing().clearedUntil(), today.standing().clearedUntil())
                && then.standing().status() == today.standing().status();
    }

    private static boolean isAsked(ExamId exam, @Nullable Decided today) {
        return today != null
                && !(today.standing().wayOut() instanceof WayOut.Nothing)
                && exam.equals(today.examAsked());
    }

    @Override
    public List<ExamId> askedBesides(PersonId person, Instant now) {
        try {
            return decisions.of(person, now).stream()
                    .flatMap(each -> Optional.ofNullable(each.examAsked()).stream())
                    .filter(ExamId::isDelta)
                    .distinct()
                    .toList();
        } catch (RuntimeException failed) {
            LOG.error("which exams are asked of person {} could not be decided", person.value(), failed);
            return List.of();
        }
    }

    @Override
    public Optional<Turn> turn(PersonId person, ExamId exam, Instant moment) {
        List<Decided> decided;
        try {
            decided = decisions.about(person, exam, moment);
        } catch (RuntimeException failed) {
            LOG.error("which attempt of person {} at {} comes next could not be decided", person.value(), exam, failed);
            return Optional.empty();
        }
        // Each position has its own cycle, and the one that opens the exam is the one with attempts left.
        return decided.stream()
                .filter(each -> each.counts(exam))
                .map(Decided::tries)
                .min(Comparator.comparing((Tries tries) -> !tries.areLimited())
                        .thenComparing(Tries::areUsedUp)
                        .thenComparingInt(Tries::fails))
                .map(tries -> new Turn(tries.next(), tries.allowed(), tries.oneMore(), tries.waitAfterNext()));
    }

    private static Step other(Standing standing, ExamId exam, ExamId asked) {
        return new Step(
                new Words(AdmissionByGate.otherKey(standing, exam, asked)),
                new Words("clearance.step.otherExam"),
                "exam/" + asked);
    }

    private Step step(Standing standing, PersonId person, Instant now) {
        NextStep next = NextStep.along(standing.wayOut(), library, now);
        return new Step(sentence(standing, person, now), new Words(next.key(), next.arguments()), next.address());
    }

    /** Whoever may sit is told of an exam that is not open what the exam room will say. */
    private Words sit(ExamId exam, boolean isShorter, Instant now) {
        Window window = library.window(exam);
        return switch (window.at(now)) {
            case OPEN -> new Words(isShorter ? "clearance.next.sitShorter" : "clearance.next.sit");
            case NOT_YET ->
                new Words("clearance.next.opens", time.said(window.opensAt().orElseThrow(), window.zone()));
            case CLOSED ->
                new Words("clearance.next.closed", time.said(window.closesAt().orElseThrow(), window.zone()));
        };
    }

    private Words sentence(Standing standing, PersonId person, Instant now) {
        return switch (standing.wayOut()) {
            case WayOut.StudyLessons study
            when study.plan() != null && study.opens() != null ->
                new Words("clearance.next.planAndWait", study.plan().open(), minute(study.opens()));
            case WayOut.StudyLessons study
            when study.plan() != null ->
                new Words("clearance.next.plan", study.plan().open());
            case WayOut.StudyLessons study
            when study.opens() != null ->
                new Words("clearance.next.studyAndWait", study.lessons().size(), minute(study.opens()));
            case WayOut.StudyLessons study
            when study.since() != null ->
                new Words("clearance.next.studyAgain", study.lessons().size());
            case WayOut.StudyLessons study ->
                new Words("clearance.next.study", study.lessons().size());
            case WayOut.SitExam sit -> sit(sit.exam(), standing.cycle().shorter(), now);
            case WayOut.GoOn open -> new Words("clearance.next.goOn");
            case WayOut.AwaitMarks held -> new Words("clearance.next.beingMarked");
            case WayOut.Wait wait -> new Words("clearance.next.wait", minute(wait.opens()));
            case WayOut.AskForAttempt ask -> new Words("clearance.next.usedUp", openers.of(person));
            case WayOut.AskHr ask ->
                new Words(
                        standing.reason() instanceof Reason.Left
                                ? "clearance.objection.left"
                                : "clearance.objection.notRequired");
            case WayOut.Nothing nothing -> cleared(Objects.requireNonNull(standing.clearedUntil()));
        };
    }

    private LocalizedText minute(Instant moment) {
        return new LocalizedText(
                time.dateAndMinute(moment, Languages.CHINESE), time.dateAndMinute(moment, Languages.ENGLISH));
    }

    private Words cleared(Instant until) {
        return new Words(
                "clearance.next.cleared",
                new LocalizedText(time.date(until, Languages.CHINESE), time.date(until, Languages.ENGLISH)));
    }
}
