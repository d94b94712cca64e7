package org.gatepost.exam.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gatepost.exam.Accommodating;
import org.gatepost.exam.Accommodation;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.kernel.Refusal;
import org.gatepost.library.Blueprint;
import org.gatepost.library.ExamId;
import org.gatepost.library.Library;
import org.gatepost.people.Person;
import org.gatepost.widget.EmptyState;
import org.gatepost.widget.Glyph;
import org.gatepost.widget.PageHeader;
import org.gatepost.widget.StatusBadge;
import org.gatepost.widget.Toast;
import org.gatepost.widget.Tone;
import org.springframework.web.util.UriUtils;

/** More time in exams for one person: what they have and had, each with its reason, and a form for more. */
// An employee number may hold a stroke, which no address keeps encoded.
@Route("more-time/:number*")
@RolesAllowed("HR")
@StyleSheet("context://css/invigilation.css")
class MoreTimeView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Accommodating accommodating;
    private final transient ExamTitles titles;
    private final transient List<ExamId> exams;
    private final transient CompanyTime time;
    private String title = "";

    MoreTimeView(Accommodating accommodating, Library library, CompanyTime time) {
        this.accommodating = accommodating;
        this.titles = new ExamTitles(library, getLocale());
        this.exams = library.blueprints().stream().map(Blueprint::id).toList();
        this.time = time;
        addClassName("gp-page");
    }

    static String numberIn(RouteParameters parameters) {
        // Flow hands over a wildcard as it stands in the address, still encoded.
        return UriUtils.decode(parameters.get("number").orElse(""), StandardCharsets.UTF_8);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(accommodating.person(numberIn(event.getRouteParameters())).orElseThrow(NotFoundException::new));
    }

    private void show(Person person) {
        title = getTranslation("exam.time.title", person.name());
        removeAll();
        var back = new Anchor(
                "register/" + UriUtils.encodePathSegment(person.number(), StandardCharsets.UTF_8),
                Glyph.ARROW_LEFT.icon(),
                new Span(person.name()));
        back.addClassName("gp-back");
        List<Accommodation> all = accommodating.of(person.id());
        add(back, new PageHeader(title, getTranslation("exam.time.lead")));
        if (all.isEmpty()) {
            add(new EmptyState(Glyph.CLOCK, getTranslation("exam.time.none"), getTranslation("exam.time.none.text")));
        }
        all.forEach(each -> add(card(person, each)));
        add(new MoreTimeForm(accommodating, person, exams, titles, () -> show(person)));
    }

    private Div card(Person person, Accommodation accommodation) {
        boolean inForce = accommodation.isInForce();
        var head = new Div(new H2(words(accommodation)));
        if (inForce) {
            head.add(new StatusBadge(Tone.CLEARED, Glyph.CHECK, getTranslation("exam.time.inForce")));
        }
        head.addClassNames("gp-row", "gp-time-head");
        var said = new Paragraph(getTranslation(
                "exam.time.by", accommodation.grantedBy(), time.dateAndMinute(accommodation.grantedAt(), getLocale())));
        said.addClassNames("gp-soft", "gp-small");
        var card = new Div(head, new Paragraph(accommodation.reason()), said);
        card.addClassNames("gp-card", "gp-stack");
        if (accommodation.endedAt() != null) {
            var ended = new Paragraph(
                    getTranslation("exam.time.endedAt", time.dateAndMinute(accommodation.endedAt(), getLocale())));
            ended.addClassNames("gp-soft", "gp-small");
            card.add(ended);
        } else {
            var end = new Button(getTranslation("exam.time.end"), event -> end(person, accommodation));
            end.setAriaLabel(getTranslation("exam.time.endOf", words(accommodation)));
            card.add(end);
        }
        return card;
    }

    private String words(Accommodation accommodation) {
        ExamId exam = accommodation.exam();
        return getTranslation(
                "exam.time.words",
                exam == null ? getTranslation("exam.time.everyExam") : titles.of(exam),
                accommodation.timePercent(),
                accommodation.extraMinutes());
    }

    private void end(Person person, Accommodation accommodation) {
        try {
            accommodating.end(person.id(), accommodation.id());
            Toast.good(getTranslation("exam.time.endDone"));
        } catch (Refusal refusal) {
            Toast.bad(getTranslation(refusal.key(), refusal.arguments()));
        }
        show(person);
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
