package org.gatepost.audit.ui;

import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import org.gatepost.audit.AuditCheck;
import org.gatepost.audit.AuditState;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.widget.Notice;
import org.jspecify.annotations.Nullable;

/** Whether the log is in order, as far as it was verified, and what to note down so that nobody can cut its end off. */
final class AuditStatePanel extends Div {

    private final transient CompanyTime time;

    AuditStatePanel(AuditState state, CompanyTime time) {
        this.time = time;
        addClassNames("gp-audit-state");
        add(verified(state.lastCheck()));
        if (state.head().number() > 0) {
            var head = new Code(state.head().written());
            add(new NativeDetails(
                    getTranslation("audit.state.rows", state.head().number()),
                    new Div(new Paragraph(getTranslation("audit.state.note")), head)));
        }
    }

    private Notice verified(@Nullable AuditCheck check) {
        if (check == null) {
            return Notice.info(getTranslation("audit.state.never"));
        }
        String at = time.dateAndMinute(check.at(), getLocale());
        return check.fault() == null
                ? Notice.good(getTranslation("audit.state.sound", at, check.through()))
                : Notice.bad(getTranslation(
                        "audit.state.broken",
                        at,
                        check.broken(),
                        getTranslation("audit.fault." + check.fault()),
                        check.through()));
    }
}
