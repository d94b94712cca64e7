package org.gatepost.exam.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import org.gatepost.exam.Invigilation;
import org.gatepost.exam.Seat;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.library.ExamId;
import org.gatepost.library.Library;
import org.gatepost.widget.EmptyState;
import org.gatepost.widget.Glyph;
import org.gatepost.widget.PageHeader;
import org.jspecify.annotations.Nullable;

/** Who is sitting now, kept up to date while it is looked at, with more time and a word to the room. */
@Route("invigilation")
@RolesAllowed({"HR", "TRAINER"})
@Menu(order = 21, title = "exam.room.menu", icon = "clock")
@StyleSheet("context://css/invigilation.css")
class InvigilationView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int EVERY_MILLIS = 10_000;

    private final transient Invigilation invigilation;
    private final transient ExamTitles titles;
    private final Select<ExamId> exam = new Select<>();
    private final Button announce = new Button();
    private final Div sitting = new Div();
    private final SeatGrid grid;
    private List<ExamId> offered = List.of();
    private @Nullable Registration polling;

    InvigilationView(Invigilation invigilation, Library library, CompanyTime time) {
        this.invigilation = invigilation;
        this.titles = new ExamTitles(library, getLocale());
        addClassName("gp-page");
        grid = new SeatGrid(invigilation, titles, time, this::giveTime, this::end);
        exam.setLabel(getTranslation("exam.room.exam"));
        exam.setEmptySelectionAllowed(true);
        exam.setEmptySelectionCaption(getTranslation("exam.room.allExams"));
        exam.setItemLabelGenerator(id -> id == null ? getTranslation("exam.room.allExams") : titles.of(id));
        exam.addValueChangeListener(event -> showSeats());
        announce.setText(getTranslation("exam.room.announce"));
        announce.addClickListener(event -> announce());
        var tools = new Div(exam, announce);
        tools.addClassName("gp-room-tools");
        add(new PageHeader(getTranslation("exam.room.title"), getTranslation("exam.room.lead")), tools, sitting, grid);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        refresh();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().setPollInterval(EVERY_MILLIS);
        polling = event.getUI().addPollListener(poll -> refresh());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().setPollInterval(-1);
        if (polling != null) {
            polling.remove();
            polling = null;
        }
    }

    private void refresh() {
        offer();
        showSeats();
    }

    /** The exams that are sat now, and the one that is looked at, though nobody sit it any more. */
    private void offer() {
        List<ExamId> sat = new ArrayList<>(invigilation.exams());
        ExamId chosen = exam.getValue();
        if (chosen != null && !sat.contains(chosen)) {
            sat.add(chosen);
        }
        if (!sat.equals(offered)) {
            offered = List.copyOf(sat);
            exam.setItems(offered);
            exam.setValue(chosen);
        }
        exam.setVisible(sat.size() > 1 || chosen != null);
    }

    private void showSeats() {
        int count = invigilation.count(exam.getValue());
        sitting.removeAll();
        if (count == 0) {
            sitting.add(new EmptyState(
                    Glyph.EXAM, getTranslation("exam.room.nobody"), getTranslation("exam.room.nobody.text")));
        } else {
            sitting.setText(getTranslation("exam.room.sitting", count));
        }
        announce.setVisible(count > 0);
        grid.setVisible(count > 0);
        grid.show(exam.getValue(), count);
    }

    private void giveTime(Seat seat) {
        new GiveTimeDialog(seat, invigilation, this::refresh).open();
    }

    private void end(Seat seat) {
        VoidDialog.open(this, seat, invigilation, this::refresh).open();
    }

    private void announce() {
        new AnnounceDialog(invigilation, invigilation.exams(), exam.getValue(), titles).open();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("exam.room.title");
    }
}
