package org.gatepost.clearance.ui;

import com.vaadin.flow.component.html.Div;
import java.util.Objects;
import org.gatepost.clearance.RegisterCheck;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.widget.Notice;

/** What a check found, in a sentence or two. */
final class CheckVerdict extends Div {

    CheckVerdict(RegisterCheck check, CompanyTime time) {
        addClassName("gp-stack");
        String at = time.dateAndMinute(Objects.requireNonNull(check.finishedAt()), getLocale());
        if (check.differing() == 0) {
            add(Notice.good(getTranslation("clearance.check.same", at, check.people(), check.entries())));
        } else if (check.waiting() == 0) {
            add(Notice.info(getTranslation("clearance.check.anew", at, check.differing())));
        } else {
            add(Notice.bad(getTranslation("clearance.check.differs", at, check.differing(), check.people())));
        }
        if (check.undecided() > 0) {
            add(Notice.warning(getTranslation("clearance.check.undecided", check.undecided())));
        }
    }
}
