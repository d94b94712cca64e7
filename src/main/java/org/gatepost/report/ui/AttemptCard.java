package org.gatepost.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.gatepost.exam.AttemptId;
import org.gatepost.exam.AttemptState;
import org.gatepost.exam.Receipt;
import org.gatepost.exam.Score;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.report.AttemptEntry;
import org.gatepost.report.AttemptNote;
import org.gatepost.report.ContentNames;
import org.gatepost.report.ItemEntry;
import org.gatepost.widget.Facts;
import org.gatepost.widget.Glyph;
import org.gatepost.widget.StatusBadge;
import org.gatepost.widget.Tone;
import org.jspecify.annotations.Nullable;

/** One attempt: what came of it and, for HR, how every item was answered. The answers are fetched when they are opened. */
final class AttemptCard extends Div {

    private final transient ContentNames names;
    private final transient CompanyTime time;
    private final Locale locale;

    /**
     * @param notes what was done to it, none for whoever may not know
     * @param answers nothing for whoever may not see them, and so are receipts
     */
    AttemptCard(
            AttemptEntry attempt,
            List<AttemptNote> notes,
            ContentNames names,
            CompanyTime time,
            @Nullable Function<AttemptId, List<ItemEntry>> answers,
            @Nullable Map<AttemptId, Receipt> receipts) {
        this.names = names;
        this.time = time;
        this.locale = getLocale();
        addClassNames("gp-card", "gp-stack", "gp-attempt", tone(attempt).className());
        var head = new Div(
                new H3(getTranslation("report.person.attempt", names.exam(attempt.exam(), locale), attempt.number())),
                new StatusBadge(tone(attempt), glyph(attempt), verdict(attempt)));
        head.addClassNames("gp-row", "gp-attempt-head");
        Facts facts = facts(attempt);
        AttemptEntry.OneMore oneMore = attempt.oneMore();
        if (oneMore != null) {
            String key = answers == null ? "report.person.oneMoreBy" : "report.person.oneMoreWhy";
            facts.with(
                    getTranslation("report.person.oneMore"),
                    getTranslation(key, oneMore.by(), time.dateAndMinute(oneMore.at(), locale), oneMore.reason()));
        }
        add(head, facts);
        if (!notes.isEmpty()) {
            add(new AttemptNoteList(notes, time));
        }
        if (receipts != null && (attempt.score() != null || attempt.held())) {
            add(receipt(Optional.ofNullable(receipts.get(attempt.id()))));
        }
        if (answers != null && attempt.score() != null) {
            add(answers(attempt, answers));
        }
    }

    private Facts facts(AttemptEntry attempt) {
        var facts = new Facts();
        Score score = attempt.score();
        if (score != null) {
            facts.with(
                            getTranslation("report.person.score"),
                            getTranslation(
                                    "report.score",
                                    score.earned().value(),
                                    score.possible().value(),
                                    score.earned().percentOf(score.possible()).toPlainString()))
                    .with(
                            getTranslation("report.sheet.column.cut"),
                            getTranslation("widget.number", score.cut().value()))
                    .with(
                            getTranslation("report.sheet.column.mustGetMissed"),
                            getTranslation("widget.number", score.criticalMissed()));
        }
        facts.with(getTranslation("report.sheet.column.started"), time.dateAndMinute(attempt.startedAt(), locale));
        Long minutes = attempt.minutes();
        if (attempt.finishedAt() != null && minutes != null) {
            facts.with(getTranslation("report.sheet.column.finished"), time.dateAndMinute(attempt.finishedAt(), locale))
                    .with(getTranslation("report.person.time"), getTranslation("report.person.took", minutes));
        }
        if (attempt.regraded() && attempt.markedAt() != null) {
            facts.with(
                    getTranslation("report.person.regraded"),
                    getTranslation(
                            "report.person.regradedWhen",
                            attempt.result(),
                            time.dateAndMinute(attempt.markedAt(), locale)));
        }
        return facts;
    }

    private Component receipt(Optional<Receipt> receipt) {
        var line = new Paragraph();
        line.addClassName("gp-soft");
        receipt.ifPresentOrElse(
                found -> line.add(
                        new Text(getTranslation("report.person.receipt")),
                        new Anchor(found.code().address(), found.code().grouped())),
                () -> line.setText(getTranslation("report.person.noReceipt")));
        return line;
    }

    private Component answers(AttemptEntry attempt, Function<AttemptId, List<ItemEntry>> answers) {
        var details = new NativeDetails(getTranslation("report.person.answers"));
        details.addClassName("gp-answers");
        details.addToggleListener(event -> {
            if (event.isOpened() && details.getContent() == null) {
                details.setContent(list(answers.apply(attempt.id())));
            }
        });
        return details;
    }

    private Component list(List<ItemEntry> items) {
        var list = new OrderedList();
        list.addClassName("gp-answer-list");
        items.forEach(item -> list.add(new AnswerItem(item, names)));
        return list;
    }

    private String verdict(AttemptEntry attempt) {
        if (attempt.held() || attempt.isUnmarked()) {
            return getTranslation(attempt.held() ? "report.state.beingMarked" : "report.state.unmarked");
        }
        return attempt.score() == null
                ? getTranslation("report.state." + attempt.state())
                : getTranslation("report.verdict." + attempt.passed());
    }

    private static Glyph glyph(AttemptEntry attempt) {
        if (attempt.held()) {
            return Glyph.HOURGLASS;
        }
        if (attempt.isUnmarked()) {
            return Glyph.WARNING;
        }
        if (attempt.state() == AttemptState.VOIDED) {
            return Glyph.INFO;
        }
        return attempt.score() != null && !attempt.passed()
                ? Glyph.CROSS
                : tone(attempt).glyph();
    }

    private static Tone tone(AttemptEntry attempt) {
        if (attempt.isUnmarked()) {
            return Tone.EXPIRING;
        }
        if (attempt.score() == null) {
            return Tone.IN_PROGRESS;
        }
        return attempt.passed() ? Tone.CLEARED : Tone.BLOCKED;
    }
}
