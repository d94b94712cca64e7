package org.gatepost.clearance.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.gatepost.clearance.Asking;
import org.gatepost.clearance.OneMoreAttempt;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.library.Library;
import org.gatepost.widget.EmptyState;
import org.gatepost.widget.Glyph;
import org.gatepost.widget.PageHeader;
import org.gatepost.widget.UnderMenu;

/** People who have used up their attempts, the longest waiting first, each with what opens the way. */
@UnderMenu("register")
@Route("attempts-used-up")
@RolesAllowed("HR")
@StyleSheet("context://css/clearance.css")
class OneMoreView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient OneMoreAttempt oneMore;
    private final transient Library library;
    private final transient CompanyTime time;

    OneMoreView(OneMoreAttempt oneMore, Library library, CompanyTime time) {
        this.oneMore = oneMore;
        this.library = library;
        this.time = time;
        addClassName("gp-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        removeAll();
        add(new PageHeader(getPageTitle(), getTranslation("clearance.oneMore.lead")));
        List<Asking> waiting = oneMore.waiting();
        if (waiting.isEmpty()) {
            add(new EmptyState(
                    Glyph.CHECK,
                    getTranslation("clearance.oneMore.none"),
                    getTranslation("clearance.oneMore.none.text")));
        }
        waiting.forEach(asking -> add(new OneMoreCard(asking, title(asking), oneMore, time, this::show)));
    }

    private String title(Asking asking) {
        return library.blueprint(asking.exam())
                .map(exam -> exam.value().title().in(getLocale()))
                .orElse(asking.exam().value());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("clearance.oneMore.title");
    }
}
