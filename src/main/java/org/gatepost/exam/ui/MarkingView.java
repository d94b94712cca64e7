package org.gatepost.exam.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gatepost.exam.HandMarking;
import org.gatepost.exam.MarkingFigures;
import org.gatepost.exam.MarkingFilter;
import org.gatepost.item.ItemId;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.library.ExamId;
import org.gatepost.library.Library;
import org.gatepost.widget.AtHand;
import org.gatepost.widget.EmptyState;
import org.gatepost.widget.Glyph;
import org.gatepost.widget.PageHeader;

/** The answers that wait to be marked by a person, the oldest first. */
@Route("marking")
@RolesAllowed("TRAINER")
@Menu(order = 20, title = "exam.marking.menu", icon = "pencil")
@AtHand
@StyleSheet("context://css/marking.css")
class MarkingView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient HandMarking marking;
    private final transient ExamTitles titles;
    private final transient MarkingWords words;
    private final Select<ExamId> exam = new Select<>();
    private final Select<ItemId> item = new Select<>();
    private final Div tools = new Div(exam, item);
    private final Div told = new Div();
    private final MarkingGrid grid;
    private final MarksGiven given;
    private transient MarkingFilter filter = MarkingFilter.ALL;

    MarkingView(HandMarking marking, Library library, CompanyTime time) {
        this.marking = marking;
        this.titles = new ExamTitles(library, getLocale());
        this.words = new MarkingWords(this, time, marking.isAnonymous());
        addClassName("gp-page");
        grid = new MarkingGrid(marking, titles, time);
        given = new MarksGiven(marking, titles, time, this::show);
        exam.setId("marking-exam");
        exam.setLabel(getTranslation("exam.marking.exam"));
        exam.setEmptySelectionAllowed(true);
        exam.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                look(new MarkingFilter(event.getValue(), null));
            }
        });
        item.setId("marking-item");
        item.setLabel(getTranslation("exam.marking.item"));
        item.setEmptySelectionAllowed(true);
        item.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                look(new MarkingFilter(filter.exam(), event.getValue()));
            }
        });
        tools.addClassName("gp-marking-tools");
        told.addClassName("gp-stack");
        add(
                new PageHeader(
                        getTranslation("exam.marking.title"),
                        getTranslation(marking.isAnonymous() ? "exam.marking.lead.anonymous" : "exam.marking.lead")),
                tools,
                told,
                grid,
                given);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filter = MarkingAddress.of(event.getLocation().getQueryParameters()).filter();
        show();
    }

    private void show() {
        offer();
        int count = marking.count(filter);
        MarkingFigures figures = marking.figures();
        told.removeAll();
        if (count == 0) {
            told.add(new EmptyState(
                    Glyph.CHECK,
                    getTranslation("exam.marking.nothing"),
                    figures.waiting() == 0
                            ? getTranslation("exam.marking.nothing.text")
                            : getTranslation("exam.marking.nothing.others", figures.waiting())));
        } else {
            told.add(new Paragraph(figures(count, figures)));
            marking.next(filter).ifPresent(next -> {
                var begin = new Anchor(new MarkingAddress(filter).answer(next), getTranslation("exam.marking.begin"));
                begin.addClassName("gp-action");
                told.add(begin);
            });
        }
        tools.setVisible(figures.mine() > 0);
        grid.setVisible(count > 0);
        grid.show(filter, count);
        given.show();
    }

    private String figures(int count, MarkingFigures figures) {
        String oldest = figures.oldest() == null ? "" : words.age(figures.oldest());
        return getTranslation("exam.marking.figures", count, figures.waiting(), oldest);
    }

    /** The exams and items of which something waits, with how many answers, and what is looked at though nothing does. */
    private void offer() {
        Map<ExamId, Map<ItemId, Integer>> choices = marking.choices();
        Map<ExamId, Integer> exams = new LinkedHashMap<>();
        Map<ItemId, Integer> items = new LinkedHashMap<>();
        choices.forEach((id, of) -> {
            exams.put(id, of.values().stream().mapToInt(Integer::intValue).sum());
            if (filter.exam() == null || filter.exam().equals(id)) {
                of.forEach((each, count) -> items.merge(each, count, Integer::sum));
            }
        });
        if (filter.exam() != null) {
            exams.putIfAbsent(filter.exam(), 0);
        }
        if (filter.item() != null) {
            items.putIfAbsent(filter.item(), 0);
        }
        String allExams = getTranslation("exam.marking.allExams");
        exam.setEmptySelectionCaption(allExams);
        exam.setItemLabelGenerator(
                id -> id == null ? allExams : getTranslation("exam.marking.choice", titles.of(id), exams.get(id)));
        exam.setItems(exams.keySet());
        exam.setValue(filter.exam());
        String allItems = getTranslation("exam.marking.allItems");
        item.setEmptySelectionCaption(allItems);
        item.setItemLabelGenerator(
                id -> id == null ? allItems : getTranslation("exam.marking.choice", stem(id), items.get(id)));
        item.setItems(items.keySet());
        item.setValue(filter.item());
    }

    private String stem(ItemId id) {
        return marking.stem(id).map(stem -> stem.plain(getLocale())).orElse(id.value());
    }

    private static void look(MarkingFilter wanted) {
        UI.getCurrent().navigate(MarkingView.class, new MarkingAddress(wanted).parameters());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("exam.marking.title");
    }
}
