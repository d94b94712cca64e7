package org.gatepost.people.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.people.Leaving;

/** When somebody had left and was back, and what was taken back, the newest first. */
final class LeavingsBefore extends Composite<NativeDetails> {

    private final transient CompanyTime time;
    private final boolean any;

    /** @param said every time it was said; one that stands is told apart */
    LeavingsBefore(List<Leaving> said, CompanyTime time) {
        this.time = time;
        List<Leaving> all = said.stream().filter(leaving -> !leaving.isOpen()).toList();
        any = !all.isEmpty();
        var list = new UnorderedList();
        list.addClassName("gp-people-corrections");
        all.forEach(leaving -> list.add(row(leaving, Objects.requireNonNull(leaving.back()))));
        getContent().setSummaryText(getTranslation("people.leaving.before", all.size()));
        getContent().setContent(list);
        getContent().addClassName("gp-people-corrected");
    }

    private ListItem row(Leaving leaving, LocalDate back) {
        String key = back.isAfter(leaving.leftOn()) ? "people.leaving.wasAway" : "people.leaving.takenBack";
        var why = new Span(leaving.reason());
        why.addClassNames("gp-soft", "gp-small");
        return new ListItem(new Span(getTranslation(key, date(leaving.leftOn()), date(back))), why);
    }

    private String date(LocalDate day) {
        return time.date(day.atStartOfDay(time.zone()).toInstant(), getLocale());
    }

    boolean hasAny() {
        return any;
    }
}
