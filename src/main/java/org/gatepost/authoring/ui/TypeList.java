package org.gatepost.authoring.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gatepost.authoring.Exhibit;
import org.jspecify.annotations.Nullable;

/** The item types, each a link, with what it asks of a learner and how many items the bank has. */
final class TypeList extends Composite<UnorderedList> {

    private final Map<String, RouterLink> links = new LinkedHashMap<>();

    TypeList(List<Exhibit> exhibits) {
        getContent().addClassName("gp-bank-list");
        exhibits.forEach(exhibit -> getContent().add(new ListItem(link(exhibit))));
    }

    void select(@Nullable String type) {
        links.forEach((name, link) -> {
            if (name.equals(type)) {
                link.getElement().setAttribute("aria-current", "page");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        });
    }

    private RouterLink link(Exhibit exhibit) {
        var link = new RouterLink(GalleryView.class, exhibit.type());
        var name = new Span(getTranslation("authoring.type." + exhibit.type()));
        name.addClassName("gp-type-name");
        var asks = new Span(getTranslation("authoring.gallery.asks." + exhibit.type()));
        asks.addClassNames("gp-soft", "gp-small");
        var count = new Span(getTranslation("authoring.gallery.inBank", exhibit.inBank()));
        count.addClassNames("gp-soft", "gp-small", "gp-number");
        link.add(name, count, asks);
        link.addClassNames("gp-bank-row", "gp-type-row");
        links.put(exhibit.type(), link);
        return link;
    }
}
