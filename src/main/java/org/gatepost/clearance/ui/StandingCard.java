package org.gatepost.clearance.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.gatepost.clearance.Decided;
import org.gatepost.clearance.NextStep;
import org.gatepost.clearance.Reason;
import org.gatepost.clearance.Standing;
import org.gatepost.clearance.WayOut;
import org.gatepost.exam.AttemptId;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.kernel.LocalizedText;
import org.gatepost.library.ExamId;
import org.gatepost.library.Lesson;
import org.gatepost.library.Library;
import org.gatepost.library.Window;
import org.gatepost.study.StudyTally;
import org.gatepost.widget.Glyph;
import org.gatepost.widget.Notice;
import org.gatepost.widget.Progress;

/** One position: where somebody stands with it, why, the next step, and the path from here to the post. */
final class StandingCard extends Div {

    private static final int LESSONS_SHOWN = 5;

    private final transient Library library;

    /**
     * @param tally of the position's lessons, as the study room counts them
     * @param openers who can allow one more attempt; asked where none is left
     */
    StandingCard(
            Decided decided, StudyTally tally, Library library, Supplier<LocalizedText> openers, CompanyTime time) {
        this.library = library;
        var text = new StandingText(this, time, getLocale());
        var tone = StandingText.tone(decided.standing().status());
        addClassNames("gp-card", "gp-stack", "gp-standing", tone.className());
        add(
                text.badge(decided.standing().status()),
                new H2(text.verdict(decided)),
                new Paragraph(reason(decided.standing(), text, time.now())));
        text.warning(decided.standing()).ifPresent(warning -> add(Notice.warning(warning)));
        String cycle = text.cycle(decided.standing());
        if (!cycle.isEmpty()) {
            add(new Paragraph(cycle));
        }
        WayOut wayOut = decided.standing().wayOut();
        if (wayOut instanceof WayOut.AskHr) {
            return;
        }
        if (wayOut instanceof WayOut.StudyLessons study && study.opens() != null) {
            add(new Paragraph(getTranslation("clearance.step.opens", time.dateAndMinute(study.opens(), getLocale()))));
        }
        if (wayOut instanceof WayOut.AskForAttempt ask) {
            String key = ask.meanwhile() == null ? "clearance.step.hrKnows" : "clearance.step.hrKnowsStudy";
            add(Notice.warning(getTranslation(key, openers.get())));
        }
        ExamId exam = decided.examAsked();
        if (exam != null && ExamHours.concern(wayOut)) {
            new ExamHours(this, time, getLocale())
                    .of(library.window(exam), wayOut)
                    .ifPresent(this::add);
        }
        if (isFailedChange(decided.standing())) {
            add(new Paragraph(getTranslation("clearance.step.changeFailed")));
        }
        NextStep next = NextStep.along(wayOut, library, time.now());
        if (wayOut instanceof WayOut.SitExam sit && library.window(sit.exam()).at(time.now()) == Window.State.NOT_YET) {
            // All is done that opens it; reading is a pastime then, and no step.
            add(action(new NextStep("clearance.step.seeExam", List.of(), "exam/" + sit.exam())), quiet(next));
        } else {
            add(action(next));
        }
        failed(decided.standing()).ifPresent(attempt -> add(result(attempt)));
        wayOut.study().ifPresent(study -> add(study.plan() == null ? lessons(study, tally) : plan(study.plan())));
        if (!isAtTheEndAndInTheMiddle(decided.standing())) {
            add(new Path(decided));
        }
    }

    /** Of the path, as whoever works by a waiver, has caught up with a change to do, or may work and is to renew: no step of it would be true. */
    private static boolean isAtTheEndAndInTheMiddle(Standing standing) {
        return standing.reason() instanceof Reason.Waived
                || standing.reason() instanceof Reason.ChangeOwed
                || (standing.status().mayWork() && !(standing.wayOut() instanceof WayOut.Nothing));
    }

