package org.gatepost.exam.ui;

import com.vaadin.flow.component.Component;
import java.util.Map;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The words {@code js/exam-desk.js} shows; it fills their placeholders itself. */
final class DeskTexts {

    private static final Map<String, String> KEYS = Map.ofEntries(
            Map.entry("minutesLeft", "exam.desk.minutesLeft"),
            Map.entry("secondsLeft", "exam.desk.secondsLeft"),
            Map.entry("timeSoon", "exam.desk.timeSoon"),
            Map.entry("read", "exam.desk.read"),
            Map.entry("timeUp", "exam.desk.timeUp"),
            Map.entry("saved", "exam.desk.saved"),
            Map.entry("saving", "exam.desk.saving"),
            Map.entry("unsaved", "exam.desk.unsaved"),
            Map.entry("nothingYet", "exam.desk.nothingYet"),
            Map.entry("count", "exam.desk.count"),
            Map.entry("offline", "exam.desk.offline"),
            Map.entry("notReached", "exam.desk.notReached"),
            Map.entry("stale", "exam.desk.stale"),
            Map.entry("unreadable", "exam.desk.unreadable"),
            Map.entry("separator", "exam.list.separator"),
            Map.entry("elsewhere", "exam.desk.elsewhere"),
            Map.entry("elsewhereUnsaved", "exam.desk.elsewhere.unsaved"),
            Map.entry("continueHere", "exam.desk.continueHere"),
            Map.entry("waitBeforeHandIn", "exam.desk.waitBeforeHandIn"),
            Map.entry("nextNeedsServer", "exam.desk.nextNeedsServer"),
            Map.entry("handInNeedsServer", "exam.desk.handInNeedsServer"),
            Map.entry("where", "exam.desk.where"),
            Map.entry("previous", "exam.desk.previous"),
            Map.entry("opening", "exam.desk.opening"),
            Map.entry("next", "exam.desk.next"),
            Map.entry("handIn", "exam.desk.handIn"),
            Map.entry("flag", "exam.desk.flag"),
            Map.entry("unflag", "exam.desk.unflag"),
            Map.entry("overview", "exam.desk.overview"),
            Map.entry("number", "exam.desk.number"),
            Map.entry("answered", "exam.desk.answered"),
            Map.entry("partly", "exam.desk.partly"),
            Map.entry("countPartly", "exam.desk.countPartly"),
            Map.entry("blank", "exam.desk.blank"),
            Map.entry("flagged", "exam.desk.flagged"));

    private static final Map<String, String> FORWARD = Map.ofEntries(
            Map.entry("offline", "exam.desk.forward.offline"),
            Map.entry("notReached", "exam.desk.forward.notReached"),
            Map.entry("forward", "exam.desk.forward.noWayBack"),
            Map.entry("passed", "exam.desk.forward.passed"),
            Map.entry("behind", "exam.desk.forward.behind"),
            Map.entry("toCome", "exam.desk.forward.toCome"),
            Map.entry("nextNeedsServer", "exam.desk.forward.nextNeedsServer"));

    private static final Map<String, String> QUIZ = Map.of(
            "handIn", "exam.desk.quiz.handIn",
            "elsewhere", "exam.desk.quiz.elsewhere",
            "timeUp", "exam.desk.quiz.timeUp",
            "waitBeforeHandIn", "exam.desk.quiz.waitBeforeHandIn",
            "handInNeedsServer", "exam.desk.quiz.handInNeedsServer");

    private DeskTexts() {}

    /**
     * @param exam whether something can be passed; otherwise it is a quiz, and called one
     * @param forward whether there is no way back
     */
    static ObjectNode of(Component component, boolean exam, boolean forward) {
        ObjectNode texts = JsonNodeFactory.instance.objectNode();
        KEYS.forEach((name, key) -> texts.put(name, component.getTranslation(key)));
        if (!exam) {
            QUIZ.forEach((name, key) -> texts.put(name, component.getTranslation(key)));
        }
        if (forward) {
            FORWARD.forEach((name, key) -> texts.put(name, component.getTranslation(key)));
        }
        return texts;
    }
}
