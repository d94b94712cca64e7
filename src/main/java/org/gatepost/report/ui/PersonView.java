package org.gatepost.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gatepost.certificate.Certificates;
import org.gatepost.certificate.ui.CertificateCard;
import org.gatepost.clearance.Clearances;
import org.gatepost.clearance.Decided;
import org.gatepost.clearance.WayOut;
import org.gatepost.exam.AttemptId;
import org.gatepost.exam.Invigilation;
import org.gatepost.exam.Receipt;
import org.gatepost.exam.Receipts;
import org.gatepost.item.LessonId;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.people.Departures;
import org.gatepost.people.Person;
import org.gatepost.people.PersonRecords;
import org.gatepost.people.Role;
import org.gatepost.people.SignedIn;
import org.gatepost.report.AttemptEntry;
import org.gatepost.report.AttemptNote;
import org.gatepost.report.ContentNames;
import org.gatepost.report.PersonFile;
import org.gatepost.report.PersonFiles;
import org.gatepost.widget.Glyph;
import org.gatepost.widget.PageHeader;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/** One person's way: where they stand and why, every attempt, every lesson. */
// An employee number may hold a stroke, which no address keeps encoded.
@Route("register/:number*")
@RolesAllowed({"HR", "MANAGER"})
@StyleSheet("context://css/report.css")
class PersonView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient PersonFiles files;
    private final transient Receipts receipts;
    private final transient Invigilation invigilation;
    private final transient Clearances clearances;
    private final transient Certificates certificates;
    private final transient PersonRecords records;
    private final transient Departures departures;
    private final transient ContentNames names;
    private final transient CompanyTime time;
    private String title = "";
    private String register = "";
    private String number = "";

    PersonView(
            PersonFiles files,
            Receipts receipts,
            Invigilation invigilation,
            Clearances clearances,
            Certificates certificates,
            PersonRecords records,
            Departures departures,
            ContentNames names,
            CompanyTime time) {
        this.files = files;
        this.receipts = receipts;
        this.invigilation = invigilation;
        this.clearances = clearances;
        this.certificates = certificates;
        this.records = records;
        this.departures = departures;
        this.names = names;
        this.time = time;
        addClassName("gp-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        register = "register"
                + RegisterAddress.of(event.getLocation().getQueryParameters()).appended();
        // Flow hands over a wildcard as it stands in the address, still encoded.
        number = UriUtils.decode(event.getRouteParameters().get("number").orElse(""), StandardCharsets.UTF_8);
        files.of(number).ifPresentOrElse(this::show, () -> showNobody(number));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(PersonFile file) {
        var person = file.person();
        // A manager is told the next step, and not what it rests on.
        var known = isHr() ? clearances.of(person.id()) : Optional.of(List.<Decided>of());
        List<Decided> decided = known.orElse(List.of());
        var standings = new Standings(this, names, time, getLocale());
        Map<AttemptId, List<AttemptNote>> notes = isHr() ? files.notes(person.id()) : Map.of();
        Map<AttemptId, Receipt> given = isHr() ? receipts.of(person.id()) : null;
        title = person.name();
        add(
                back(),
                new PageHeader(
                        person.name(),
                        getTranslation(
                                "report.person.lead",
                                person.number(),
                                person.department(),
                                time.date(
                                        person.hiredOn()
                                                .atStartOfDay(time.zone())
                                                .toInstant(),
                                        getLocale()))));
        if (isHr()) {
            add(new PersonNotes(records.emailOf(person.id()), departures.of(person.id()), time));
        }
        add(
                section(
                        "report.person.standing",
                        isHr()
                                ? standings.of(file.rows(), known)
                                : standings.of(file.rows(), files.onward(person.number()))),
                section("report.person.attempts", attempts(file.attempts(), notes, given)));
        if (!file.courseExams().isEmpty()) {
            add(section("report.person.courseExams", cards(file.courseExams(), notes, given)));
        }
        if (isHr()) {
            add(section(
                    "report.moment.title",
                    List.of(new AnotherMoment(moment -> clearances.at(person.id(), moment), names, time))));
            if (decided.stream().anyMatch(each -> each.standing().wayOut() instanceof WayOut.AskForAttempt)) {
                add(new Anchor("attempts-used-up", getTranslation("report.person.oneMoreDecide")));
            }
            add(
                    section("certificate.person", certificates(person)),
                    evidence(person),
                    moreTime(person),
                    waivers(person),
                    record(person));
        }
        add(section("report.person.studied", studied(file, decided)));
    }

    private List<? extends Component> certificates(Person person) {
        var all = certificates.of(person.id());
        return all.isEmpty()
                ? List.of(soft("certificate.person.none"))
                : all.stream().map(each -> new CertificateCard(each, time)).toList();
    }

    private Component evidence(Person person) {
        return new Anchor(
                "evidence/" + UriUtils.encodePathSegment(person.number(), StandardCharsets.UTF_8),
                getTranslation("report.person.evidence"));
    }

    private Component moreTime(Person person) {
        return new Anchor(
                "more-time/" + UriUtils.encodePathSegment(person.number(), StandardCharsets.UTF_8),
                getTranslation("report.person.moreTime"));
    }

    private Component waivers(Person person) {
        return new Anchor(
                "waiver/" + UriUtils.encodePathSegment(person.number(), StandardCharsets.UTF_8),
                getTranslation("report.person.waivers"));
    }

    private Component record(Person person) {
        return new Anchor(
                "accounts?q=" + UriUtils.encodeQueryParam(person.number(), StandardCharsets.UTF_8),
                getTranslation("report.person.record"));
    }

    private void showNobody(String unknown) {
        title = getTranslation("report.person.nobody");
        add(back(), new PageHeader(title, getTranslation("report.person.nobodyText", unknown)));
    }

    private List<? extends Component> attempts(
            List<AttemptEntry> attempts,
            Map<AttemptId, List<AttemptNote>> notes,
            @Nullable Map<AttemptId, Receipt> given) {
        return attempts.isEmpty() ? List.of(soft("report.person.noAttempts")) : cards(attempts, notes, given);
    }

    private List<AttemptCard> cards(
            List<AttemptEntry> attempts,
            Map<AttemptId, List<AttemptNote>> notes,
            @Nullable Map<AttemptId, Receipt> given) {
        return attempts.stream()
                .map(attempt -> {
                    var card = new AttemptCard(
                            attempt,
                            notes.getOrDefault(attempt.id(), List.of()),
                            names,
                            time,
                            isHr() ? files::answers : null,
                            given);
                    if (attempt.held() && isAnother(attempt)) {
                        card.add(new EndHeld(attempt.id(), attempt.name(), invigilation, this::showAgain));
                    }
                    return card;
                })
                .toList();
    }

    /** Nobody ends their own, and a manager ends none. */
    private static boolean isAnother(AttemptEntry attempt) {
        return isHr() && !attempt.person().equals(SignedIn.current().person());
    }

    private void showAgain() {
        removeAll();
        files.of(number).ifPresentOrElse(this::show, () -> showNobody(number));
    }

    private List<? extends Component> studied(PersonFile file, List<Decided> decided) {
        return file.studied().isEmpty()
                ? List.of(soft("report.person.noStudy"))
                : List.of(new StudiedTable(file.studied(), owed(decided), names, time));
    }

    private static Set<LessonId> owed(List<Decided> decided) {
        return decided.stream()
                .flatMap(each -> each.standing().wayOut().study().stream())
                .filter(study -> study.plan() == null)
                .flatMap(study -> study.lessons().stream())
                .collect(Collectors.toSet());
    }

    private Component soft(String key) {
        var text = new Paragraph(getTranslation(key));
        text.addClassName("gp-soft");
        return text;
    }

    private Component section(String heading, List<? extends Component> content) {
        var section = new Section(new H2(getTranslation(heading)));
        section.addClassName("gp-stack");
        content.forEach(section::add);
        return section;
    }

    private Component back() {
        var back = new Anchor(register, Glyph.ARROW_LEFT.icon(), new Span(getTranslation("report.person.back")));
        back.addClassName("gp-back");
        return back;
    }

    private static boolean isHr() {
        return SignedIn.current().is(Role.HR);
    }
}
