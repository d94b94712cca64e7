package org.gatepost.clearance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.gatepost.clearance.Clearances;
import org.gatepost.clearance.Decided;
import org.gatepost.clearance.MyChanges;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.kernel.OpenToUncleared;
import org.gatepost.library.ExamId;
import org.gatepost.library.Library;
import org.gatepost.people.SignedIn;
import org.gatepost.study.MyStudies;
import org.gatepost.study.Study;
import org.gatepost.widget.HomeSection;
import org.gatepost.widget.MenuFilter;
import org.gatepost.widget.Notice;
import org.gatepost.widget.PageHeader;
import org.springframework.beans.factory.ObjectProvider;

/** Where somebody stands, in one sentence, and the one next step. */
@Route("")
@Menu(order = 1, title = "clearance.menu.home", icon = "home")
@PermitAll
@OpenToUncleared
@StyleSheet("context://css/clearance.css")
class HomeView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Clearances clearances;
    private final transient MyChanges changes;
    private final transient Study study;
    private final transient Library library;
    private final transient CompanyTime time;
    private final transient ObjectProvider<MenuFilter> filters;
    private final transient ObjectProvider<HomeSection> sections;

    HomeView(
            Clearances clearances,
            MyChanges changes,
            Study study,
            Library library,
            CompanyTime time,
            ObjectProvider<MenuFilter> filters,
            ObjectProvider<HomeSection> sections) {
        this.clearances = clearances;
        this.changes = changes;
        this.study = study;
        this.library = library;
        this.time = time;
        this.filters = filters;
        this.sections = sections;
        addClassName("gp-page");
    }

    /** Asks anew at every arrival: the view stays the same when somebody comes from here to here. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        String hello = getTranslation("clearance.home.hello", SignedIn.current().name());
        List<Decided> mine = clearances.mine().orElse(null);
        if (mine == null) {
            add(new PageHeader(hello, getTranslation("clearance.home.lead")));
            add(Notice.warning(getTranslation("clearance.home.undecided")));
            return;
        }
        if (mine.isEmpty()) {
            List<Component> news = news(section -> true);
            if (news.isEmpty()) {
                add(new PageHeader(hello, getTranslation("clearance.home.noPost")), Doors.all(menu()));
            } else {
                add(new PageHeader(hello, getTranslation("clearance.home.staff")));
                add(news);
                if (news.stream().allMatch(Notice.class::isInstance)) {
                    // A sentence or two say what waits, and are no way to everything else.
                    add(Doors.all(menu()));
                }
            }
            return;
        }
        add(new PageHeader(hello, getTranslation("clearance.home.lead")));
        add(news(HomeSection::isUrgent));
        MyStudies studies = study.overview();
        mine.forEach(decided -> add(new StandingCard(
                decided, studies.tally(decided.courses()), library, clearances::whoAllowsOneMore, time)));
        mine.stream()
                .flatMap(decided -> Stream.ofNullable(decided.examAsked()))
                .filter(ExamId::isDelta)
                .distinct()
                .flatMap(exam -> changes.asked(exam).stream())
                .forEach(told -> add(new OwedChange(told, changes)));
        add(news(section -> section.isForLearners() && !section.isUrgent()));
        if (mine.stream().anyMatch(decided -> decided.standing().status().mayWork())
                && SignedIn.current().roles().size() > 1) {
            List<Component> news = news(section -> !section.isForLearners());
            if (news.isEmpty()) {
                add(Doors.ofRoles(menu()));
            } else {
                add(news);
            }
        }
    }

    /** What the rooms below have to say to the roles of whoever is signed in. */
    private List<Component> news(Predicate<HomeSection> wanted) {
        return sections.orderedStream()
                .filter(wanted)
                .flatMap(section -> section.forWhoeverIsSignedIn().stream())
                .toList();
    }

    private List<MenuEntry> menu() {
        var shown = filters.stream().map(MenuFilter::now).toList();
        return MenuConfiguration.getMenuEntries().stream()
                .filter(entry -> shown.stream().allMatch(filter -> filter.test(entry)))
                .toList();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("clearance.home.title");
    }
}
