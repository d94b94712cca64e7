package org.gatepost.exam.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.dom.DomEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.gatepost.exam.Announcement;
import org.gatepost.exam.AttemptId;
import org.gatepost.exam.AttemptOver;
import org.gatepost.exam.Delivery;
import org.gatepost.exam.HeldByAnotherWindow;
import org.gatepost.exam.MoreTime;
import org.gatepost.exam.News;
import org.gatepost.exam.OutOfTurn;
import org.gatepost.exam.PageReports;
import org.gatepost.exam.Sitting;
import org.gatepost.exam.StaleAnswer;
import org.gatepost.exam.Told;
import org.gatepost.item.MalformedResponse;
import org.gatepost.item.Presentation;
import org.gatepost.item.ui.ItemCard;
import org.gatepost.kernel.CompanyTime;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * The exam on screen, drawn by {@code js/exam-desk.js} in one element: a session holds no component for each item or
 * palette button, and an answer or a move is one request. Sent to the browser are the item in view and nothing of the
 * others.
 */
@Tag("gp-exam-desk")
@Uses(ItemCard.class) // for its scripts and its style
@JavaScript("context://js/exam-journal.js")
@JavaScript("context://js/exam-desk.js")
@StyleSheet("context://css/exam.css")
final class ExamDesk extends Component implements HasStyle {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String DETAIL = "event.detail.";

    private final AttemptId attempt;
    private final Delivery delivery;
    private final PageReports reports;
    private final CompanyTime time;
    private final Leaving leaving;
    private final Sitting sitting;
    private int slot;
    private Instant deadline;
    private final transient ToldHere told;

    /** What the desk asks of its view. */
    interface Leaving {
        /** The person wants to hand in what this desk holds. */
        void wantsToHandIn(int desk, int items);

        /** The person leaves the item in view open, where there is no way back to it. */
        void wantsToLeaveOpen(int slot, boolean partly);

        /** The attempt has ended, here or elsewhere. */
        void over();

        /** The person wants this window to take the attempt back. */
        void takeBack();

        /** The item in view has changed. */
        void moved(int slot);
    }

    ExamDesk(Sitting sitting, int slot, Delivery delivery, PageReports reports, CompanyTime time, Leaving leaving) {
        this.attempt = sitting.attempt();
        this.sitting = sitting;
        this.slot = slot;
        this.delivery = delivery;
        this.reports = reports;
        this.time = time;
        this.leaving = leaving;
        this.deadline = sitting.deadline();
        this.told = new ToldHere(sitting.untold().read(), deadline);
        getElement()
                .addEventListener("answer", this::answer)
                .addEventData(DETAIL + "slot")
                .addEventData(DETAIL + "sequence")
                .addEventData(DETAIL + "value");
        getElement().addEventListener("go", event -> go(number(event, "slot"))).addEventData(DETAIL + "slot");
        getElement()
                .addEventListener("flag", this::flag)
                .addEventData(DETAIL + "slot")
                .addEventData(DETAIL + "flagged");
        getElement()
                .addEventListener(
                        "hand-in",
                        event -> leaving.wantsToHandIn(
                                sitting.desk(), sitting.places().size()));
        getElement()
                .addEventListener(
                        "leave-open",
                        event -> leaving.wantsToLeaveOpen(
                                this.slot,
                                event.getEventData().get(DETAIL + "partly").asBoolean(false)))
                .addEventData(DETAIL + "partly");
        getElement().addEventListener("time-up", event -> tellTime("stillOpen($0)"));
        getElement().addEventListener("ask-time", event -> tellTime("timeLeft($0)"));
        getElement()
                .addEventListener(
                        "away",
                        event ->
                                looked(event.getEventData().get(DETAIL + "away").asBoolean(false)))
                .addEventData(DETAIL + "away");
        getElement().addEventListener("reconnected", this::reconnected).addEventData(DETAIL + "seconds");
        getElement()
                .addEventListener("read", this::read)
                .addEventData(DETAIL + "announcement")
                .addEventData(DETAIL + "until");
        getElement().addEventListener("continue-here", event -> leaving.takeBack());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement()
                .executeJs(
                        "window.gatepost.desk.open(this, $0)",
                        DeskStart.of(this, sitting, slot, remaining(), time, getLocale()));
        if (!sitting.untold().time().isEmpty()) {
            moreTime(sitting.untold().time());
        }
        if (sitting.desk() > 1) {
            tellTime("timeLeft($0)");
        }
    }

    private void answer(DomEvent event) {
        int answered = number(event, "slot");
        long sequence = event.getEventData().get(DETAIL + "sequence").asLong(0);
        atDesk(answered, sequence, () -> {
            try {
                JsonNode sent = parse(event);
                Instant at = delivery.answer(attempt, sitting.desk(), answered, sequence, sent);
                page(
                        "saved($0, $1, $2, $3, $4)",
                        answered,
                        sequence,
                        time.time(at),
                        remaining(),
                        partly(answered, sent));
            } catch (StaleAnswer stale) {
                page("stale($0, $1, $2)", answered, sequence, saved(answered));
            } catch (MalformedResponse unreadable) {
                // Kept by a browser for another attempt, or forged. It can never be saved, so it is not kept any
                // longer.
                page("unreadable($0, $1, $2)", answered, sequence, saved(answered));
            }
        });
    }

