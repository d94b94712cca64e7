package org.gatepost.exam.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;
import java.util.Optional;
import org.gatepost.exam.Receipt;
import org.gatepost.kernel.CompanyTime;

/** What somebody keeps of an attempt that has ended: how much was received, when, and the code that proves it. */
final class ReceiptCard extends Div {

    /** @param receipt nothing for an attempt that ended before there were any */
    ReceiptCard(Optional<Receipt> receipt, CompanyTime time, Locale language) {
        addClassNames("gp-card", "gp-stack", "gp-receipt");
        add(new H2(getTranslation("exam.receipt.title")));
        receipt.ifPresentOrElse(found -> show(found, time, language), () -> {
            var none = new Paragraph(getTranslation("exam.receipt.none"));
            none.addClassName("gp-soft");
            add(none);
        });
    }

    private void show(Receipt receipt, CompanyTime time, Locale language) {
        add(
                new ReceiptFacts(receipt, time, language),
                new Paragraph(getTranslation("exam.receipt.keep")),
                new Anchor(receipt.code().address(), getTranslation("exam.receipt.verify")));
    }
}
