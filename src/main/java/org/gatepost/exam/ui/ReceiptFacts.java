package org.gatepost.exam.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.gatepost.exam.Receipt;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.widget.Facts;

/** All that a receipt says. */
final class ReceiptFacts extends Composite<Div> {

    ReceiptFacts(Receipt receipt, CompanyTime time, Locale language) {
        var code = new Span(receipt.code().grouped());
        code.addClassName("gp-receipt-code");
        getContent()
                .add(new Facts()
                        .with(
                                getTranslation("exam.receipt.exam"),
                                receipt.title().in(language))
                        .with(
                                getTranslation("exam.receipt.attempt"),
                                getTranslation("exam.sat.attempt", receipt.number()))
                        .with(
                                getTranslation("exam.receipt.received"),
                                getTranslation("exam.receipt.answered", receipt.answered(), receipt.items()))
                        .with(
                                getTranslation("exam.receipt.ended"),
                                getTranslation(
                                        "exam.receipt.when",
                                        time.date(receipt.endedAt(), language),
                                        time.time(receipt.endedAt())))
                        .with(getTranslation("exam.receipt.code"), code));
    }
}
