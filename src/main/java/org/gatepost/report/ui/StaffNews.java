package org.gatepost.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.report.ContentNames;
import org.gatepost.report.RegisterColumn;
import org.gatepost.report.RegisterCounts;
import org.gatepost.report.RegisterEntry;
import org.gatepost.report.RegisterFilter;
import org.gatepost.report.RegisterGroup;
import org.gatepost.report.RegisterOrder;
import org.gatepost.report.StaffRegister;
import org.gatepost.widget.CountTile;
import org.gatepost.widget.Glyph;
import org.gatepost.widget.Tone;

/** How many are blocked, overdue, about to be and undecided, each a way into the register, and who is stuck longest. */
@StyleSheet("context://css/report.css")
final class StaffNews extends Section {

    private static final int LONGEST_STUCK = 5;
    private static final RegisterFilter BLOCKED = RegisterFilter.EVERYBODY.withGroup(RegisterGroup.BLOCKED);
    private static final RegisterFilter ENDED = BLOCKED.withReason(RegisterFilter.EXPIRED);
    private static final RegisterFilter OVERDUE = RegisterFilter.EVERYBODY.withReason(RegisterFilter.OVERDUE);
    private static final RegisterFilter STUCK = RegisterFilter.EVERYBODY.withReason(RegisterFilter.STUCK);
    private static final RegisterOrder IDLE_LONGEST = new RegisterOrder(RegisterColumn.IDLE_SINCE, false);

    private final transient CompanyTime time;

    StaffNews(StaffRegister register, ContentNames names, CompanyTime time) {
        this.time = time;
        addClassNames("gp-stack", "gp-news");
        RegisterCounts counts = register.counts(RegisterFilter.EVERYBODY);
        // Asked with these, because each look brings some more up to date: whom the tiles count as undecided, this
        // explains.
        boolean isCatchingUp = register.isCatchingUp();
        int ended = register.counts(ENDED).of(RegisterGroup.BLOCKED);
        var tiles = new Div();
        tiles.addClassName("gp-tiles");
        if (counts.of(RegisterGroup.UNDECIDED) > 0) {
            tiles.add(tile(counts, RegisterGroup.UNDECIDED));
        }
        tiles.add(
                tile(counts, RegisterGroup.BLOCKED),
                tile("report.home.ended", ended, ENDED, Tone.BLOCKED),
                tile(counts, RegisterGroup.EXPIRING),
                tile(counts, RegisterGroup.IN_PROGRESS),
                tile(counts, RegisterGroup.CLEARED));
        // Many companies set no day and give no grace.
        if (counts.of(RegisterGroup.IN_GRACE) > 0) {
            tiles.addComponentAtIndex(tiles.getComponentCount() - 3, tile(counts, RegisterGroup.IN_GRACE));
        }
        int due = register.counts(OVERDUE).all();
        if (due > 0) {
            tiles.addComponentAtIndex(
                    tiles.getComponentCount() - 2, tile("report.home.due", due, OVERDUE, Tone.EXPIRING));
        }
        var catchingUp = new CatchingUp();
        catchingUp.show(isCatchingUp);
        add(
                new H2(getTranslation("report.home.title")),
                catchingUp,
                tiles,
                new H2(getTranslation("report.home.stuck")));
        // Whoever did something today is not stuck.
        List<RegisterEntry> stuck = register.page(STUCK, IDLE_LONGEST, getLocale(), 0, LONGEST_STUCK).stream()
                .filter(entry ->
                        entry.idleSince().filter(since -> days(since) > 0).isPresent())
                .toList();
        if (stuck.isEmpty()) {
            var nobody = new Paragraph(getTranslation("report.home.nobodyStuck"));
            nobody.addClassName("gp-soft");
            add(nobody);
            return;
        }
        var texts = new RowTexts(names, time, this, getLocale());
        var list = new OrderedList();
        list.addClassNames("gp-card", "gp-news-stuck");
        stuck.forEach(entry -> list.add(row(entry, texts)));
        add(list);
        int all = register.counts(STUCK).all();
        if (all > stuck.size()) {
            add(new Anchor(register(STUCK, IDLE_LONGEST), getTranslation("report.home.allStuck", all)));
        }
    }

    private Component tile(RegisterCounts counts, RegisterGroup group) {
        return tile(
                "report.group." + group,
                counts.of(group),
                RegisterFilter.EVERYBODY.withGroup(group),
                GroupTone.of(group).orElse(Tone.IN_PROGRESS));
    }

    private Component tile(String key, int rows, RegisterFilter filter, Tone tone) {
        return new CountTile(register(filter, RegisterOrder.MOST_URGENT_FIRST), tone, rows, getTranslation(key));
    }

    private ListItem row(RegisterEntry entry, RowTexts texts) {
        var who = new Div(new Anchor(texts.href(entry), entry.name()), soft(texts.who(entry)));
        var why = new Div(new Span(texts.position(entry)), soft(texts.reason(entry)));
        var row = new ListItem(who, why);
        entry.idleSince().ifPresent(since -> row.add(idle(since, entry.isStuckByItsEnd())));
        return row;
    }

    private Div idle(Instant since, boolean byItsEnd) {
        var forLong = new Span(Glyph.CLOCK.icon(), new Span(getTranslation("report.home.idleDays", days(since))));
        forLong.addClassName("gp-whole");
        String key = byItsEnd ? "report.home.stoppedSince" : "report.home.idleSince";
        return new Div(forLong, soft(getTranslation(key, time.date(since, getLocale()))));
    }

    /** By the calendar, as whoever reads the date beside it counts. */
    private long days(Instant since) {
        return ChronoUnit.DAYS.between(LocalDate.ofInstant(since, time.zone()), time.today());
    }

    private static Span soft(String text) {
        var soft = new Span(text);
        soft.addClassNames("gp-soft", "gp-small");
        return soft;
    }

    private static String register(RegisterFilter filter, RegisterOrder order) {
        return "register" + new RegisterAddress(filter, order).appended();
    }
}
