package org.gatepost.report.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.gatepost.exam.TimeGivenFor;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.report.AttemptNote;
import org.gatepost.widget.HowLong;
import org.jspecify.annotations.Nullable;

/** Why somebody had more time in an attempt, how much, what its room was told, how often its page was cut off, and why it was ended, each with who said so and when. */
final class AttemptNoteList extends UnorderedList {

    private final transient CompanyTime time;

    AttemptNoteList(List<AttemptNote> notes, CompanyTime time) {
        this.time = time;
        addClassName("gp-attempt-notes");
        getElement().setAttribute("aria-label", getTranslation("report.person.notes"));
        notes.forEach(note -> add(row(note)));
    }

    private ListItem row(AttemptNote note) {
        return switch (note) {
            case AttemptNote.Accommodated had ->
                row(
                        getTranslation("report.person.note.accommodated", had.timePercent(), had.extraMinutes()),
                        reason(had.reason()),
                        who(had.by(), had.at()));
            case AttemptNote.TimeGiven given ->
                given.by() == null
                        ? row(
                                added(given.added()),
                                getTranslation("report.person.note.outage"),
                                time.dateAndMinute(given.at(), getLocale()))
                        : row(
                                added(given.added()),
                                reason(given.reason()),
                                told(given.told()),
                                who(given.by(), given.at()));
            case AttemptNote.Announced told ->
                row(getTranslation("report.person.note.announced"), told.words(), who(told.by(), told.at()));
            case AttemptNote.Unreachable lost ->
                row(
                        getTranslation(
                                "report.person.note.unreachable",
                                lost.times(),
                                lost.inAll().toMinutes(),
                                lost.inAll().toSecondsPart()),
                        getTranslation("report.person.note.unreachableMeans"),
                        getTranslation("report.person.note.back", time.dateAndMinute(lost.lastBack(), getLocale())));
            case AttemptNote.Voided voided ->
                row(
                        getTranslation("report.person.note.voided"),
                        reason(voided.reason()),
                        who(voided.by(), voided.at()));
        };
    }

    /** @param lines what, why, and by whom or when, which is last */
    private static ListItem row(String... lines) {
        var row = new ListItem();
        for (String line : lines) {
            row.add(new Span(line));
        }
        row.getElement().getChild(lines.length - 1).getClassList().addAll(List.of("gp-soft", "gp-small"));
        return row;
    }

    private String added(Duration added) {
        return getTranslation("report.person.note.given", HowLong.of(this, added));
    }

    /** The word that the person was told, which is never the reason: that may be an illness. */
    private String told(@Nullable TimeGivenFor told) {
        return told == null
                ? getTranslation("report.person.note.toldNothing")
                : getTranslation("report.person.note.told", getTranslation("exam.timeFor." + told));
    }

    private String reason(String reason) {
        return getTranslation("report.person.note.reason", reason);
    }

    private String who(String name, Instant at) {
        return getTranslation("report.person.note.by", name, time.dateAndMinute(at, getLocale()));
    }
}
