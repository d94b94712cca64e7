package org.gatepost.exam.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import org.gatepost.exam.CaseDecision;
import org.gatepost.exam.RegradeCase;
import org.gatepost.exam.RegradeCases;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.kernel.Refusal;
import org.gatepost.widget.Facts;
import org.gatepost.widget.Notice;
import org.gatepost.widget.Toast;

/** A pass that a regrade would take, with the two decisions. */
final class RegradeCaseCard extends Div {

    private static final int LONGEST_REASON = 1000;

    private final transient RegradeCases cases;
    private final transient RegradeCase shown;
    private final transient Runnable decided;
    private final Div message = new Div();
    private final TextArea reason = new TextArea();

    RegradeCaseCard(RegradeCase shown, RegradeCases cases, CompanyTime time, Runnable decided) {
        this.cases = cases;
        this.shown = shown;
        this.decided = decided;
        addClassNames("gp-card", "gp-stack", "gp-regrade-case");
        var words = new ChangeWords(this, getLocale());
        add(
                new H3(words.who(shown.change())),
                new Paragraph(shown.stem().plain(getLocale())),
                new Facts()
                        .with(getTranslation("exam.regrade.column.attempt"), words.attempt(shown.change()))
                        .with(getTranslation("exam.regrade.column.mark"), words.mark(shown.change()))
                        .with(getTranslation("exam.regrade.column.score"), words.score(shown.change()))
                        .with(getTranslation("exam.regrade.column.verdict"), words.verdict(shown.change()))
                        .with(
                                getTranslation("exam.regrade.case.applied"),
                                getTranslation(
                                        "exam.regrade.case.appliedBy",
                                        shown.appliedBy(),
                                        time.dateAndMinute(shown.appliedAt(), getLocale()),
                                        shown.to().item().value(),
                                        shown.to().revision())));
        if (!shown.mayDecide()) {
            add(Notice.info(getTranslation("exam.regrade.refused.own")));
            return;
        }
        reason.setLabel(getTranslation("exam.regrade.case.reason"));
        reason.setMaxLength(LONGEST_REASON);
        reason.setWidthFull();
        var uphold = new Button(getTranslation("exam.regrade.case.uphold"), event -> decide(CaseDecision.UPHELD));
        uphold.addThemeVariants(ButtonVariant.PRIMARY);
        uphold.addClassName("gp-action");
        var withdraw =
                new Button(getTranslation("exam.regrade.case.withdraw"), event -> decide(CaseDecision.WITHDRAWN));
        withdraw.addThemeVariants(ButtonVariant.ERROR);
        var buttons = new Div(uphold, withdraw);
        buttons.addClassName("gp-row");
        add(new Paragraph(getTranslation("exam.regrade.case.means")), reason, message, buttons);
    }

    private void decide(CaseDecision decision) {
        message.removeAll();
        try {
            cases.decide(shown, decision, reason.getValue());
            Toast.good(getTranslation(
                    "exam.regrade.decided." + decision, shown.change().name()));
            decided.run();
        } catch (Refusal refusal) {
            message.add(Notice.bad(getTranslation(refusal.key(), refusal.arguments())));
        }
    }
}
