package org.gatepost.notice.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import org.gatepost.notice.NoticeKind;
import org.gatepost.notice.NoticeLine;
import org.gatepost.widget.Glyph;

/** One notice: what happened, as the way to what it tells of, and when. */
final class NoticeItem extends ListItem {

    private final long number;
    private final Span unread = new Span();

    /** @param opened run when somebody goes where it leads */
    NoticeItem(NoticeLine line, String sentence, String address, String at, Runnable opened) {
        number = line.id();
        addClassName("gp-notices-item");
        var link = new Anchor(address, sentence);
        link.getElement().addEventListener("click", event -> {
            setRead();
            opened.run();
        });
        var when = new Span(at);
        when.addClassNames("gp-soft", "gp-small", "gp-number");
        unread.setText(getTranslation("notice.unread"));
        unread.addClassName("gp-notices-unread");
        var under = new Div(unread, when);
        under.addClassName("gp-notices-under");
        add(glyph(line.kind()).icon(), new Div(link, under));
        setClassName("gp-notices-new", !line.read());
        unread.setVisible(!line.read());
    }

    long number() {
        return number;
    }

    void setRead() {
        removeClassName("gp-notices-new");
        unread.setVisible(false);
    }

    private static Glyph glyph(NoticeKind kind) {
        return switch (kind) {
            case ASSIGNED -> Glyph.BADGE;
            case PASSED -> Glyph.CHECK;
            case NOT_PASSED -> Glyph.CROSS;
            case RESULT_READY -> Glyph.EXAM;
            case VOIDED -> Glyph.WARNING;
            case REGRADED -> Glyph.REFRESH;
            case CHANGED, CHANGE_EXAM -> Glyph.REFRESH;
            case EXPIRING -> Glyph.HOURGLASS;
            case OVERDUE, CHANGE_DUE -> Glyph.CLOCK;
            case IN_GRACE, EXPIRED, CHANGE_OVERDUE -> Glyph.WARNING;
            case ATTEMPTS_USED_UP -> Glyph.LOCK;
            case LEAVES, BACK -> Glyph.PERSON;
            case CORRECTED -> Glyph.PENCIL;
            case PASS_IN_DOUBT -> Glyph.FLAG;
            case MARKING_WAITS -> Glyph.PENCIL;
            case DAILY_DIGEST -> Glyph.CHART;
            case MAIL_FAILED, WEBHOOK_OFF, REGISTER_DIFFERS -> Glyph.WARNING;
        };
    }
}
