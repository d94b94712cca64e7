package org.gatepost.report.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.people.Leaving;
import org.gatepost.widget.Notice;

/** What HR knows of somebody besides where they stand: where they read mail, and that they leave or have left and why. */
final class PersonNotes extends Div {

    /** @param email blank when nobody knows */
    PersonNotes(String email, List<Leaving> said, CompanyTime time) {
        addClassName("gp-stack");
        if (!email.isBlank()) {
            var mail = new Paragraph(
                    new Text(getTranslation("report.person.email")), new Anchor("mailto:" + email, email));
            mail.addClassName("gp-soft");
            add(mail);
        }
        said.stream().filter(Leaving::isOpen).findFirst().ifPresent(leaving -> {
            boolean gone = leaving.isAway(time.now());
            String day = time.date(leaving.absence().from(), getLocale());
            String words =
                    getTranslation(gone ? "report.person.hasLeft" : "report.person.leaves", day, leaving.reason());
            add(gone ? Notice.bad(words) : Notice.warning(words));
        });
        setVisible(getComponentCount() > 0);
    }
}
