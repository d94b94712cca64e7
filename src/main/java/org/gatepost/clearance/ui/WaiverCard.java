package org.gatepost.clearance.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.nio.charset.StandardCharsets;
import org.gatepost.clearance.WaiverEntry;
import org.gatepost.clearance.WaiverState;
import org.gatepost.clearance.Waiving;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.kernel.Refusal;
import org.gatepost.people.PersonId;
import org.gatepost.people.SignedIn;
import org.gatepost.widget.Facts;
import org.gatepost.widget.Glyph;
import org.gatepost.widget.Notice;
import org.gatepost.widget.StatusBadge;
import org.gatepost.widget.Toast;
import org.gatepost.widget.Tone;
import org.springframework.web.util.UriUtils;

/** One waiver: whom it is about, why and how long, who asked and who answered, and what may still be done. */
final class WaiverCard extends Div {

    private final transient Waiving waiving;
    private final transient WaiverEntry waiver;
    private final transient CompanyTime time;
    private final transient Runnable done;
    private final WaiverState state;
    private final Div message = new Div();
    private final TextArea reason = new TextArea();

    WaiverCard(WaiverEntry waiver, String position, Waiving waiving, CompanyTime time, Runnable done) {
        this.waiving = waiving;
        this.waiver = waiver;
        this.time = time;
        this.done = done;
        this.state = waiver.state(time.now());
        addClassNames("gp-card", "gp-stack", "gp-waiver");
        var head = new Div(new H2(waiver.name()), badge());
        head.addClassNames("gp-row", "gp-waiver-head");
        var who = new Anchor(
                "waiver/" + UriUtils.encodePathSegment(waiver.number(), StandardCharsets.UTF_8),
                getTranslation("clearance.waiver.who", waiver.number(), waiver.department()));
        add(head, new Span(who), facts(position), message);
        if (state.canEnd()) {
            deeds();
        }
    }

    private StatusBadge badge() {
        String word = getTranslation("clearance.waiver.state." + state);
        return switch (state) {
            case WAITING -> new StatusBadge(Tone.EXPIRING, word);
            case TO_COME -> new StatusBadge(Tone.IN_PROGRESS, word);
            case IN_FORCE -> new StatusBadge(Tone.CLEARED, word);
            case REFUSED -> new StatusBadge(Tone.BLOCKED, word);
            case WITHDRAWN, LAPSED, ENDED, OVER -> new StatusBadge(Tone.IN_PROGRESS, Glyph.CLOCK, word);
        };
    }

    private Facts facts(String position) {
        var facts = new Facts()
                .with(getTranslation("clearance.waiver.position"), position)
                .with(
                        getTranslation("clearance.waiver.span"),
                        getTranslation(
                                "clearance.waiver.days",
                                time.date(waiver.starts(), getLocale()),
                                time.date(waiver.until(), getLocale())))
                .with(getTranslation("clearance.waiver.reason"), waiver.reason())
                .with(getTranslation("clearance.waiver.askedBy"), by(waiver.asked()));
        WaiverEntry.Said answer = waiver.answer();
        if (answer != null) {
            facts.with(
                    getTranslation(waiver.agreed() ? "clearance.waiver.agreedBy" : "clearance.waiver.refusedBy"),
                    waiver.agreed() ? by(answer) : byWith(answer));
        }
        WaiverEntry.Said end = waiver.end();
        if (end != null) {
            facts.with(getTranslation("clearance.waiver.endedBy"), byWith(end));
        }
        return facts;
    }

    private String by(WaiverEntry.Said said) {
        return getTranslation("clearance.waiver.by", said.by(), time.dateAndMinute(said.at(), getLocale()));
    }

    private String byWith(WaiverEntry.Said said) {
        return getTranslation(
                "clearance.waiver.byWith", said.by(), time.dateAndMinute(said.at(), getLocale()), said.reason());
    }

    private void deeds() {
        PersonId me = SignedIn.current().person();
        if (me.equals(waiver.person())) {
            add(Notice.info(getTranslation("clearance.waiver.refused.own")));
            return;
        }
        boolean answers = state == WaiverState.WAITING && waiver.canBeAnsweredBy(me);
        if (state == WaiverState.WAITING && !answers) {
            add(Notice.info(getTranslation("clearance.waiver.refused.second")));
        }
        reason.setLabel(getTranslation(answers ? "clearance.waiver.refuse.reason" : "clearance.waiver.end.reason"));
        reason.setMaxLength(Waiving.LONGEST_REASON);
        reason.setWidthFull();
        var row = new Div();
        row.addClassName("gp-row");
        if (answers) {
            var agree = new Button(
                    getTranslation("clearance.waiver.agree"),
                    event -> act("clearance.waiver.agreed", () -> waiving.agree(waiver.id())));
            agree.addThemeVariants(ButtonVariant.PRIMARY);
            agree.setAriaLabel(getTranslation("clearance.waiver.agreeTo", waiver.name()));
            row.add(
                    agree,
                    button(
                            "clearance.waiver.refuse",
                            "clearance.waiver.refused",
                            () -> waiving.refuse(waiver.id(), reason.getValue())));
        } else {
            String key = state == WaiverState.WAITING ? "clearance.waiver.withdraw" : "clearance.waiver.end";
            row.add(button(key, "clearance.waiver.ended", () -> waiving.end(waiver.id(), reason.getValue())));
        }
        add(reason, row);
    }

    private Button button(String key, String told, Runnable deed) {
        return new Button(getTranslation(key), event -> act(told, deed));
    }

    private void act(String told, Runnable deed) {
        message.removeAll();
        try {
            deed.run();
            Toast.good(getTranslation(told, waiver.name()));
            done.run();
        } catch (Refusal refusal) {
            message.add(Notice.bad(getTranslation(refusal.key(), refusal.arguments())));
        }
    }
}
