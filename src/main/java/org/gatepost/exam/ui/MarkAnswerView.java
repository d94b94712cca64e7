package org.gatepost.exam.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.gatepost.exam.HandMarking;
import org.gatepost.exam.Invigilation;
import org.gatepost.exam.MarkSaved;
import org.gatepost.exam.MarkingFilter;
import org.gatepost.exam.MarkingTask;
import org.gatepost.exam.Round;
import org.gatepost.exam.Waiting;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.kernel.Refusal;
import org.gatepost.widget.EmptyState;
import org.gatepost.widget.Glyph;
import org.gatepost.widget.Notice;
import org.gatepost.widget.PageHeader;
import org.gatepost.widget.Toast;

/** One answer with the criteria it is marked by; saving leads to the next. */
@Route("marking/:answer")
@RolesAllowed("TRAINER")
@StyleSheet("context://css/marking.css")
class MarkAnswerView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int TIME_TO_UNDO = 10_000;

    private final transient HandMarking marking;
    private final transient Invigilation invigilation;
    private final transient CompanyTime time;
    private final TextArea remark = new TextArea();
    private final Div message = new Div();
    private Div both = new Div();
    private transient MarkingAddress from = new MarkingAddress(MarkingFilter.ALL);

    MarkAnswerView(HandMarking marking, Invigilation invigilation, CompanyTime time) {
        this.marking = marking;
        this.invigilation = invigilation;
        this.time = time;
        addClassNames("gp-page", "gp-marking");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        from = MarkingAddress.of(event.getLocation().getQueryParameters());
        removeAll();
        message.removeAll();
        var back = new Anchor(from.queue(), getTranslation("exam.marking.back"));
        back.addClassName("gp-quiet");
        add(new PageHeader(getTranslation("exam.marking.one"), "", back));
        marking.task(MarkingAddress.numberOf(event.getRouteParameters())).ifPresentOrElse(this::show, this::showGone);
    }

    /** Somebody else has marked it meanwhile, or whoever looks has, or may not. */
    private void showGone() {
        var next = new Anchor(from.queue(), getTranslation("exam.marking.back"));
        next.addClassName("gp-action");
        add(new EmptyState(
                Glyph.CHECK, getTranslation("exam.marking.gone"), getTranslation("exam.marking.gone.text"), next));
    }

    private RubricForm show(MarkingTask task) {
        var rubric = new RubricForm(task.rubric(), this);
        remark.setId("marking-remark");
        remark.setLabel(getTranslation("exam.marking.remark"));
        remark.setHelperText(getTranslation("exam.marking.remark.help"));
        remark.setMaxLength(HandMarking.LONGEST_REMARK);
        remark.setWidthFull();
        // By the key that saves, the focus never leaves the box: what is typed is here at once.
        remark.setValueChangeMode(ValueChangeMode.EAGER);
        remark.clear();
        var save = new Button(getTranslation("exam.marking.save"), event -> save(task, rubric));
        save.setId("marking-save");
        save.addClassNames("gp-action", "gp-marking-save");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickShortcut(Key.ENTER, KeyModifier.CONTROL);
        save.addClickShortcut(Key.ENTER, KeyModifier.META);
        var keys = new Paragraph(getTranslation("exam.marking.keys"));
        keys.addClassNames("gp-soft", "gp-small", "gp-marking-keys");
        var form = new Div();
        form.addClassNames("gp-stack", "gp-marking-form");
        if (task.round() == Round.DECIDING) {
            form.add(new MarksBefore(task));
        }
        form.add(rubric, remark, message, save, keys, never(task));
        both = new Div(new AnswerToMark(task, time), form);
        both.addClassName("gp-marking-both");
        add(both);
        rubric.focusNext();
        return rubric;
    }

    /** For what can never be marked: a way out of waiting for whoever answered. */
    private Button never(MarkingTask task) {
        var never = new Button(
                getTranslation("exam.marking.void.ask"),
                event -> VoidDialog.held(this, task.attempt(), invigilation, this::toQueue)
                        .open());
        never.setId("marking-never");
        never.addThemeVariants(ButtonVariant.TERTIARY);
        never.addClassName("gp-quiet");
        return never;
    }

    private void save(MarkingTask task, RubricForm rubric) {
        message.removeAll();
        if (!rubric.isComplete()) {
            rubric.askForMissing();
            return;
        }
        try {
            MarkSaved saved =
                    marking.mark(task.attempt(), task.slot(), task.round(), rubric.given(), remark.getValue());
            offerUndo(task, told(task.round(), saved));
            goOn();
        } catch (Refusal refusal) {
            if (refusal.key().equals("exam.marking.refused.differ")) {
                showBothMarks(task, rubric);
            }
            refuse(refusal.key(), refusal.arguments());
        }
    }

    /** Two others were quicker and disagree: shows their marks, and keeps what was chosen and written. */
    private void showBothMarks(MarkingTask blind, RubricForm before) {
        String written = remark.getValue();
        marking.task(blind.attempt(), blind.slot()).ifPresent(task -> {
            both.removeFromParent();
            show(task).give(before.given());
            remark.setValue(written);
        });
    }

    private void refuse(String key, Object... arguments) {
        message.add(Notice.bad(getTranslation(key, arguments)));
    }

    private Notification told(Round shown, MarkSaved saved) {
        if (saved.as() == shown) {
            return Toast.good(getTranslation(saved.complete() ? "exam.marking.saved.complete" : "exam.marking.saved"));
        }
        // Somebody else was quicker. Nothing went wrong, and it is said as calmly.
        return Toast.good(
                getTranslation(saved.as() == Round.BESIDE ? "exam.marking.saved.beside" : "exam.marking.saved.second"));
    }

    /** Where nothing rests on the mark yet. */
    private void offerUndo(MarkingTask task, Notification told) {
        boolean may = marking.toTakeBack().stream()
                .anyMatch(mark -> mark.attempt().equals(task.attempt()) && mark.slot() == task.slot());
        if (!may) {
            return;
        }
        var undo = new NativeButton(getTranslation("exam.marking.takeBack"), event -> {
            told.close();
            try {
                marking.takeBack(task.attempt(), task.slot());
                Toast.good(getTranslation("exam.marking.takenBack"));
            } catch (Refusal refusal) {
                Toast.bad(getTranslation(refusal.key(), refusal.arguments()));
            }
        });
        undo.addClassName("gp-quiet");
        undo.setId("marking-undo");
        told.setDuration(TIME_TO_UNDO);
        told.add(undo);
    }

    /** Back to where one was in the queue. */
    private void toQueue() {
        UI.getCurrent().navigate(MarkingView.class, from.parameters());
    }

    /** To the answer that now waits longest of those that were looked at, else back to the queue. */
    private void goOn() {
        Optional<Waiting> next = marking.next(from.filter());
        UI ui = UI.getCurrent();
        next.ifPresentOrElse(
                answer -> ui.navigate(MarkingAddress.path(answer), from.parameters()),
                () -> ui.navigate(MarkingView.class, from.parameters()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("exam.marking.one");
    }
}
