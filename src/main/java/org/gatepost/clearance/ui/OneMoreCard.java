package org.gatepost.clearance.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.nio.charset.StandardCharsets;
import org.gatepost.clearance.Asking;
import org.gatepost.clearance.OneMoreAttempt;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.kernel.Refusal;
import org.gatepost.widget.Notice;
import org.gatepost.widget.Toast;
import org.springframework.web.util.UriUtils;

/** One person who has no attempt left, and the form that gives them one. */
final class OneMoreCard extends Div {

    private final transient OneMoreAttempt oneMore;
    private final transient Asking asking;
    private final transient Runnable allowed;
    private final Div message = new Div();
    private final TextArea reason = new TextArea();

    OneMoreCard(Asking asking, String exam, OneMoreAttempt oneMore, CompanyTime time, Runnable allowed) {
        this.oneMore = oneMore;
        this.asking = asking;
        this.allowed = allowed;
        addClassNames("gp-card", "gp-stack");
        var who = new Paragraph(getTranslation("clearance.oneMore.who", asking.number(), asking.department()));
        who.addClassNames("gp-soft", "gp-small");
        add(
                new H2(asking.name()),
                who,
                new Paragraph(getTranslation(
                        "clearance.oneMore.failed",
                        exam,
                        asking.tries(),
                        time.dateAndMinute(asking.since(), getLocale()))),
                new Anchor(
                        "register/" + UriUtils.encodePathSegment(asking.number(), StandardCharsets.UTF_8),
                        getTranslation("clearance.oneMore.look", asking.name())));
        if (asking.mine()) {
            add(Notice.info(getTranslation("clearance.oneMore.refused.own")));
            return;
        }
        reason.setLabel(getTranslation("clearance.oneMore.reason"));
        reason.setHelperText(getTranslation("clearance.oneMore.means"));
        reason.setMaxLength(OneMoreAttempt.LONGEST_REASON);
        reason.setWidthFull();
        var allow = new Button(getTranslation("clearance.oneMore.allow"), event -> allow());
        allow.addThemeVariants(ButtonVariant.PRIMARY);
        allow.addClassName("gp-action");
        add(reason, message, allow);
    }

    private void allow() {
        message.removeAll();
        try {
            oneMore.allow(asking.person(), asking.after(), reason.getValue());
            Toast.good(getTranslation("clearance.oneMore.allowed", asking.name()));
            allowed.run();
        } catch (Refusal refusal) {
            message.add(Notice.bad(getTranslation(refusal.key(), refusal.arguments())));
        }
    }
}
