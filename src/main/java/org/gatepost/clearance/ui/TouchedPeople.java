package org.gatepost.clearance.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.gatepost.clearance.Affected;
import org.gatepost.clearance.Effect;
import org.gatepost.clearance.RehearsedAt;
import org.gatepost.clearance.Standing;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.widget.Notice;
import org.springframework.web.util.UriUtils;

/** How many people a trial would touch, and who they are, each with where they stand and where they would. */
final class TouchedPeople extends Div {

    private static final int MOST = 200;

    private final transient CompanyTime time;

    TouchedPeople(RehearsedAt found, CompanyTime time) {
        this.time = time;
        addClassName("gp-stack");
        int touched = found.affected().size();
        add(new H2(getTranslation("clearance.rules.touched", touched, found.people())));
        int shut = found.count(Effect.LOSES);
        if (shut > 0) {
            add(Notice.warning(getTranslation("clearance.rules.shut", shut)));
        }
        if (found.overdue() != found.overdueAfter()) {
            add(Notice.warning(getTranslation("clearance.rules.pastDue", found.overdueAfter(), found.overdue())));
        }
        if (found.undecided() > 0) {
            add(Notice.warning(getTranslation("clearance.rules.undecided", found.undecided())));
        }
        if (touched == 0) {
            return;
        }
        var list = new UnorderedList();
        list.addClassNames("gp-card", "gp-rules-touched");
        found.affected().stream().limit(MOST).map(this::row).forEach(list::add);
        add(list);
        if (touched > MOST) {
            add(new Paragraph(getTranslation("clearance.rules.more", touched - MOST)));
        }
    }

    private ListItem row(Affected touched) {
        String number = touched.person().number();
        var who = new Anchor(
                "register/" + UriUtils.encodePathSegment(number, StandardCharsets.UTF_8),
                touched.person().name());
        var more = new Span(
                getTranslation("clearance.rules.who", number, touched.person().department()));
        more.addClassNames("gp-soft", "gp-small");
        String before = words(touched.before());
        String after = words(touched.after());
        var change = new Paragraph(
                before.equals(after)
                        ? getTranslation("clearance.rules.wayOnly", before)
                        : getTranslation("clearance.rules.change", before, after));
        return new ListItem(new Div(who, new Span(" "), more), change);
    }

    private String words(Standing standing) {
        String status = getTranslation("widget.tone." + standing.status().name());
        Instant until = standing.clearedUntil();
        Instant grace = standing.cycle().graceUntil();
        if (until != null) {
            return grace == null || grace.equals(until)
                    ? getTranslation("clearance.rules.until", status, date(until))
                    : getTranslation("clearance.rules.untilGrace", status, date(until), date(grace));
        }
        Instant due = standing.cycle().due();
        if (due == null) {
            return status;
        }
        // Whoever is late is not simply on the way.
        return standing.cycle().overdue()
                ? getTranslation("clearance.rules.overdue", date(due))
                : getTranslation("clearance.rules.due", status, date(due));
    }

    private String date(Instant moment) {
        return time.date(moment, getLocale());
    }
}
