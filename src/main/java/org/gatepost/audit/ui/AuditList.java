package org.gatepost.audit.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.gatepost.audit.AuditEntry;
import org.gatepost.audit.AuditLine;
import org.gatepost.audit.Fact;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.people.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/** Rows of the log, the newest first, under the day on which they happened. */
final class AuditList extends Div {

    private final transient AuditSentences sentences;
    private final transient CompanyTime time;
    /** Whether the reader may open the pages of people. */
    private final boolean linked;

    private @Nullable LocalDate day;
    private OrderedList rows = new OrderedList();

    AuditList(AuditSentences sentences, CompanyTime time, boolean linked) {
        this.sentences = sentences;
        this.time = time;
        this.linked = linked;
        addClassName("gp-audit-list");
    }

    void clear() {
        removeAll();
        day = null;
    }

    /** Adds rows that are older than those shown. */
    void append(List<AuditLine> older) {
        older.forEach(line -> {
            LocalDate of = LocalDate.ofInstant(line.entry().fact().at(), time.zone());
            if (!of.equals(day)) {
                day = of;
                rows = new OrderedList();
                add(new H2(time.date(line.entry().fact().at(), getLocale())), rows);
            }
            rows.add(row(line));
        });
    }

    private ListItem row(AuditLine line) {
        Fact fact = line.entry().fact();
        var at = new Span(time.time(fact.at()));
        at.addClassNames("gp-soft", "gp-small", "gp-number");
        var said = new Paragraph(sentences.of(line));
        var more = new NativeDetails(
                getTranslation("audit.row.number", line.entry().number()), whole(line.entry()));
        more.addClassNames("gp-small", "gp-soft");
        var under = new Div(more);
        under.addClassName("gp-audit-under");
        if (linked) {
            Stream.of(line.person(), line.actor())
                    .flatMap(Stream::ofNullable)
                    .distinct()
                    .map(AuditList::link)
                    .forEach(under::addComponentAsFirst);
        }
        var words = new Div(said, under);
        return new ListItem(at, words);
    }

    private static Anchor link(Person person) {
        var link = new Anchor(
                "register/" + UriUtils.encodePathSegment(person.number(), StandardCharsets.UTF_8),
                person.name() + " " + person.number());
        link.addClassName("gp-small");
        return link;
    }

    /** All that stands in the row, as it stands there, for whoever computes the hash. */
    private Pre whole(AuditEntry entry) {
        Fact fact = entry.fact();
        var text = new StringBuilder();
        add(text, "at", fact.at());
        add(text, "kind", fact.kind());
        add(text, "actor", fact.actor() == null ? null : fact.actor().value());
        add(text, "person", fact.person() == null ? null : fact.person().value());
        add(text, "attempt", fact.attempt() == null ? null : fact.attempt().value());
        add(text, "exam", fact.exam() == null ? null : fact.exam().value());
        add(text, "detail", fact.detail());
        add(text, "previous", entry.previous());
        add(text, "hash", entry.hash());
        return new Pre(text.toString());
    }

    private static void add(StringBuilder text, String name, @Nullable Object value) {
        text.append(name).append("  ").append(value == null ? "-" : value).append('\n');
    }
}
