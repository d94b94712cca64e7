package org.gatepost.report.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;

/** The ways to look at everybody: row by row, against all positions, and over time. What is filtered goes along. */
final class RegisterPages extends Nav {

    private final Anchor list = new Anchor("register");
    private final Anchor matrix = new Anchor("matrix");
    private final Anchor trends = new Anchor("trends");

    /** @param here the address of the page that this stands on */
    RegisterPages(String here) {
        addClassName("gp-register-pages");
        setAriaLabel(getTranslation("report.pages.label"));
        list.setText(getTranslation("report.pages.list"));
        matrix.setText(getTranslation("report.pages.matrix"));
        trends.setText(getTranslation("report.pages.trends"));
        add(list, matrix, trends);
        getChildren()
                .map(Anchor.class::cast)
                .filter(link -> link.getHref().equals(here))
                .forEach(link -> link.getElement().setAttribute("aria-current", "page"));
    }

    /** Takes what is filtered along to the pages that can show it. */
    void carry(RegisterAddress address) {
        list.setHref("register" + address.appended());
        matrix.setHref("matrix" + address.appended());
    }
}
