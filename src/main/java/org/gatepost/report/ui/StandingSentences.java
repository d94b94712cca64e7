package org.gatepost.report.ui;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.gatepost.clearance.CycleTold;
import org.gatepost.clearance.Decided;
import org.gatepost.clearance.Onward;
import org.gatepost.clearance.Reason;
import org.gatepost.clearance.Standing;
import org.gatepost.clearance.WayOut;
import org.gatepost.exam.Score;
import org.gatepost.item.LessonId;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.kernel.Languages;
import org.gatepost.report.ContentNames;

/**
 * The gate's decision about somebody else, in sentences. The clearance room says "you" to the person themselves; here it
 * is told to HR about them; to managers only what kind of step is next, never what a fail showed not to be known.
 */
final class StandingSentences {

    /** So many lessons are named in a sentence; what else is owed is said by its number and seen among the lessons. */
    private static final int MOST_NAMED = 3;

    private final Component reader;
    private final ContentNames names;
    private final CompanyTime time;
    private final Locale locale;

    StandingSentences(Component reader, ContentNames names, CompanyTime time, Locale locale) {
        this.reader = reader;
        this.names = names;
        this.time = time;
        this.locale = locale;
    }

    /** Why. */
    String reason(Standing standing) {
        return switch (standing.reason()) {
            case Reason.NotStudied studying ->
                text("report.standing.notStudied", studying.all() - studying.open(), studying.all());
            case Reason.NotSat ready -> text("report.standing.notSat");
            case Reason.Sitting sitting ->
                text("report.standing.sitting", time.dateAndMinute(sitting.deadline(), locale));
            case Reason.BeingMarked marked ->
                text("report.standing.beingMarked", time.dateAndMinute(marked.since(), locale));
            case Reason.Failed failed ->
                text("report.standing.failed", time.date(failed.at(), locale), score(failed.score()));
            case Reason.Remediated failed ->
                text("report.standing.remediated", time.date(failed.at(), locale), score(failed.score()));
            case Reason.Waiting failed ->
                text(
                        "report.standing.waiting",
                        time.date(failed.at(), locale),
                        score(failed.score()),
                        time.dateAndMinute(failed.opens(), locale));
            case Reason.UsedUp failed ->
                text("report.standing.usedUp", time.date(failed.at(), locale), score(failed.score()), failed.fails());
            case Reason.Passed passed ->
                text("report.standing.passed", time.date(passed.at(), locale), score(passed.score()));
            case Reason.Waived waived ->
                text(
                        "report.standing.waived",
                        // The sentence around it has its own.
                        waived.text().strip().replaceFirst("[.。]+$", ""),
                        waived.askedBy(),
                        waived.agreedBy(),
                        time.date(waived.at(), locale));
            case Reason.NoRule gone -> text("report.standing.noRule");
            case Reason.InGrace grace ->
                text(
                        "report.standing.inGrace",
                        time.date(grace.at(), locale),
                        time.dateAndMinute(Objects.requireNonNull(standing.clearedUntil()), locale));
            case Reason.ChangeOwed owed ->
                text(
                        standing.status().mayWork() ? "report.standing.changeOwed" : "report.standing.changeOverdue",
                        owed.title().in(locale),
                        time.date(owed.due(), locale));
            case Reason.Left left -> text("report.standing.left", time.date(left.since(), locale));
            case Reason.Expired expired -> text("report.standing.expired", time.date(expired.at(), locale));
        };
    }

    /** Which round it is and by when, where there is something to say of that. */
    List<String> cycle(Standing standing) {
        List<String> lines = new ArrayList<>();
        CycleTold.of(standing)
                .forEach(told -> lines.add(text(
                        "report.cycle." + told.what(),
                        told.until() == null ? standing.cycle().number() : time.date(told.until(), locale))));
        return lines;
    }

    /** Sentences as one paragraph: Chinese has no blank between them. */
    String together(List<String> sentences) {
        return String.join(Languages.isChinese(locale) ? "" : " ", sentences);
    }

    /** What opens the way. */
    String wayOut(Decided decided) {
        return wayOut(decided.standing().wayOut(), decided.standing().reason() instanceof Reason.Left);
    }

