package org.gatepost.clearance;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.gatepost.exam.AttemptOutcome;
import org.gatepost.item.LessonId;

/**
 * What is left to be done about what a failed attempt showed not to be known; a part of {@link Gate} and as pure. A lesson
 * that is no longer part of the position cannot be studied, so neither it nor what it taught can be owed.
 */
final class Remediation {

    private Remediation() {}

    /** Nothing when all of it is done. */
    static Optional<WayOut.StudyLessons> after(
            AttemptOutcome fail, Requirement requirement, History history, Instant moment) {
        return fail.plan() == null
                ? wholeLessons(fail, requirement, history, moment)
                : plan(fail, fail.plan(), requirement, history, moment);
    }

    /** For attempts that were marked before there were plans: what was said then holds. */
    private static Optional<WayOut.StudyLessons> wholeLessons(
            AttemptOutcome fail, Requirement requirement, History history, Instant moment) {
        Instant since = finished(fail);
        List<LessonId> open = requirement.lessons().stream()
                .filter(fail.toStudyAgain()::contains)
                .filter(lesson -> !history.studied(lesson, since, moment))
                .toList();
        return open.isEmpty() ? Optional.empty() : Optional.of(new WayOut.StudyLessons(open, since));
    }

    private static Optional<WayOut.StudyLessons> plan(
            AttemptOutcome fail,
            List<AttemptOutcome.Debt> plan,
            Requirement requirement,
            History history,
            Instant moment) {
        List<AttemptOutcome.Debt> all = plan.stream()
                .filter(debt -> requirement.lessons().contains(debt.lesson()))
                .toList();
        Set<LessonId> lessons = new HashSet<>();
        int done = 0;
        for (AttemptOutcome.Debt debt : all) {
            if (history.isPutRight(fail.id(), debt.fact(), moment)) {
                done++;
            } else {
                lessons.add(debt.lesson());
            }
        }
        return lessons.isEmpty()
                ? Optional.empty()
                : Optional.of(new WayOut.StudyLessons(
                        requirement.lessons().stream().filter(lessons::contains).toList(),
                        finished(fail),
                        null,
                        new WayOut.Plan(fail.id(), done, all.size())));
    }

    private static Instant finished(AttemptOutcome fail) {
        return Objects.requireNonNull(fail.finishedAt());
    }
}
