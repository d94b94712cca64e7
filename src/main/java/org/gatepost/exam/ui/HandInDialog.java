package org.gatepost.exam.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.IntConsumer;
import org.gatepost.exam.Unfinished;
import org.gatepost.widget.Notice;

/**
 * Asks once more before an exam is handed in: what is still blank, answered in part or flagged, each a press away, and what handing in does.
 */
final class HandInDialog extends ConfirmDialog {

    private final transient IntConsumer go;

    /**
     * @param exam whether something can be passed; otherwise it is a quiz, and called one
     * @param byPeople whether people mark some of it
     * @param handIn what to do when the person wants to
     * @param go leads to a slot, counted from 0
     */
    HandInDialog(Unfinished unfinished, boolean exam, boolean byPeople, Runnable handIn, IntConsumer go) {
        this.go = go;
        String kind = exam ? "exam.handIn." : "exam.handIn.quiz.";
        addClassName("gp-hand-in");
        boolean nothing = unfinished.blank().size() == unfinished.items();
        String asked = nothing ? kind + "nothing." : kind;
        setHeader(getTranslation(asked + "title"));
        var content = new Div();
        if (nothing) {
            content.add(Notice.bad(getTranslation(kind + "nothing", unfinished.items())));
        }
        content.addClassName("gp-hand-in-content");
        if (unfinished.blank().isEmpty() && unfinished.partly().isEmpty()) {
            content.add(new Paragraph(getTranslation("exam.handIn.complete", unfinished.items())));
        }
        if (unfinished.reached() != null) {
            content.add(new ForwardUnfinished(unfinished));
        } else {
            openItems(content, unfinished);
        }
        content.add(new Paragraph(getTranslation(byPeople ? "exam.handIn.byPeople.means" : kind + "means")));
        add(content);
        boolean finished = unfinished.isDone();
        var back = button("back-to-exam", kind + "back", !finished, () -> {});
        var yes = button("hand-in", asked + "yes", finished, handIn);
        // The component gives the focus to what stands in the place of its confirm button: here what is safe.
        setConfirmButton(back);
        setRejectable(true);
        setRejectButton(yes);
    }

    /** Each a press away. */
    private void openItems(Div content, Unfinished unfinished) {
        if (!unfinished.blank().isEmpty()) {
            content.add(new Paragraph(
                    getTranslation("exam.handIn.blank", unfinished.blank().size())));
            content.add(numbers("exam.handIn.blanks", unfinished.blank(), unfinished.flagged()));
        }
        if (!unfinished.partly().isEmpty()) {
            content.add(new Paragraph(
                    getTranslation("exam.handIn.partly", unfinished.partly().size())));
            content.add(numbers("exam.handIn.partlies", unfinished.partly(), unfinished.flagged()));
        }
        if (!unfinished.flagged().isEmpty()) {
            content.add(new Paragraph(
                    getTranslation("exam.handIn.flagged", unfinished.flagged().size())));
            content.add(numbers("exam.handIn.flags", unfinished.flagged(), unfinished.flagged()));
        }
    }

    private Button button(String id, String key, boolean primary, Runnable press) {
        var button = new Button(getTranslation(key), event -> {
            close();
            press.run();
        });
        button.setId(id);
        if (primary) {
            button.addThemeVariants(ButtonVariant.PRIMARY);
        }
        return button;
    }

    private UnorderedList numbers(String label, List<Integer> slots, List<Integer> flagged) {
        var list = new UnorderedList();
        list.addClassName("gp-hand-in-numbers");
        list.getElement().setAttribute("aria-label", getTranslation(label));
        for (int slot : slots) {
            var number = new NativeButton(String.valueOf(slot + 1), event -> {
                close();
                go.accept(slot);
            });
            number.setAriaLabel(
                    getTranslation(flagged.contains(slot) ? "exam.handIn.goToFlagged" : "exam.handIn.goTo", slot + 1));
            number.addClassName("gp-palette-number");
            number.setClassName("gp-flagged", flagged.contains(slot));
            list.add(new ListItem(number));
        }
        return list;
    }
}
