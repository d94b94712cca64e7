package org.gatepost.notice.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gatepost.kernel.Languages;
import org.gatepost.notice.MyNotices;
import org.gatepost.notice.NoticeKind;
import org.gatepost.notice.ToldNotices;
import org.gatepost.people.Hired;
import org.gatepost.people.PersonId;
import org.gatepost.people.Role;
import org.gatepost.people.SignedInAs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

/** Somebody reads what they were told, in their language, and the bell counts what they have not read. */
@SpringBootTest
@ViewPackages(packages = "org.gatepost.notice.ui")
@SignedInAs
class NoticesViewTests extends SpringBrowserlessTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private JdbcClient database;

    @Autowired
    private MyNotices mine;

    private ToldNotices told;
    private PersonId me;
    private PersonId wang;
    private String number = "";

    @BeforeEach
    void hire() {
        told = new ToldNotices(application);
        number = "NV" + System.nanoTime();
        var hired = new Hired(database);
        me = hired.person(number, "李娜", "售后一部", LocalDate.EPOCH);
        wang = hired.person(number + "W", "Wang Wei", "售后一部", LocalDate.EPOCH);
        signIn();
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    private void signIn(Role... roles) {
        SecurityContextHolder.setContext(SignedInAs.Factory.as(me.value(), "李娜", roles));
    }

    private List<String> sentences() {
        return find(Anchor.class).all().stream()
                .map(Anchor::getText)
                .filter(text -> !text.isBlank())
                .toList();
    }

    private String page() {
        return navigate(NoticesView.class).getElement().getTextRecursively();
    }

    @Test
    void saysThatNothingIsThereYet() {
        assertThat(page()).contains("Nothing here yet");
        assertThat(find(Button.class).withId("notices-read-all").all()).isEmpty();
    }

    @Test
    void tellsEveryKindInBothLanguagesWithoutAGap() {
        signIn(Role.values());
        int all = 0;
        for (NoticeKind kind : NoticeKind.values()) {
            if (ToldNotices.isAboutNobody(kind)) {
                told.tell(me, kind, null, false);
                all++;
                continue;
            }
            if (ToldNotices.isToldThePerson(kind)) {
                told.tell(me, kind, me, isTimed(kind));
                all++;
            }
            if (ToldNotices.isToldOthers(kind)) {
                told.tell(me, kind, wang, isTimed(kind));
                all++;
            }
        }
        for (Locale language : Languages.ALL) {
            UI.getCurrent().setLocale(language);
            page();
            test(find(Button.class).withId("notices-older").single()).click();
            assertThat(getCurrentView().getElement().getTextRecursively()).doesNotContain("notice.", "null");
            assertThat(sentences())
                    .hasSize(all)
                    .allSatisfy(sentence -> assertThat(sentence).doesNotContain("{", "}", "“”"))
                    .doesNotHaveDuplicates();
        }
        UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
        page();
        assertThat(sentences()).anySatisfy(sentence -> assertThat(sentence).startsWith("自上次每日通知以来：安排岗位 2 次，"));
    }

    private static boolean isTimed(NoticeKind kind) {
        return Set.of(
                        NoticeKind.EXPIRING,
                        NoticeKind.IN_GRACE,
                        NoticeKind.OVERDUE,
                        NoticeKind.CHANGE_EXAM,
                        NoticeKind.CHANGE_DUE,
                        NoticeKind.EXPIRED,
                        NoticeKind.LEAVES,
                        NoticeKind.BACK,
                        NoticeKind.PASSED)
                .contains(kind);
    }

    @Test
    void leadsToWhatItIsAboutForWhoeverReadsIt() {
        signIn(Role.MANAGER);
        told.tell(me, NoticeKind.NOT_PASSED, me, false);
        told.tell(me, NoticeKind.ATTEMPTS_USED_UP, wang, false);
        page();
        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .containsExactly("register/" + number + "W", "plan/1");
        signIn(Role.HR);
        page();
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).containsExactly("attempts-used-up", "plan/1");
    }

    @Test
    void marksAllReadThatAreShownAndTheBellIsStillAboutWhatCameMeanwhile() {
        told.tell(me, NoticeKind.ASSIGNED, me, false);
        told.tell(me, NoticeKind.PASSED, me, true);
        assertThat(page()).contains("Unread");
        assertThat(mine.unread()).isEqualTo(2);
        told.tell(me, NoticeKind.EXPIRED, me, true);
        int[] counted = {0};
        ComponentUtil.addListener(UI.getCurrent(), NoticesRead.class, read -> counted[0]++);
        test(find(Button.class).withId("notices-read-all").single()).click();
        assertThat(mine.unread()).isEqualTo(1);
        assertThat(counted[0]).as("the bell was told").isEqualTo(1);
    }

    @Test
    void countsOnTheBell() {
        for (int i = 0; i < 3; i++) {
            told.tell(me, NoticeKind.ASSIGNED, me, false);
        }
        var bell = new Bell(mine);
        UI.getCurrent().add(bell);
        assertThat(bell.getElement().getTextRecursively()).contains("3", "Notices, 3 unread");
        mine.readThrough(Long.MAX_VALUE);
        ComponentUtil.fireEvent(UI.getCurrent(), new NoticesRead(UI.getCurrent()));
        assertThat(bell.getElement().getTextRecursively()).doesNotContain("unread");
    }

    @Test
    void showsThirtyAndThenTheOlderOnesEachOnce() {
        for (int i = 0; i < 45; i++) {
            told.tell(me, NoticeKind.ASSIGNED, me, false);
        }
        page();
        assertThat(sentences()).hasSize(30);
        test(find(Button.class).withId("notices-older").single()).click();
        assertThat(sentences()).hasSize(45);
        assertThat(find(Button.class).withId("notices-older").all()).isEmpty();
    }
}
