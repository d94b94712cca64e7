package org.gatepost.exam.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.ValueProvider;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import org.gatepost.exam.Connection;
import org.gatepost.exam.Invigilation;
import org.gatepost.exam.Seat;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.library.ExamId;
import org.gatepost.widget.HowLong;
import org.gatepost.widget.RoomForATable;
import org.jspecify.annotations.Nullable;

/** A row for everybody who is sitting, fetched as it is scrolled to: a table, or on a phone a card a row. */
final class SeatGrid extends Grid<Seat> {

    private static final int FEW = 25;

    private static final String PERSON = """
            <div>${item.name}</div><div class="gp-soft gp-small gp-number">${item.who}</div>""";
    private static final String ANSWERED = """
            <div class="gp-number gp-whole">${item.answered}</div><div class="gp-soft gp-small">${item.partly}</div>\
            <progress max="${item.items}" value="${item.done}" aria-label="${item.answered}"></progress>""";
    private static final String LEFT = """
            <div class="gp-number gp-whole">${item.left}</div><div class="gp-soft gp-small">${item.extra}</div>\
            <div class="gp-soft gp-small">${item.outage}</div>""";
    private static final String SEEN = """
            <div class="${item.lost ? 'gp-room-lost' : ''}">${item.seen}</div>\
            <div class="gp-soft gp-small">${item.away}</div><div class="gp-soft gp-small">${item.gaps}</div>""";
    private static final String CARD = "<div class=\"gp-room-card\"><div>" + PERSON
            + "<div class=\"gp-soft gp-small\">${item.exam}</div></div>" + fact("answeredName", ANSWERED)
            + fact("leftName", LEFT) + fact("connectionName", SEEN) + """
            <div class="gp-room-actions">\
            <vaadin-button theme="small" aria-label="${item.giveTo}" @click="${give}">${item.give}</vaadin-button>\
            <vaadin-button theme="small tertiary" aria-label="${item.voidOf}" @click="${end}">${item.end}</vaadin-button>\
            </div></div>""";

    /** A page asks for the time every three quarters of a minute; one that has not for this long is not connected. */
    private static final Duration LOST_AFTER = Duration.ofSeconds(100);

    private final transient CompanyTime time;
    private final transient ExamTitles titles;
    private final Column<Seat> card;
    private transient @Nullable ExamId exam;
    private int size;

