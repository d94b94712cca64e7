package org.gatepost.exam.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.gatepost.exam.UnclosedAttempt;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.library.Library;
import org.gatepost.widget.Notice;

/** One attempt that is past its deadline and cannot be marked, with what the program says about it. */
final class UnclosedNotice extends Div {

    UnclosedNotice(UnclosedAttempt attempt, Library library, CompanyTime time) {
        String exam = library.blueprint(attempt.exam())
                .map(blueprint -> blueprint.value().title().in(getLocale()))
                .orElse(attempt.exam().value());
        var why = new Paragraph(getTranslation(
                "exam.unclosed.why",
                attempt.tries(),
                time.dateAndMinute(attempt.retryAt(), getLocale()),
                attempt.reason()));
        why.addClassNames("gp-soft", "gp-small");
        add(Notice.bad(
                getTranslation(
                        "exam.unclosed.what",
                        attempt.employeeNumber(),
                        exam,
                        attempt.number(),
                        time.dateAndMinute(attempt.deadline(), getLocale())),
                why));
    }
}
