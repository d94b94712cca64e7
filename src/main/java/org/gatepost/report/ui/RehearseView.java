package org.gatepost.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.kernel.Refusal;
import org.gatepost.library.NextContent;
import org.gatepost.people.Role;
import org.gatepost.people.SignedIn;
import org.gatepost.report.ContentNames;
import org.gatepost.report.ContentRead;
import org.gatepost.report.ContentRehearsal;
import org.gatepost.report.DutyList;
import org.gatepost.report.RehearsalAnswer;
import org.gatepost.report.RehearsalWords;
import org.gatepost.widget.Notice;
import org.gatepost.widget.PageHeader;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Content that is to come, uploaded and tried before it takes effect: what it says otherwise, and whom that concerns. */
@Route("rehearse")
@Menu(order = 33, title = "report.rehearse.menu", icon = "refresh")
@RolesAllowed({"HR", "TRAINER"})
@StyleSheet("context://css/report.css")
class RehearseView extends Div implements HasDynamicTitle {

    private static final Logger LOG = LoggerFactory.getLogger(RehearseView.class);
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    /**
     * What was uploaded and what came of it, kept with the window: the page is built anew in another language.
     *
     * @param answer null where nobody could be decided
     */
    private record Tried(
            String file, ContentRead read, @Nullable RehearsalAnswer answer) {}

    private final transient ContentRehearsal rehearsal;
    private final transient ContentNames names;
    private final transient CompanyTime time;
    private final transient I18NProvider translations;
    private final MomentField at;
    private final TextArea roster = new TextArea();
    private final Button again;
    private final Div changes = new Div();
    private final Div effect = new Div();
    private transient @Nullable Tried tried;

    RehearseView(ContentRehearsal rehearsal, ContentNames names, CompanyTime time, I18NProvider translations) {
        this.rehearsal = rehearsal;
        this.names = names;
        this.time = time;
        this.translations = translations;
        addClassName("gp-page");
        at = new MomentField(getTranslation("report.rehearse.at"));
        at.setValue(time.today().plusDays(1).atTime(MORNING));
        at.setId("at");
        roster.setLabel(getTranslation("report.rehearse.paste"));
        roster.setHelperText(getTranslation("report.rehearse.pasteHelp", DutyList.MOST));
        roster.setPlaceholder(getTranslation("report.duty.pasteSample"));
        roster.setMaxLength(DutyList.LONGEST_PASTE);
        roster.setMinRows(2);
        roster.setMaxRows(8);
        roster.setWidthFull();
        roster.setId("roster");
        roster.setVisible(SignedIn.current().is(Role.HR));
        again = new Button(getTranslation("report.rehearse.again"), event -> decide());
        again.setId("again");
        again.setVisible(false);
        var actions = new Div(new ContentUpload(this::read, this::refuse), again);
        actions.addClassNames("gp-row", "gp-duty-actions");
        var form = new Div(at, roster, actions);
        form.addClassNames("gp-card", "gp-stack");
        changes.addClassName("gp-stack");
        effect.addClassName("gp-stack");
        effect.getElement().setAttribute("aria-live", "polite");
        add(
                new PageHeader(getPageTitle(), getTranslation("report.rehearse.lead")),
                Notice.info(getTranslation("report.rehearse.passes")),
                form,
                changes,
                effect);
        Tried before = ComponentUtil.getData(UI.getCurrent(), Tried.class);
        if (before != null) {
            showAgain(before);
        }
    }

    private void showAgain(Tried before) {
        tried = before;
        showChanges(before);
        NextContent next = before.read().content();
        if (next != null && before.answer() != null) {
            show(before.answer(), next);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("report.rehearse.title");
    }

    /** What was said before never stands beside content that it is not about. */
    private void forget() {
        keep(null);
        again.setVisible(false);
        changes.removeAll();
        effect.removeAll();
    }

    private void keep(@Nullable Tried uploaded) {
        tried = uploaded;
        ComponentUtil.setData(UI.getCurrent(), Tried.class, uploaded);
    }

    void read(String name, byte[] file) {
        forget();
        try {
            var uploaded = new Tried(name, rehearsal.read(file), null);
            keep(uploaded);
            showChanges(uploaded);
            decide();
        } catch (Refusal refusal) {
            changes.add(Notice.bad(getTranslation(refusal.key(), refusal.arguments())));
        }
    }

    private void refuse(String key) {
        forget();
        changes.add(Notice.bad(getTranslation(key)));
    }

    private void showChanges(Tried uploaded) {
        NextContent next = uploaded.read().content();
        again.setVisible(next != null);
        changes.add(
                next == null
                        ? mistakes(uploaded.file(), uploaded.read())
                        : new ChangesPanel(
                                next, uploaded.file(), uploaded.read().hasSeeds()));
    }

    private void decide() {
        effect.removeAll();
        Tried uploaded = tried;
        NextContent next = uploaded == null ? null : uploaded.read().content();
        if (uploaded == null || next == null) {
            return;
        }
        LocalDateTime moment = at.getValue();
        if (moment == null) {
            at.setErrorMessage(getTranslation("report.rehearse.refused.moment"));
            at.setInvalid(true);
            effect.add(Notice.bad(getTranslation("report.rehearse.refused.moment")));
            return;
        }
        try {
            RehearsalAnswer answer = rehearsal.rehearse(next, moment, roster.getValue());
            keep(new Tried(uploaded.file(), uploaded.read(), answer));
            show(answer, next);
        } catch (Refusal refusal) {
            effect.add(Notice.bad(getTranslation(refusal.key(), refusal.arguments())));
        } catch (RuntimeException unknown) {
            LOG.error("content to come could not be rehearsed", unknown);
            effect.add(Notice.bad(getTranslation("report.rehearse.unreachable")));
        }
    }

    private void show(RehearsalAnswer answer, NextContent next) {
        var said = new RehearsalWords(new TranslatedWords(translations, getLocale()), names, next, time);
        if (!answer.cuts().isEmpty() || !answer.keys().isEmpty()) {
            effect.add(new KeysPanel(answer));
        }
        effect.add(new EffectPanel(answer, said, time, (which, rows) -> rehearsal.sheet(which, rows, said)));
    }

    private Component mistakes(String name, ContentRead read) {
        String key = MistakeList.mayHideOthers(read.problems())
                ? "report.rehearse.mistakes.atLeast"
                : "report.rehearse.mistakes";
        return Notice.bad(getTranslation(key, name, read.problems().size()), new MistakeList(read.problems()));
    }
}
