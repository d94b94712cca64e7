package org.gatepost.exam.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Objects;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.gatepost.exam.Unfinished;

/** What is open of an exam in which one only goes forward: the item in view can still be answered, and nothing else. */
final class ForwardUnfinished extends Div {

    ForwardUnfinished(Unfinished unfinished) {
        addClassName("gp-hand-in-content");
        int reached = Objects.requireNonNull(unfinished.reached());
        int toCome = unfinished.items() - 1 - reached;
        if (toCome > 0) {
            say("exam.handIn.forward.toCome", toCome);
        }
        if (unfinished.blank().contains(reached)) {
            say("exam.handIn.forward.blank", reached + 1);
        } else if (unfinished.partly().contains(reached)) {
            say("exam.handIn.forward.partly", reached + 1);
        }
        List<Integer> blank = those(unfinished.blank(), slot -> slot < reached);
        if (!blank.isEmpty()) {
            say("exam.handIn.forward.passedBlank", blank.size(), numbers(blank));
        }
        List<Integer> partly = those(unfinished.partly(), slot -> slot < reached);
        if (!partly.isEmpty()) {
            say("exam.handIn.forward.passedPartly", partly.size(), numbers(partly));
        }
    }

    private static List<Integer> those(List<Integer> slots, IntPredicate wanted) {
        return slots.stream().filter(wanted::test).toList();
    }

    private String numbers(List<Integer> slots) {
        return slots.stream()
                .map(slot -> String.valueOf(slot + 1))
                .collect(Collectors.joining(getTranslation("exam.list.separator")));
    }

    private void say(String key, Object... arguments) {
        add(new Paragraph(getTranslation(key, arguments)));
    }
}
