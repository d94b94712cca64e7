package org.gatepost.clearance.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gatepost.clearance.ChangeChoice;
import org.gatepost.clearance.ChangePreview;
import org.gatepost.clearance.ChangedContent;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.kernel.Refusal;
import org.gatepost.library.Change;
import org.gatepost.library.ChangeId;
import org.gatepost.library.Library;
import org.gatepost.widget.Notice;
import org.gatepost.widget.Toast;
import org.jspecify.annotations.Nullable;

/** Chooses what follows from the changes that are marked: first whom it would concern, then for good. */
final class ChangeForm extends Div {

    private static final int DAYS = 14;
    private static final int ALL = 100;

    private final transient ChangedContent content;
    private final transient Library library;
    private final transient CompanyTime time;
    private final transient Runnable done;
    private final transient Map<ChangeId, Change> marked = new LinkedHashMap<>();
    private final Paragraph about = new Paragraph();
    private final RadioButtonGroup<ChangeChoice.Kind> kind = new RadioButtonGroup<>();
    private final DatePicker due = new DatePicker();
    private final IntegerField share = new IntegerField();
    private final TextArea reason = new TextArea();
    private final Div found = new Div();

    ChangeForm(ChangedContent content, Library library, CompanyTime time, Runnable done) {
        this.content = content;
        this.library = library;
        this.time = time;
        this.done = done;
        addClassNames("gp-card", "gp-stack");
        kind.setLabel(getTranslation("clearance.change.kind"));
        kind.setItems(ChangeChoice.Kind.values());
        kind.setItemLabelGenerator(each -> getTranslation("clearance.change.kind." + each));
        kind.setValue(ChangeChoice.Kind.NOTE);
        kind.addValueChangeListener(event -> show());
        due.setLabel(getTranslation("clearance.change.due"));
        due.setHelperText(getTranslation("clearance.change.due.help"));
        WaiverForm.inWords(due, getLocale());
        due.setMin(time.today());
        due.setValue(time.today().plusDays(DAYS));
        due.addValueChangeListener(event -> found.removeAll());
        share.setLabel(getTranslation("clearance.change.share"));
        share.setHelperText(getTranslation("clearance.change.share.help"));
        share.setMin(ChangedContent.LOWEST_SHARE);
        share.setMax(ALL);
        share.setValue(ALL);
        reason.setLabel(getTranslation("clearance.change.reason"));
        reason.setHelperText(getTranslation("clearance.change.reason.help"));
        reason.setMaxLength(ChangedContent.LONGEST_REASON);
        reason.setWidthFull();
        var look = new Button(getTranslation("clearance.change.look"), event -> preview());
        look.addThemeVariants(ButtonVariant.PRIMARY);
        look.addClassName("gp-action");
        look.setId("change-look");
        var fields = new Div(due, share);
        fields.addClassNames("gp-row", "gp-waiver-days");
        found.addClassName("gp-stack");
        found.getElement().setAttribute("role", "status");
        add(new H2(getTranslation("clearance.change.form")), about, kind, fields, reason, look, found);
        show();
    }

    void mark(Change change, boolean isMarked) {
        if (isMarked) {
            marked.put(change.id(), change);
        } else {
            marked.remove(change.id());
        }
        show();
    }

    private void show() {
        found.removeAll();
        about.setText(getTranslation("clearance.change.marked", marked.size()));
        boolean exam = kind.getValue() == ChangeChoice.Kind.DELTA;
        due.setVisible(exam);
        share.setVisible(exam);
    }

    private void preview() {
        found.removeAll();
        Collection<Change> all = List.copyOf(marked.values());
        trying(() -> {
            boolean exam = kind.getValue() == ChangeChoice.Kind.DELTA;
            if (exam && due.getValue() == null) {
                throw new Refusal("clearance.change.refused.due");
            }
            ChangePreview preview = content.preview(all, exam ? due.getValue() : null);
            found.add(new ChangeEffectList(preview, kind.getValue(), library, time));
            if (preview.people() == 0 && kind.getValue() != ChangeChoice.Kind.NOTHING) {
                found.add(Notice.info(getTranslation("clearance.change.nobodyAsked")));
                return;
            }
            var choose = new Button(
                    getTranslation("clearance.change.do." + kind.getValue(), preview.people()), event -> ask(preview));
            choose.addThemeVariants(ButtonVariant.PRIMARY);
            choose.setId("change-do");
            found.add(new Paragraph(getTranslation("clearance.change.final")), choose);
        });
        found.scrollIntoView();
    }

    /** Says at once what is missing, and not after the question whether it is meant. */
    private void ask(ChangePreview preview) {
        if (reason.getValue().isBlank()) {
            found.add(Notice.bad(getTranslation("clearance.change.refused.reason")));
            return;
        }
        LocalDate last = due.getValue();
        String day = kind.getValue() == ChangeChoice.Kind.DELTA && last != null
                ? time.date(last.atStartOfDay(time.zone()).toInstant(), getLocale())
                : "";
        new ChangeSureDialog(preview, kind.getValue(), day, () -> choose(preview)).open();
    }

    private void choose(ChangePreview preview) {
        String seen = preview.mark();
        Set<ChangeId> ids = Set.copyOf(marked.keySet());
        trying(() -> {
            switch (kind.getValue()) {
                case NOTHING -> content.nothing(ids, reason.getValue());
                case NOTE -> content.note(ids, reason.getValue(), seen);
                case DELTA ->
                    content.deltaExam(ids, reason.getValue(), due.getValue(), percent(share.getValue()), seen);
            }
            Toast.good(
                    preview.people() > ChangedContent.DECIDED_AT_ONCE
                            ? getTranslation("clearance.change.doneMany", preview.people())
                            : getTranslation("clearance.change.done"));
            done.run();
        });
    }

    private static int percent(@Nullable Integer written) {
        return written == null ? 0 : written;
    }

    private void trying(Runnable deed) {
        try {
            deed.run();
        } catch (Refusal refusal) {
            found.add(Notice.bad(getTranslation(refusal.key(), refusal.arguments())));
        }
    }
}
