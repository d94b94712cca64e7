package org.gatepost.notice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.notice.MailFigures;
import org.gatepost.notice.MailReport;
import org.gatepost.notice.UndeliveredMail;
import org.gatepost.people.Role;
import org.gatepost.people.SignedIn;
import org.gatepost.widget.HomeSection;
import org.gatepost.widget.Notice;
import org.springframework.core.annotation.Order;

/** Tells administrators on the start page that mail is not set up, or did not arrive. */
@org.springframework.stereotype.Component
@Order(21)
class MailAtHome implements HomeSection {

    private final MailReport report;
    private final CompanyTime time;

    MailAtHome(MailReport report, CompanyTime time) {
        this.report = report;
        this.time = time;
    }

    @Override
    public Optional<Component> forWhoeverIsSignedIn() {
        if (!SignedIn.current().is(Role.ADMIN)) {
            return Optional.empty();
        }
        MailFigures figures = report.figures();
        var words = new Div();
        if (!figures.on()) {
            return Optional.of(Notice.info(words.getTranslation("notice.home.mailOff")));
        }
        if (figures.failed() > 0) {
            var list = new UnorderedList();
            figures.undelivered().forEach(each -> list.add(new ListItem(line(words, each))));
            return Optional.of(Notice.warning(
                    words.getTranslation("notice.home.mailFailed", figures.failed(), figures.waiting()), list));
        }
        return figures.addressed()
                ? Optional.empty()
                : Optional.of(Notice.info(words.getTranslation("notice.home.mailNoAddress")));
    }

    private Span line(Div words, UndeliveredMail mail) {
        String why = mail.why();
        String said = mail.perhaps()
                ? words.getTranslation("notice.home.mailUnknown")
                : why == null ? words.getTranslation("notice.home.mailTooLate") : why;
        var line = new Span(words.getTranslation(
                "notice.home.mailOf",
                mail.name(),
                mail.number(),
                time.dateAndMinute(mail.at(), UI.getCurrent().getLocale()),
                said));
        line.addClassName("gp-small");
        return line;
    }
}
