package org.gatepost.report.ui;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gatepost.kernel.Refusal;
import org.gatepost.library.ExamId;
import org.gatepost.report.ContentNames;
import org.gatepost.report.RegisterFilter;
import org.gatepost.report.ScoreSheet;
import org.gatepost.report.ScoreSheets;
import org.gatepost.report.SheetProgress;
import org.gatepost.report.SheetRows;
import org.gatepost.report.SheetWords;
import org.gatepost.widget.Notice;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;

/**
 * Has a score sheet made in the background and hands it over. The page asks now and then how far it is, so nothing
 * stands still however long it takes.
 */
final class ScoreSheetDialog extends Dialog {

    private static final Logger LOG = LoggerFactory.getLogger(ScoreSheetDialog.class);
    private static final int ASK_EVERY_MILLIS = 400;
    private static final int NEVER = -1;

    private final transient RegisterAddress shown;
    private final transient ScoreSheets sheets;
    private final transient I18NProvider translations;
    private final transient AsyncTaskExecutor background;
    private final RadioButtonGroup<Optional<ExamId>> scope = new RadioButtonGroup<>();
    private final Button make;
    private final Div state = new Div();
    private transient @Nullable ScoreSheet ready;

    ScoreSheetDialog(
            RegisterAddress shown,
            List<ExamId> exams,
            ContentNames names,
            ScoreSheets sheets,
            I18NProvider translations,
            AsyncTaskExecutor background) {
        this.shown = shown;
        this.sheets = sheets;
        this.translations = translations;
        this.background = background;
        addClassName("gp-download");
        setHeaderTitle(getTranslation("report.download.title"));
        List<Optional<ExamId>> choices = new ArrayList<>();
        choices.add(Optional.empty());
        exams.forEach(exam -> choices.add(Optional.of(exam)));
        scope.setLabel(getTranslation("report.download.scope"));
        scope.setItems(choices);
        scope.setItemLabelGenerator(exam ->
                exam.map(id -> names.exam(id, getLocale())).orElseGet(() -> getTranslation("report.download.asShown")));
        scope.setValue(Optional.empty());
        make = new Button(getTranslation("report.download.make"), event -> make());
        make.addThemeVariants(ButtonVariant.PRIMARY);
        make.setDisableOnClick(true);
        make.setId("make");
        state.addClassName("gp-download-state");
        state.getElement().setAttribute("role", "status");
        var content = new Div(new Paragraph(getTranslation(lead())), scope, state);
        content.addClassName("gp-stack");
        add(content);
        getFooter().add(new Button(getTranslation("report.download.close"), event -> close()), make);
    }

    private String lead() {
        return shown.filter().isEverybody() ? "report.download.lead" : "report.download.leadFiltered";
    }

    private void make() {
        forget();
        UI ui = UI.getCurrent();
        Locale locale = getLocale();
        RegisterFilter filter = shown.filter().withExam(scope.getValue().orElse(null));
        busy(ui, true);
        say(getTranslation("report.download.begun"));
        background.execute(new DelegatingSecurityContextRunnable(() -> {
            try {
                var sheet = sheets.make(filter, shown.order(), words(locale), progress(ui));
                if (!later(ui, () -> handOver(ui, sheet))) {
                    sheet.delete();
                }
            } catch (RuntimeException | Error failed) {
                later(ui, () -> explain(ui, failed));
            }
        }));
    }

    private SheetProgress progress(UI ui) {
        return new SheetProgress() {
            @Override
            public void rows(long written) {
                later(ui, () -> say(getTranslation("report.download.rows", written)));
            }

            @Override
            public void waits() {
                later(ui, () -> say(getTranslation("report.download.waits")));
            }
        };
    }

    private void handOver(UI ui, ScoreSheet sheet) {
        busy(ui, false);
        if (!isAttached()) {
            sheet.delete();
            return;
        }
        ready = sheet;
        var link = new SheetLink(sheet);
        state.removeAll();
        state.add(Notice.good(getTranslation("report.download.ready", held(sheet.rows())), link));
        link.follow();
    }

    /** What each of its tables holds: people who hold several positions stand in several rows. */
    private String held(SheetRows rows) {
        return getTranslation(
                "report.download.held",
                rows.people(),
                rows.positions() == rows.people() ? 0 : rows.positions(),
                rows.attempts(),
                rows.items());
    }

    private void explain(UI ui, Throwable failed) {
        busy(ui, false);
        state.removeAll();
        if (failed instanceof Refusal refused) {
            state.add(Notice.bad(getTranslation(refused.key(), refused.arguments())));
        } else {
            LOG.error("A score sheet could not be made; whoever asked for it was told to try again", failed);
            state.add(Notice.bad(getTranslation("report.download.failed")));
        }
    }

    private void busy(UI ui, boolean busy) {
        ui.setPollInterval(busy ? ASK_EVERY_MILLIS : NEVER);
        make.setEnabled(!busy);
        scope.setEnabled(!busy);
    }

    private void say(String text) {
        state.removeAll();
        state.add(new Paragraph(text));
    }

    /** False when the page is gone and nobody is there to be told. */
    private static boolean later(UI ui, Runnable change) {
        try {
            ui.access(change::run);
            return true;
        } catch (UIDetachedException gone) {
            return false;
        }
    }

    private SheetWords words(Locale locale) {
        return new TranslatedWords(translations, locale);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        forget();
        super.onDetach(event);
    }

    private void forget() {
        if (ready != null) {
            ready.delete();
            ready = null;
        }
    }
}
