package org.gatepost.exam.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import jakarta.annotation.security.PermitAll;
import java.util.stream.IntStream;
import org.gatepost.exam.AttemptId;
import org.gatepost.exam.AttemptOver;
import org.gatepost.exam.Delivery;
import org.gatepost.exam.HeldByAnotherWindow;
import org.gatepost.exam.MyExams;
import org.gatepost.exam.NotYourAttempt;
import org.gatepost.exam.PageReports;
import org.gatepost.exam.Sitting;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.kernel.OpenToUncleared;
import org.gatepost.widget.LanguageSwitch;
import org.gatepost.widget.SchemeSwitch;

/** Sitting an exam: nothing on the screen but the exam. */
@Route(value = "attempt/:attempt", autoLayout = false)
@PermitAll
@OpenToUncleared
@StyleSheet("context://css/exam.css")
class AttemptView extends Main implements BeforeEnterObserver, HasDynamicTitle, ExamDesk.Leaving {

    private final Delivery delivery;
    private final PageReports reports;
    private final MyExams exams;
    private final CompanyTime time;
    private AttemptId attempt = new AttemptId(0);
    private String title = "";
    private boolean hasPass;
    private boolean byPeople;
    private final Div desk = new Div();

    AttemptView(Delivery delivery, PageReports reports, MyExams exams, CompanyTime time) {
        this.delivery = delivery;
        this.reports = reports;
        this.exams = exams;
        this.time = time;
        addClassName("gp-exam");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        attempt = AttemptAddress.of(event.getRouteParameters());
        try {
            Sitting sitting = delivery.open(attempt);
            title = sitting.title().in(getLocale());
            hasPass = sitting.hasPass();
            byPeople = sitting.byPeople();
            removeAll();
            add(head(sitting), desk);
            seat(sitting);
        } catch (NotYourAttempt notTheirs) {
            throw new NotFoundException();
        } catch (AttemptOver over) {
            event.forwardTo(ResultView.address(attempt));
        }
    }

    private void seat(Sitting sitting) {
        desk.removeAll();
        desk.add(new ExamDesk(sitting, lastSlot(sitting), delivery, reports, time, this));
    }

    private Header head(Sitting sitting) {
        var tools = new Div(new LanguageSwitch(), new SchemeSwitch());
        tools.addClassName("gp-exam-tools");
        var what = new Div(new H1(title));
        DeskTurn.of(sitting, exams).ifPresent(turn -> {
            var words = new Span(new TurnWords(this).of(turn));
            words.addClassNames("gp-soft", "gp-small");
            what.add(words);
        });
        var head = new Header(what, tools);
        head.addClassName("gp-exam-head");
        return head;
    }

    @Override
    public void wantsToHandIn(int desk, int items) {
        try {
            new HandInDialog(delivery.unfinished(attempt, desk), hasPass, byPeople, () -> handIn(desk), this::go)
                    .open();
        } catch (HeldByAnotherWindow elsewhere) {
            movedElsewhere();
        } catch (AttemptOver over) {
            over();
        }
    }

    /** The page moves by itself, with what it keeps of answers that are not saved yet. */
    private void go(int slot) {
        desk.getChildren()
                .forEach(shown -> shown.getElement().executeJs("this.gpDesk.go($0); this.gpDesk.where.focus()", slot));
    }

    @Override
    public void wantsToLeaveOpen(int slot, boolean partly) {
        new LeaveItemDialog(
                        slot,
                        partly,
                        () -> desk.getChildren()
                                .forEach(shown -> shown.getElement().executeJs("this.gpDesk.go($0, true)", slot + 1)))
                .open();
    }

    private void handIn(int desk) {
        try {
            delivery.submit(attempt, desk);
            over();
        } catch (HeldByAnotherWindow elsewhere) {
            movedElsewhere();
        }
    }

    private void movedElsewhere() {
        desk.getChildren().forEach(shown -> ((ExamDesk) shown).movedElsewhere());
    }

    @Override
    public void over() {
        UI.getCurrent().navigate(ResultView.address(attempt));
    }

    @Override
    public void takeBack() {
        try {
            seat(delivery.open(attempt));
        } catch (AttemptOver over) {
            over();
        }
    }

    @Override
    public void moved(int slot) {
        VaadinSession.getCurrent().setAttribute(slotKey(), slot);
    }

    /** Where one only goes forward, what was reached; else where this session was last, else the first item that is blank. */
    private int lastSlot(Sitting sitting) {
        if (sitting.reached() != null) {
            return sitting.reached();
        }
        Object last = VaadinSession.getCurrent().getAttribute(slotKey());
        if (last instanceof Integer slot && slot < sitting.places().size()) {
            return slot;
        }
        return IntStream.range(0, sitting.places().size())
                .filter(slot -> sitting.places().get(slot).response() == null)
                .findFirst()
                .orElse(0);
    }

    private String slotKey() {
        return "gatepost-slot-" + attempt.value();
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