    private String reason(Standing standing, StandingText text, Instant now) {
        return standing.wayOut() instanceof WayOut.SitExam sit
                        && library.window(sit.exam()).at(now) != Window.State.OPEN
                ? text.reasonWhileShut(standing)
                : text.reason(standing);
    }

    private Anchor action(NextStep step) {
        var action = new Anchor(
                step.address(),
                new Span(getTranslation(step.key(), step.arguments().toArray())),
                Glyph.ARROW_RIGHT.icon());
        action.addClassName("gp-action");
        return action;
    }

    /** The attempt that was not passed, whose result says what was wrong. */
    private static Optional<AttemptId> failed(Standing standing) {
        return switch (standing.reason()) {
            case Reason.Failed failed -> Optional.of(failed.attempt());
            case Reason.Remediated remediated -> Optional.of(remediated.attempt());
            case Reason.Waiting waiting -> Optional.of(waiting.attempt());
            case Reason.UsedUp usedUp -> Optional.of(usedUp.attempt());
            case Reason.BeingMarked none -> Optional.empty();
            case Reason.NotStudied none -> Optional.empty();
            case Reason.NotSat none -> Optional.empty();
            case Reason.Sitting none -> Optional.empty();
            case Reason.Passed none -> Optional.empty();
            case Reason.InGrace none -> Optional.empty();
            case Reason.Expired none -> Optional.empty();
            case Reason.Waived none -> Optional.empty();
            case Reason.NoRule none -> Optional.empty();
            case Reason.Left none -> Optional.empty();
            case Reason.ChangeOwed owed ->
                standing.wayOut().study().map(WayOut.StudyLessons::plan).map(WayOut.Plan::attempt);
        };
    }

    /** Whether the short exam about a change was sat, and a plan comes before the next try. */
    private static boolean isFailedChange(Standing standing) {
        return standing.reason() instanceof Reason.ChangeOwed
                && failed(standing).isPresent();
    }

    private Anchor quiet(NextStep step) {
        var quiet = new Anchor(
                step.address(), getTranslation(step.key(), step.arguments().toArray()));
        quiet.addClassName("gp-quiet");
        return quiet;
    }

    private Anchor result(AttemptId attempt) {
        var result = new Anchor("result/" + attempt.value(), getTranslation("clearance.step.result"));
        result.addClassName("gp-quiet");
        return result;
    }

    private Div plan(WayOut.Plan plan) {
        var words = new Paragraph(getTranslation("clearance.step.planWhat"));
        var progress =
                new Div(words, new Progress(getTranslation("clearance.step.planProgress"), plan.done(), plan.all()));
        progress.addClassNames("gp-stack", "gp-plan-progress");
        return progress;
    }

    private Div lessons(WayOut.StudyLessons study, StudyTally tally) {
        List<Lesson> open = study.lessons().stream()
                .flatMap(id -> library.lesson(id).stream())
                .map(lesson -> lesson.value())
                .toList();
        var list = new OrderedList();
        list.addClassName("gp-owed");
        open.stream().limit(LESSONS_SHOWN).forEach(lesson -> list.add(new ListItem(row(lesson))));
        var lessons = new Div(
                new Paragraph(getTranslation(
                        study.since() == null ? "clearance.step.first" : "clearance.step.again",
                        open.size(),
                        open.stream().mapToInt(Lesson::minutes).sum(),
                        tally.done())),
                list);
        if (open.size() > LESSONS_SHOWN) {
            lessons.add(new Anchor("study", getTranslation("clearance.step.more", open.size() - LESSONS_SHOWN)));
        }
        lessons.addClassName("gp-owed-lessons");
        return lessons;
    }

    private Anchor row(Lesson lesson) {
        var minutes = new Span(getTranslation("clearance.step.minutes", lesson.minutes()));
        minutes.addClassNames("gp-soft", "gp-small", "gp-number");
        var row = new Anchor(lesson.address(), new Span(lesson.title().in(getLocale())), minutes);
        row.addClassName("gp-owed-row");
        return row;
    }
}
