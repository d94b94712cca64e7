package org.gatepost.notice.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.kernel.OpenToUncleared;
import org.gatepost.notice.MyNotices;
import org.gatepost.notice.NoticeLine;
import org.gatepost.people.SignedIn;
import org.gatepost.widget.EmptyState;
import org.gatepost.widget.Glyph;
import org.gatepost.widget.PageHeader;
import org.jspecify.annotations.Nullable;

/** What whoever is signed in was told, the newest first. */
@Route("notices")
@PermitAll
@OpenToUncleared
@StyleSheet("context://css/notice.css")
class NoticesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE = 30;

    private final transient MyNotices notices;
    private final transient NoticeSentences sentences;
    private final transient CompanyTime time;
    private final Button readAll = new Button();
    private final Div nothing = new Div();
    private final OrderedList list = new OrderedList();
    private final Button older = new Button();
    private final transient List<NoticeItem> shown = new ArrayList<>();
    private transient @Nullable NoticeLine last;
    private long lastTold;

    NoticesView(MyNotices notices, NoticeSentences sentences, CompanyTime time) {
        this.notices = notices;
        this.sentences = sentences;
        this.time = time;
        readAll.setText(getTranslation("notice.readAll"));
        readAll.setId("notices-read-all");
        readAll.addClickListener(event -> readAll());
        older.setText(getTranslation("notice.older"));
        older.setId("notices-older");
        older.addClickListener(event -> append());
        list.addClassName("gp-notices-list");
        addClassNames("gp-page", "gp-notices");
        add(
                new PageHeader(getTranslation("notice.title"), getTranslation("notice.lead"), readAll),
                nothing,
                list,
                older);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        list.removeAll();
        nothing.removeAll();
        shown.clear();
        last = null;
        lastTold = notices.lastTold();
        append();
        if (shown.isEmpty()) {
            nothing.add(new EmptyState(
                    Glyph.BELL, getTranslation("notice.nothing"), getTranslation("notice.nothing.text")));
        }
        showWhetherUnread();
    }

    private void append() {
        List<NoticeLine> found = notices.page(last, PAGE + 1);
        found.stream().limit(PAGE).forEach(line -> {
            last = line;
            NoticeItem item = item(line);
            shown.add(item);
            list.add(item);
        });
        older.setVisible(found.size() > PAGE);
    }

    private NoticeItem item(NoticeLine line) {
        return new NoticeItem(
                line,
                sentences.of(line, getLocale()),
                sentences.address(line, SignedIn.current().roles()),
                time.dateAndMinute(line.at(), getLocale()),
                () -> {
                    notices.read(line.id());
                    tellTheBell();
                });
    }

    private void readAll() {
        notices.readThrough(lastTold);
        shown.stream().filter(item -> item.number() <= lastTold).forEach(NoticeItem::setRead);
        tellTheBell();
    }

    private void tellTheBell() {
        showWhetherUnread();
        getUI().ifPresent(page -> ComponentUtil.fireEvent(page, new NoticesRead(page)));
    }

    private void showWhetherUnread() {
        readAll.setVisible(!shown.isEmpty() && notices.unread() > 0);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("notice.title");
    }
}
