package org.gatepost.clearance.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.gatepost.clearance.RegisterCheck;
import org.gatepost.clearance.RegisterChecking;
import org.gatepost.clearance.RegisterDifference;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.library.Library;
import org.gatepost.widget.Notice;

/** Of whom a check found that the register says something else than the events, each with what can be done. */
final class DifferingPeople extends Div {

    DifferingPeople(
            RegisterCheck check, RegisterChecking checking, Library library, CompanyTime time, Runnable decided) {
        addClassName("gp-stack");
        var lead = new Paragraph(getTranslation("clearance.check.peopleLead"));
        lead.addClassName("gp-soft");
        add(new H2(getTranslation("clearance.check.people")), lead);
        List<RegisterDifference> people = checking.differences(check.number());
        people.stream()
                .map(person -> new DifferingCard(person, checking, library, time, decided))
                .forEach(this::add);
        if (check.differing() > people.size()) {
            add(Notice.info(getTranslation("clearance.check.more", check.differing() - people.size())));
        }
    }
}
