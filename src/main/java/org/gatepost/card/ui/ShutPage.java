package org.gatepost.card.ui;

import org.gatepost.kernel.Refusal;

/** Says why there are no cards now. It keeps nothing. */
final class ShutPage {

    private ShutPage() {}

    static CardDocument document(Reader reader, Refusal refusal) {
        var document = new CardDocument(reader, reader.text("card.shut"));
        document.heading(reader.text("card.shut"), reader.text(refusal.key(), refusal.arguments()));
        document.main()
                .appendElement("a")
                .addClass("gp-action")
                .attr("href", reader.to("exams"))
                .text(reader.text("card.shut.do"));
        return document;
    }
}
