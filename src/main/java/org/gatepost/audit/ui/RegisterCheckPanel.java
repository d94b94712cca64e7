package org.gatepost.audit.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.Objects;
import org.gatepost.clearance.RegisterCheck;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.widget.Notice;
import org.jspecify.annotations.Nullable;

/** Whether the register of clearances is what the events say, as it was last compared. */
final class RegisterCheckPanel extends Div {

    RegisterCheckPanel(@Nullable RegisterCheck check, CompanyTime time) {
        addClassName("gp-audit-state");
        var look = new Anchor("register-check", getTranslation("audit.register.look"));
        if (check == null) {
            add(Notice.info(getTranslation("audit.register.never"), look));
            return;
        }
        String at = time.dateAndMinute(Objects.requireNonNull(check.finishedAt()), getLocale());
        if (check.waiting() + check.undecided() > 0) {
            add(Notice.bad(getTranslation("audit.register.differs", at, check.waiting(), check.undecided()), look));
        } else if (check.differing() > 0) {
            add(Notice.info(getTranslation("audit.register.anew", at, check.differing()), look));
        } else {
            add(Notice.good(getTranslation("audit.register.same", at, check.people(), check.entries()), look));
        }
    }
}
