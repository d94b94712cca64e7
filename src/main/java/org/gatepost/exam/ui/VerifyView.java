package org.gatepost.exam.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import org.gatepost.exam.Receipt;
import org.gatepost.exam.ReceiptCheck;
import org.gatepost.exam.ReceiptCode;
import org.gatepost.exam.Receipts;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.kernel.OpenToUncleared;
import org.gatepost.kernel.Refusal;
import org.gatepost.people.SignedIn;
import org.gatepost.widget.Facts;
import org.gatepost.widget.Notice;
import org.gatepost.widget.PageHeader;
import org.jspecify.annotations.Nullable;

/** Confirms a receipt to whoever has its code, also to somebody without an account. */
@Route("verify")
@PageTitle("exam.verify.title")
@AnonymousAllowed
@OpenToUncleared
@StyleSheet("context://css/exam.css")
class VerifyView extends Div implements HasUrlParameter<String> {

    private final transient Receipts receipts;
    private final transient CompanyTime time;
    private final TextField field = new TextField();
    private final Div answer = new Div();

    VerifyView(Receipts receipts, CompanyTime time) {
        this.receipts = receipts;
        this.time = time;
        addClassName("gp-page");
        field.setLabel(getTranslation("exam.verify.field"));
        field.setHelperText(getTranslation("exam.verify.form"));
        field.setMaxLength(60);
        var ask = new Button(getTranslation("exam.verify.ask"), event -> ask());
        ask.addClickShortcut(Key.ENTER).listenOn(this);
        ask.addClassName("gp-action");
        var form = new Div(field, ask);
        form.addClassNames("gp-card", "gp-verify");
        answer.addClassName("gp-stack");
        add(new PageHeader(getTranslation("exam.verify.title"), getTranslation("exam.verify.lead")), form, answer);
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String typed) {
        answer.removeAll();
        if (typed != null && !typed.isBlank()) {
            Optional<ReceiptCode> code = ReceiptCode.parse(typed);
            field.setValue(code.map(ReceiptCode::grouped).orElse(typed));
            code.ifPresentOrElse(this::answer, this::malformed);
        }
    }

    private void ask() {
        answer.removeAll();
        ReceiptCode.parse(field.getValue())
                .ifPresentOrElse(code -> getUI().ifPresent(ui -> ui.navigate(code.address())), this::malformed);
    }

    private void malformed() {
        answer.add(Notice.warning(getTranslation("exam.verify.malformed")));
    }

    private void answer(ReceiptCode code) {
        try {
            receipts.confirm(code, VaadinRequest.getCurrent().getRemoteAddr())
                    .ifPresentOrElse(this::show, () -> answer.add(Notice.bad(getTranslation("exam.verify.none"))));
        } catch (Refusal refusal) {
            answer.add(Notice.warning(getTranslation(refusal.key(), refusal.arguments())));
        }
    }

    private void show(Receipt receipt) {
        answer.add(Notice.good(getTranslation("exam.verify.found")));
        var card = new Div(new ReceiptFacts(receipt, time, getLocale()));
        card.addClassNames("gp-card", "gp-stack", "gp-receipt");
        answer.add(card);
        Optional<ReceiptCheck> check = SignedIn.isAnybody() ? receipts.check(receipt.code()) : Optional.empty();
        check.ifPresentOrElse(this::show, () -> {
            var rest = new Paragraph(getTranslation("exam.verify.noName"));
            rest.addClassName("gp-soft");
            card.add(rest);
        });
    }

    private void show(ReceiptCheck check) {
        answer.add(
                check.unchanged()
                        ? Notice.good(getTranslation("exam.verify.unchanged"))
                        : Notice.bad(getTranslation("exam.verify.changed")));
        var card = new Div(new Facts()
                .with(
                        getTranslation("exam.verify.who"),
                        getTranslation("exam.verify.person", check.name(), check.employeeNumber()))
                .with(getTranslation("exam.verify.hash"), check.hash()));
        card.addClassNames("gp-card", "gp-receipt", "gp-receipt-whole");
        answer.add(card);
    }
}
