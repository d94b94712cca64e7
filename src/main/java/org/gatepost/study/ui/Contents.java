package org.gatepost.study.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import java.util.List;
import org.gatepost.widget.ProseText;

/** The headings of a lesson, to jump to: closed above the text on a phone, open beside it on a wide screen. */
final class Contents extends Composite<Nav> {

    /** @param address of the page they stand on, without a fragment */
    Contents(List<ProseText.Part> parts, String address) {
        String title = getTranslation("study.contents");
        var list = new OrderedList();
        for (ProseText.Part part : parts) {
            // With its whole address: the page's base is the root, where a bare fragment would lead.
            var link = new Anchor(address + "#" + part.id(), part.title());
            link.setRouterIgnore(true);
            list.add(new ListItem(link));
        }
        var details = new NativeDetails(title, list);
        details.addClassNames("gp-details", "gp-contents-list");
        getContent().addClassName("gp-contents");
        getContent().setAriaLabel(title);
        getContent().add(details);
    }
}
