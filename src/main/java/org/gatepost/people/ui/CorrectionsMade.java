package org.gatepost.people.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.people.Correction;

/** What was put right in somebody's record: what had been written, what is, by whom and when. */
final class CorrectionsMade extends Composite<NativeDetails> {

    private final boolean any;

    CorrectionsMade(List<Correction> all, CompanyTime time) {
        any = !all.isEmpty();
        var list = new UnorderedList();
        list.addClassName("gp-people-corrections");
        all.forEach(each -> {
            var who = new Span(
                    getTranslation("people.record.correctedBy", time.dateAndMinute(each.at(), getLocale()), each.by()));
            who.addClassNames("gp-soft", "gp-small");
            list.add(new ListItem(
                    new Span(getTranslation("people.record.corrected." + each.field(), each.before(), each.after())),
                    who));
        });
        getContent().setSummaryText(getTranslation("people.record.corrections", all.size()));
        getContent().setContent(list);
        getContent().addClassName("gp-people-corrected");
    }

    boolean hasAny() {
        return any;
    }
}
