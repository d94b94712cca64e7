package org.gatepost.notice.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.shared.Registration;
import java.util.ArrayList;
import java.util.List;
import org.gatepost.notice.MyNotices;
import org.gatepost.people.SignedIn;
import org.gatepost.widget.Glyph;

/** The way to the notices, with how many are unread; counts again at every arrival and when some were read. */
@StyleSheet("context://css/notice.css")
final class Bell extends Anchor {

    /** More than this is told as "more than". */
    private static final int MOST_SHOWN = 99;

    private final transient MyNotices notices;
    private final Span count = new Span();
    private final Span word = new Span();
    private final transient List<Registration> listening = new ArrayList<>();

    Bell(MyNotices notices) {
        super("notices");
        this.notices = notices;
        count.addClassName("gp-bell-count");
        count.getElement().setAttribute("aria-hidden", "true");
        word.addClassNames("gp-tool-word", "gp-bell-word");
        add(Glyph.BELL.icon(), count, word);
        addClassNames("gp-tool", "gp-tool-bell");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var page = event.getUI();
        listening.add(page.addAfterNavigationListener(arrived -> count()));
        listening.add(ComponentUtil.addListener(page, NoticesRead.class, read -> count()));
        count();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        listening.forEach(Registration::remove);
        listening.clear();
    }

    private void count() {
        int unread = SignedIn.isAnybody() ? notices.unread() : 0;
        count.setVisible(unread > 0);
        count.setText(unread > MOST_SHOWN ? MOST_SHOWN + "+" : String.valueOf(unread));
        word.setText(getTranslation("notice.bell", unread));
        setTitle(getTranslation("notice.bell", unread));
    }
}