    SeatGrid(
            Invigilation invigilation,
            ExamTitles titles,
            CompanyTime time,
            Consumer<Seat> giveTime,
            Consumer<Seat> end) {
        this.time = time;
        this.titles = titles;
        addClassName("gp-room-grid");
        addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        setSelectionMode(SelectionMode.NONE);
        getElement().setAttribute("aria-label", getTranslation("exam.room.title"));
        card = addColumn(rendered(CARD)
                        .withProperty("answeredName", seat -> getTranslation("exam.room.answered"))
                        .withProperty("leftName", seat -> getTranslation("exam.room.left"))
                        .withProperty("connectionName", seat -> getTranslation("exam.room.connection"))
                        .withProperty("give", seat -> getTranslation("exam.room.give"))
                        .withProperty("giveTo", seat -> getTranslation("exam.room.giveTo", seat.name()))
                        .withProperty("end", seat -> getTranslation("exam.room.void"))
                        .withProperty("voidOf", seat -> getTranslation("exam.room.voidOf", seat.name()))
                        .withFunction("give", giveTime::accept)
                        .withFunction("end", end::accept))
                .setHeader(getTranslation("exam.room.person"));
        addColumn(rendered(PERSON))
                .setHeader(getTranslation("exam.room.person"))
                .setFlexGrow(2);
        addColumn((ValueProvider<Seat, String>) seat -> titles.of(seat.exam()))
                .setHeader(getTranslation("exam.room.exam"))
                .setFlexGrow(2);
        addColumn(rendered(ANSWERED)).setHeader(getTranslation("exam.room.answered"));
        addColumn(rendered(LEFT)).setHeader(getTranslation("exam.room.left"));
        addColumn(rendered(SEEN)).setHeader(getTranslation("exam.room.connection"));
        addComponentColumn(seat -> {
                    var give = new Button(getTranslation("exam.room.give"), event -> giveTime.accept(seat));
                    give.addThemeVariants(ButtonVariant.SMALL);
                    give.setAriaLabel(getTranslation("exam.room.giveTo", seat.name()));
                    var stop = new Button(getTranslation("exam.room.void"), event -> end.accept(seat));
                    stop.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
                    stop.setAriaLabel(getTranslation("exam.room.voidOf", seat.name()));
                    var both = new Div(give, stop);
                    both.addClassName("gp-room-actions");
                    return both;
                })
                .setHeader(getTranslation("exam.room.actions"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        narrow(false);
        RoomForATable.watch(this, this::narrow);
        setItems(
                query ->
                        invigilation
                                .page(exam, query.getOffset(), Math.min(query.getLimit(), Invigilation.MOST))
                                .stream(),
                query -> size);
    }

    void show(@Nullable ExamId wanted, int count) {
        exam = wanted;
        size = count;
        setAllRowsVisible(size <= FEW);
        getDataProvider().refreshAll();
    }

    /** On a card nothing else says what a number is. */
    private static String fact(String name, String value) {
        return "<div class=\"gp-room-fact\"><span class=\"gp-soft gp-small\">${item.%s}</span><div>%s</div></div>"
                .formatted(name, value);
    }

    private void narrow(boolean narrow) {
        getColumns().forEach(column -> column.setVisible(narrow == (column == card)));
    }

    private LitRenderer<Seat> rendered(String template) {
        return LitRenderer.<Seat>of(template)
                .withProperty("name", Seat::name)
                .withProperty("who", seat -> getTranslation("exam.room.who", seat.employeeNumber(), seat.department()))
                .withProperty("exam", seat -> titles.of(seat.exam()))
                .withProperty("done", Seat::answered)
                .withProperty("items", Seat::items)
                .withProperty("answered", seat -> getTranslation("exam.room.of", seat.answered(), seat.items()))
                .withProperty(
                        "partly", seat -> seat.partly() == 0 ? "" : getTranslation("exam.room.partly", seat.partly()))
                .withProperty("left", this::left)
                .withProperty("extra", seat -> added("exam.room.extra", seat.givenSeconds()))
                .withProperty("outage", seat -> added("exam.room.outage", seat.outageSeconds()))
                .withProperty("seen", this::seen)
                .withProperty("lost", this::isLost)
                .withProperty(
                        "away", seat -> seat.timesAway() == 0 ? "" : getTranslation("exam.room.away", seat.timesAway()))
                .withProperty("gaps", this::gaps);
    }

    private String gaps(Seat seat) {
        Connection connection = seat.connection();
        return connection.timesLost() == 0
                ? ""
                : getTranslation(
                        "exam.room.gaps", connection.timesLost(), connection.minutesLost(), connection.secondsLost());
    }

    private String added(String key, long seconds) {
        return seconds == 0 ? "" : getTranslation(key, HowLong.of(this, Duration.ofSeconds(seconds)));
    }

    private String left(Seat seat) {
        long seconds = Math.max(0, Duration.between(time.now(), seat.deadline()).toSeconds());
        return getTranslation("exam.room.minutes", Math.ceilDiv(seconds, 60));
    }

    private boolean isLost(Seat seat) {
        return Duration.between(lastSeen(seat), time.now()).compareTo(LOST_AFTER) > 0;
    }

    private String seen(Seat seat) {
        return isLost(seat)
                ? getTranslation("exam.room.lost", time.minute(lastSeen(seat)))
                : getTranslation("exam.room.here");
    }

    private static Instant lastSeen(Seat seat) {
        return seat.seenAt() == null ? seat.startedAt() : seat.seenAt();
    }
}