    private String wayOut(WayOut wayOut, boolean hasLeft) {
        return switch (wayOut) {
            case WayOut.StudyLessons study -> study("report.wayOut.study", "report.wayOut.plan", study);
            case WayOut.Wait wait -> text("report.wayOut.wait", time.dateAndMinute(wait.opens(), locale));
            case WayOut.AskForAttempt ask ->
                ask.meanwhile() == null
                        ? text("report.wayOut.oneMore")
                        : study("report.wayOut.oneMoreAndStudy", "report.wayOut.oneMoreAndPlan", ask.meanwhile());
            case WayOut.SitExam sit -> text("report.wayOut.sit", names.exam(sit.exam(), locale));
            case WayOut.GoOn open -> text("report.wayOut.goOn");
            case WayOut.AwaitMarks held -> text("report.wayOut.awaitMarks");
            case WayOut.AskHr ask -> text(hasLeft ? "report.wayOut.left" : "report.wayOut.askHr");
            case WayOut.Nothing nothing -> text("report.wayOut.nothing");
        };
    }

    /** The same for whoever leads the person, and what they can do about it or whom they speak to. */
    List<String> wayOut(Onward onward) {
        String next = step(onward);
        return switch (onward.wayOut()) {
            case WayOut.StudyLessons study -> List.of(next, text("report.manager.study"));
            case WayOut.SitExam sit -> List.of(next, text("report.manager.sit"));
            case WayOut.Wait wait -> List.of(next, text("report.manager.wait"));
            case WayOut.GoOn open -> List.of(next, text("report.manager.goOn"));
            case WayOut.AwaitMarks held -> List.of(next, text("report.manager.awaitMarks"));
            case WayOut.AskForAttempt ask -> List.of(next, text("report.manager.oneMore", onward.helpers()));
            case WayOut.AskHr ask -> List.of(next, text("report.manager.askHr", onward.helpers()));
            case WayOut.Nothing nothing -> List.of(next);
        };
    }

    /** The lessons of a plan, or behind wrong answers, are what was answered wrong: neither they nor their number is named. */
    private String step(Onward onward) {
        WayOut.StudyLessons study = onward.wayOut().study().orElse(null);
        if (study == null || (study.since() == null && study.plan() == null)) {
            return wayOut(onward.wayOut(), onward.hasLeft());
        }
        boolean isMore = onward.wayOut() instanceof WayOut.AskForAttempt;
        return withOpening(
                study.plan() != null
                        ? text(isMore ? "report.wayOut.oneMoreAfterPlan" : "report.wayOut.finishPlan")
                        : text(isMore ? "report.wayOut.oneMoreAfterStudy" : "report.wayOut.studyAgain"),
                study);
    }

    private String study(String lessons, String plan, WayOut.StudyLessons study) {
        return withOpening(
                study.plan() != null
                        ? text(plan, study.plan().open(), study.plan().all(), named(study))
                        : text(lessons, study.lessons().size(), named(study)),
                study);
    }

    /** Whoever is quick with it still waits. */
    private String withOpening(String next, WayOut.StudyLessons study) {
        return study.opens() == null
                ? next
                : together(List.of(next, text("report.wayOut.opens", time.dateAndMinute(study.opens(), locale))));
    }

    private String named(WayOut.StudyLessons study) {
        int all = study.lessons().size();
        String named = study.lessons().stream()
                .limit(MOST_NAMED)
                .map(this::lesson)
                .collect(Collectors.joining(text("report.sheet.comma")));
        return all > MOST_NAMED ? text("report.wayOut.more", named, all - MOST_NAMED) : named;
    }

    /** Quoted, because titles have commas of their own. */
    private String lesson(LessonId id) {
        return text("report.wayOut.lesson", names.lesson(id, locale));
    }

    private String score(Score score) {
        return text(
                "report.standing.score",
                score.earned().value(),
                score.possible().value(),
                score.cut().value(),
                score.criticalMissed());
    }

    private String text(String key, Object... arguments) {
        return reader.getTranslation(key, arguments);
    }
}
