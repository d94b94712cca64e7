package org.gatepost.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Collectors;
import org.gatepost.kernel.LocalizedText;
import org.gatepost.library.ContentChange;
import org.gatepost.library.ContentChange.Detail;
import org.gatepost.library.ContentChange.Subject;
import org.gatepost.library.NextContent;

/** What content to come says otherwise than what runs, in plain words. */
final class ChangesPanel extends Section {

    /** So many lessons or items are named one by one. */
    private static final int MOST = 200;

    private static final int SHOWN_OF_DIGEST = 8;

    ChangesPanel(NextContent next, String file, boolean hasSeeds) {
        addClassNames("gp-card", "gp-stack");
        add(new H2(getTranslation("report.rehearse.changes")));
        var about = new Paragraph(getTranslation(
                "report.rehearse.read",
                file,
                next.digest().substring(0, SHOWN_OF_DIGEST),
                next.positions().size(),
                hasSeeds ? "own" : "running"));
        about.addClassNames("gp-soft", "gp-small");
        add(about);
        if (next.changes().isEmpty()) {
            add(new Paragraph(getTranslation("report.rehearse.noChange")));
        }
        for (Subject subject : Subject.values()) {
            List<ContentChange> of = next.changes().stream()
                    .filter(change -> change.subject() == subject)
                    .toList();
            if (!of.isEmpty()) {
                add(group(subject, of));
            }
        }
    }

    private Component group(Subject subject, List<ContentChange> changes) {
        String title = getTranslation(
                "report.rehearse.subject." + subject,
                count(changes, ContentChange.How.CHANGED),
                count(changes, ContentChange.How.ADDED),
                count(changes, ContentChange.How.REMOVED));
        var list = new UnorderedList();
        list.addClassName("gp-rehearse-changes");
        changes.stream().limit(MOST).map(this::line).forEach(list::add);
        if (changes.size() > MOST) {
            list.add(new ListItem(getTranslation("report.rehearse.more", changes.size() - MOST)));
        }
        if (subject == Subject.POSITION || subject == Subject.EXAM) {
            return new Div(new H3(title), list);
        }
        // Of these there may be hundreds, and none of them decides about anybody by itself.
        return new Details(title, list);
    }

    private static int count(List<ContentChange> changes, ContentChange.How how) {
        return (int) changes.stream().filter(change -> change.how() == how).count();
    }

    private ListItem line(ContentChange change) {
        var id = new Span(change.id());
        id.addClassNames("gp-soft", "gp-small", "gp-number");
        var head = new Div(
                new Span(getTranslation(
                        "report.rehearse.how." + change.how(), change.title().in(getLocale()))),
                new Span(" "),
                id);
        var line = new ListItem(head);
        if (!change.details().isEmpty()) {
            var details = new UnorderedList();
            change.details().forEach(detail -> details.add(new ListItem(words(detail))));
            line.add(details);
        }
        return line;
    }

    private String words(Detail detail) {
        String name = getTranslation("report.rehearse.aspect." + detail.aspect());
        if (detail.before().isEmpty() && detail.after().isEmpty()) {
            return getTranslation("report.rehearse.otherwise", name);
        }
        return switch (detail.aspect()) {
            case LESSONS -> getTranslation("report.rehearse.lessons", joined(detail.after()), joined(detail.before()));
            case CHECKS ->
                getTranslation("report.rehearse.checks", name, joined(detail.after()), joined(detail.before()));
            default -> getTranslation("report.rehearse.fromTo", name, joined(detail.before()), joined(detail.after()));
        };
    }

    private String joined(List<LocalizedText> texts) {
        return texts.isEmpty()
                ? getTranslation("report.rehearse.nothing")
                : texts.stream()
                        .map(text -> text.in(getLocale()))
                        .collect(Collectors.joining(getTranslation("report.sheet.comma")));
    }
}
