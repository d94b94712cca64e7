package org.gatepost.clearance;

import java.time.Instant;
import java.util.List;
import org.gatepost.library.Library;
import org.gatepost.library.Window;

/**
 * The one thing to press: the gate's way out as words and an address. Start page, exams and results all take it from
 * here.
 *
 * @param key of the words, in the translation files
 * @param arguments of the words
 * @param address where it leads, from the application's root
 */
public record NextStep(String key, List<Object> arguments, String address) {

    public NextStep {
        arguments = List.copyOf(arguments);
    }

    /** The step that leads along a way out at a moment; to no exam that is shut then. */
    public static NextStep along(WayOut wayOut, Library library, Instant now) {
        return switch (wayOut) {
            case WayOut.StudyLessons study -> study(study, library);
            case WayOut.SitExam sit
            when library.window(sit.exam()).at(now) != Window.State.OPEN ->
                new NextStep("clearance.step.meanwhile", List.of(), "study");
            case WayOut.SitExam sit
            when sit.exam().isDelta() -> new NextStep("clearance.step.sitDelta", List.of(), "exam/" + sit.exam());
            case WayOut.SitExam sit -> new NextStep("clearance.step.sit", List.of(), "exam/" + sit.exam());
            case WayOut.GoOn open ->
                new NextStep(
                        "clearance.step.goOn",
                        List.of(),
                        "attempt/" + open.attempt().value());
            case WayOut.AwaitMarks held ->
                new NextStep(
                        "clearance.step.beingMarked",
                        List.of(),
                        "result/" + held.attempt().value());
            case WayOut.Wait wait -> new NextStep("clearance.step.meanwhile", List.of(), "study");
            case WayOut.AskForAttempt ask ->
                ask.meanwhile() == null
                        ? new NextStep("clearance.step.meanwhile", List.of(), "study")
                        : study(ask.meanwhile(), library);
            case WayOut.AskHr ask -> new NextStep("clearance.step.home", List.of(), "");
            case WayOut.Nothing nothing -> new NextStep("clearance.step.card", List.of(), "duty");
        };
    }

    private static NextStep study(WayOut.StudyLessons study, Library library) {
        WayOut.Plan plan = study.plan();
        if (plan != null) {
            return new NextStep(
                    plan.done() == 0 ? "clearance.step.planBegin" : "clearance.step.plan",
                    List.of(plan.done(), plan.all()),
                    "plan/" + plan.attempt().value());
        }
        return study.lessons().stream()
                .flatMap(id -> library.lesson(id).stream())
                .map(revised -> revised.value())
                .findFirst()
                .map(lesson -> new NextStep("clearance.step.study", List.of(lesson.title()), lesson.address()))
                .orElseGet(() -> new NextStep("clearance.step.studyAll", List.of(), "study"));
    }
}
