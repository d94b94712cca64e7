package org.gatepost.clearance.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.gatepost.clearance.RegisterCheck;
import org.gatepost.clearance.RegisterChecking;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.kernel.Refusal;
import org.gatepost.library.Library;
import org.gatepost.people.Role;
import org.gatepost.people.SignedIn;
import org.gatepost.widget.Notice;
import org.gatepost.widget.PageHeader;
import org.gatepost.widget.Toast;
import org.gatepost.widget.UnderMenu;
import org.jspecify.annotations.Nullable;

/** Whether the register is what the events say, and for HR, who is not as they say. */
@Route("register-check")
@RolesAllowed({"HR", "ADMIN"})
@StyleSheet("context://css/clearance.css")
@UnderMenu("audit")
class RegisterCheckView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int ASK_EVERY_MILLIS = 1_000;
    private static final int NEVER = -1;

    private final transient RegisterChecking checking;
    private final transient Library library;
    private final transient CompanyTime time;
    private final Button start = new Button();
    private final Div running = new Div();
    private final Div found = new Div();
    private transient @Nullable Registration polling;
    private long shown = -1;

    RegisterCheckView(RegisterChecking checking, Library library, CompanyTime time) {
        this.checking = checking;
        this.library = library;
        this.time = time;
        addClassNames("gp-page", "gp-check");
        found.addClassName("gp-stack");
        start.setText(getTranslation("clearance.check.start"));
        start.addThemeVariants(ButtonVariant.PRIMARY);
        start.setId("check-start");
        start.addClickListener(event -> start());
        add(new PageHeader(getPageTitle(), getTranslation("clearance.check.lead"), start), running, found);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        shown = -1;
        refresh();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        polling = event.getUI().addPollListener(poll -> refresh());
        ask(event, running.getComponentCount() > 0);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().setPollInterval(NEVER);
        if (polling != null) {
            polling.remove();
            polling = null;
        }
    }

    private static void ask(AttachEvent event, boolean isRunning) {
        event.getUI().setPollInterval(isRunning ? ASK_EVERY_MILLIS : NEVER);
    }

    private void start() {
        try {
            checking.start();
            Toast.good(getTranslation("clearance.check.begun"));
        } catch (Refusal refused) {
            Toast.bad(getTranslation(refused.key(), refused.arguments()));
        }
        refresh();
    }

    private void refresh() {
        Optional<RegisterCheck> now = checking.running();
        running.removeAll();
        now.ifPresent(check -> running.add(Notice.info(getTranslation(
                "clearance.check.running", time.dateAndMinute(check.startedAt(), getLocale()), check.people()))));
        start.setEnabled(now.isEmpty());
        getUI().ifPresent(ui -> ui.setPollInterval(now.isPresent() ? ASK_EVERY_MILLIS : NEVER));
        List<RegisterCheck> ended = checking.ended();
        long newest = ended.isEmpty() ? 0 : ended.getFirst().number();
        if (newest != shown) {
            shown = newest;
            show(ended);
        }
    }

    private void show(List<RegisterCheck> ended) {
        found.removeAll();
        if (ended.isEmpty()) {
            found.add(Notice.info(getTranslation("clearance.check.never")));
            return;
        }
        RegisterCheck last = ended.getFirst();
        found.add(new CheckVerdict(last, time));
        if (last.differing() > 0) {
            if (SignedIn.current().is(Role.HR)) {
                found.add(new DifferingPeople(last, checking, library, time, this::decided));
            } else {
                found.add(Notice.info(getTranslation("clearance.check.hrOnly")));
            }
        }
        if (ended.size() > 1) {
            found.add(new EarlierChecks(ended.subList(1, ended.size()), time));
        }
    }

    private void decided() {
        shown = -1;
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("clearance.check.title");
    }
}