    /** Whether what was just saved leaves something of its item open. */
    private boolean partly(int answered, JsonNode sent) {
        Presentation shown = sitting.places().get(answered).presentation();
        return shown.isPartly(shown.read(sent).orElse(null));
    }

    private JsonNode saved(int answered) {
        Sitting.Place place = delivery.place(attempt, sitting.desk(), answered);
        return place.presentation().write(place.response());
    }

    /** Shows another item, with the answer the server holds for it. */
    private void go(int wanted) {
        if (wanted < 0 || wanted >= sitting.places().size()) {
            return;
        }
        atDesk(-1, 0, () -> {
            Sitting.Place place = move(wanted);
            leaving.moved(slot);
            page(
                    "item($0, $1, $2, $3)",
                    slot,
                    place.presentation().forScreen(getLocale()),
                    place.presentation().write(place.response()),
                    remaining());
        });
    }

    /** Where one only goes forward, and not to this item now, the one in view is shown again. */
    private Sitting.Place move(int wanted) {
        try {
            Sitting.Place place = sitting.reached() == null
                    ? delivery.place(attempt, sitting.desk(), wanted)
                    : delivery.moveOn(attempt, sitting.desk(), wanted);
            slot = wanted;
            return place;
        } catch (OutOfTurn forged) {
            return delivery.place(attempt, sitting.desk(), slot);
        }
    }

    private void flag(DomEvent event) {
        boolean flagged = event.getEventData().get(DETAIL + "flagged").asBoolean(false);
        atDesk(-1, 0, () -> delivery.flag(attempt, sitting.desk(), number(event, "slot"), flagged));
    }

    /** The attempt was opened elsewhere since: the page says so, and offers to take it back. */
    void movedElsewhere() {
        page("movedElsewhere($0)", -1);
    }

    /**
     * Does something that only the window at this desk may, while the attempt is open.
     *
     * @param slot of the answer to be saved, -1 when it is none
     */
    private void atDesk(int slot, long sequence, Runnable work) {
        try {
            work.run();
        } catch (HeldByAnotherWindow elsewhere) {
            page("movedElsewhere($0)", slot);
        } catch (OutOfTurn passed) {
            page("passed($0, $1)", slot, sequence);
        } catch (AttemptOver over) {
            leaving.over();
        }
    }

    /** The server's clock decides, whether the page's ran ahead or stood still; and time may have been added. */
    private void tellTime(String call) {
        atDesk(-1, 0, () -> {
            News news = delivery.news(attempt, sitting.desk(), told.announcement());
            deadline = news.deadline();
            if (deadline.isAfter(told.until())) {
                moreTime(delivery.moreTime(attempt, told.until(), deadline));
            }
            page(call, remaining());
            for (Announcement said : news.announcements()) {
                told.announced(said.id());
                String words = getTranslation("exam.desk.told", time.minute(said.at()), said.words());
                page("told($0, $1)", words, (double) said.id());
            }
        });
    }

    /** Up to the deadline that the page counts down to from now on. */
    private void moreTime(List<MoreTime> added) {
        added.forEach(
                more -> page("moreTime($0, $1)", new MoreTimeWords(this).of(more), (double) deadline.toEpochMilli()));
        told.extended(deadline);
    }

    private void read(DomEvent event) {
        long announcement = event.getEventData().get(DETAIL + "announcement").asLong(0);
        long until = event.getEventData().get(DETAIL + "until").asLong(0);
        atDesk(-1, 0, () -> {
            Told read = told.read(announcement, Instant.ofEpochMilli(until));
            reports.read(attempt, sitting.desk(), read);
        });
    }

    private void looked(boolean away) {
        atDesk(-1, 0, () -> reports.looked(attempt, sitting.desk(), away));
    }

    private void reconnected(DomEvent event) {
        long seconds = event.getEventData().get(DETAIL + "seconds").asLong(0);
        atDesk(-1, 0, () -> reports.reconnected(attempt, sitting.desk(), seconds));
    }

    private void page(String call, Object... arguments) {
        getElement().executeJs("this.gpDesk." + call, arguments);
    }

    private double remaining() {
        return Math.max(0, Duration.between(time.now(), deadline).toMillis());
    }

    private static int number(DomEvent event, String name) {
        return event.getEventData().get(DETAIL + name).asInt(-1);
    }

    private static JsonNode parse(DomEvent event) {
        try {
            return JSON.readTree(event.getEventData().get(DETAIL + "value").asString(""));
        } catch (JacksonException notJson) {
            return JSON.missingNode();
        }
    }
}
