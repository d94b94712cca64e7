package org.gatepost.clearance.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Objects;
import org.gatepost.clearance.RegisterCheck;
import org.gatepost.kernel.CompanyTime;

/** Checks that came before the last one, each in a line. */
final class EarlierChecks extends Div {

    private final transient CompanyTime time;

    EarlierChecks(List<RegisterCheck> checks, CompanyTime time) {
        this.time = time;
        var list = new UnorderedList();
        list.addClassNames("gp-check-earlier", "gp-number");
        checks.stream().map(check -> new ListItem(line(check))).forEach(list::add);
        add(new H2(getTranslation("clearance.check.earlier")), list);
    }

    private String line(RegisterCheck check) {
        String at = time.dateAndMinute(Objects.requireNonNull(check.finishedAt()), getLocale());
        return check.differing() + check.undecided() == 0
                ? getTranslation("clearance.check.line.same", at, check.people())
                : getTranslation(
                        "clearance.check.line.differs", at, check.differing(), check.people(), check.undecided());
    }
}
