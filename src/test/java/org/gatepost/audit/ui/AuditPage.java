package org.gatepost.audit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.function.Supplier;

/** The page of the log, as tests open and read it. */
final class AuditPage {

    private AuditPage() {}

    /** @return all its words */
    static String open(String address, Supplier<? extends HasElement> shown) {
        String[] parts = address.split("\\?", 2);
        UI.getCurrent().navigate(parts[0], QueryParameters.fromString(parts.length > 1 ? parts[1] : ""));
        return ((Component) shown.get()).getElement().getTextRecursively();
    }

    /** The newest first. */
    static List<String> sentences(AuditList list) {
        return list.getElement()
                .getChildren()
                .filter(child -> child.getTag().equals("ol"))
                .flatMap(rows -> rows.getChildren())
                .map(row -> row.getChild(1).getChild(0).getComponent().orElseThrow())
                .map(said -> ((Paragraph) said).getText())
                .toList();
    }
}
