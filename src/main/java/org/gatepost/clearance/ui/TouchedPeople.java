package org.gatepost.clearance.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.nio.charset.StandardCharsets;
import org.gatepost.clearance.Standing;
import org.gatepost.clearance.TrialRules;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.widget.Notice;
import org.springframework.web.util.UriUtils;

/** How many people a trial would touch, and who they are, each with where they stand and where they would. */
final class TouchedPeople extends Div {

    private static final int MOST = 200;

    private final transient CompanyTime time;

    TouchedPeople(TrialRules.Found found, CompanyTime time) {
        this.time = time;
        addClassName("gp-stack");
        int touched = found.touched().size();
        add(new H2(getTranslation("clearance.rules.touched", touched, found.holders())));
        long shut =
                found.touched().stream().filter(TrialRules.Touched::isShutOut).count();
        if (shut > 0) {
            add(Notice.warning(getTranslation("clearance.rules.shut", shut)));
        }
        if (found.undecided() > 0) {
            add(Notice.warning(getTranslation("clearance.rules.undecided", found.undecided())));
        }
        if (touched == 0) {
            return;
        }
        var list = new UnorderedList();
        list.addClassNames("gp-card", "gp-rules-touched");
        found.touched().stream().limit(MOST).map(this::row).forEach(list::add);
        add(list);
        if (touched > MOST) {
            add(new Paragraph(getTranslation("clearance.rules.more", touched - MOST)));
        }
    }

    private ListItem row(TrialRules.Touched touched) {
        String number = touched.person().number();
        var who = new Anchor(
                "register/" + UriUtils.encodePathSegment(number, StandardCharsets.UTF_8),
                touched.person().name());
        var more = new Span(
                getTranslation("clearance.rules.who", number, touched.person().department()));
        more.addClassNames("gp-soft", "gp-small");
        var change =
                new Paragraph(getTranslation("clearance.rules.change", words(touched.now()), words(touched.then())));
        return new ListItem(new Div(who, new Span(" "), more), change);
    }

    private String words(Standing standing) {
        String status = getTranslation("widget.tone." + standing.status().name());
        if (standing.cycle().graceUntil() != null && standing.clearedUntil() != null) {
            return getTranslation(
                    "clearance.rules.untilGrace",
                    status,
                    time.date(standing.clearedUntil(), getLocale()),
                    time.date(standing.cycle().graceUntil(), getLocale()));
        }
        if (standing.clearedUntil() != null) {
            return getTranslation("clearance.rules.until", status, time.date(standing.clearedUntil(), getLocale()));
        }
        return standing.cycle().due() == null
                ? status
                : getTranslation(
                        "clearance.rules.due",
                        status,
                        time.date(standing.cycle().due(), getLocale()));
    }
}
