package org.gatepost.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDateTime;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.kernel.Refusal;
import org.gatepost.report.DutyAnswer;
import org.gatepost.report.DutyList;
import org.gatepost.report.RosterRead;
import org.gatepost.widget.AtHand;
import org.gatepost.widget.Notice;
import org.gatepost.widget.PageHeader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tomorrow's roster: who may work, who may not, who expires during the shift. */
@Route("duty-list")
@Menu(order = 11, title = "report.duty.menu", icon = "calendar")
@AtHand
@RolesAllowed({"HR", "MANAGER"})
@StyleSheet("context://css/report.css")
class DutyListView extends Div implements HasDynamicTitle {

    private static final Logger LOG = LoggerFactory.getLogger(DutyListView.class);
    private static final int PROBLEMS_SHOWN = 20;

    private final transient DutyList list;
    private final transient CompanyTime time;
    private final transient I18NProvider translations;
    private final TextArea pasted = new TextArea();
    private final ShiftFields shift;
    private final Div result = new Div();

    DutyListView(DutyList list, CompanyTime time, I18NProvider translations) {
        this.list = list;
        this.time = time;
        this.translations = translations;
        addClassName("gp-page");
        shift = new ShiftFields(time.today().plusDays(1));
        pasted.setLabel(getTranslation("report.duty.paste"));
        pasted.setHelperText(getTranslation("report.duty.pasteHelp", DutyList.MOST));
        pasted.setPlaceholder(getTranslation("report.duty.pasteSample"));
        pasted.setMaxLength(DutyList.LONGEST_PASTE);
        pasted.setMinRows(5);
        pasted.setMaxRows(14);
        pasted.setWidthFull();
        pasted.setId("roster");
        var check = new Button(getTranslation("report.duty.check"), event -> check());
        check.addThemeVariants(ButtonVariant.PRIMARY);
        check.setId("check");
        var upload = new RosterUpload((name, file) -> show((from, to) -> list.read(file, from, to)), this::refuse);
        var actions = new Div(check, upload);
        actions.addClassNames("gp-row", "gp-duty-actions");
        var form = new Div(pasted, shift, actions);
        form.addClassNames("gp-card", "gp-stack");
        result.addClassName("gp-stack");
        result.getElement().setAttribute("aria-live", "polite");
        result.setId("result");
        add(new PageHeader(getTranslation("report.duty.title"), getTranslation("report.duty.lead")), form, result);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("report.duty.title");
    }

    private void check() {
        show((from, to) -> list.read(pasted.getValue(), from, to));
    }

    /** What was said before never stands beside a roster that it is not about. */
    private void show(BiFunction<LocalDateTime, LocalDateTime, RosterRead> reading) {
        result.removeAll();
        if (!shift.isWhole()) {
            result.add(Notice.bad(getTranslation("report.duty.refused.shift")));
            return;
        }
        RosterRead read = reading.apply(shift.from(), shift.to());
        if (!read.problems().isEmpty()) {
            result.add(problems(read));
        }
        if (read.lines().isEmpty()) {
            return;
        }
        try {
            DutyAnswer answer = list.check(read.lines());
            if (!answer.overlapping().isEmpty()) {
                result.add(overlapping(answer));
            }
            boolean isWhole = read.problems().isEmpty();
            result.add(new DutyAnswerPanel(answer, isWhole, list, time, translations, getLocale()));
        } catch (RuntimeException unknown) {
            LOG.error("a roster could not be decided; nobody on it was called cleared", unknown);
            result.add(Notice.bad(getTranslation("report.duty.unreachable")));
        }
    }

    private void refuse(String key) {
        result.removeAll();
        result.add(Notice.bad(getTranslation(key)));
    }

    private Component problems(RosterRead read) {
        var all = new UnorderedList();
        read.problems().stream().limit(PROBLEMS_SHOWN).map(this::words).forEach(words -> all.add(new ListItem(words)));
        int more = read.problems().size() - PROBLEMS_SHOWN;
        if (more > 0) {
            all.add(new ListItem(getTranslation("report.duty.moreProblems", more)));
        }
        String taken = read.lines().isEmpty() ? "report.duty.nothingTaken" : "report.duty.notTaken";
        return Notice.bad(getTranslation(taken), all);
    }

    private Component overlapping(DutyAnswer answer) {
        var all = new UnorderedList();
        answer.overlapping().entrySet().stream()
                .limit(PROBLEMS_SHOWN)
                .forEach(twice -> all.add(new ListItem(getTranslation(
                        "report.duty.twice",
                        twice.getKey().name(),
                        twice.getKey().number(),
                        twice.getValue().stream()
                                .map(line -> String.valueOf(line.row()))
                                .collect(Collectors.joining(getTranslation("report.sheet.comma")))))));
        return Notice.warning(getTranslation("report.duty.twiceTitle"), all);
    }

    private String words(Refusal problem) {
        return getTranslation(problem.key(), problem.arguments());
    }
}
