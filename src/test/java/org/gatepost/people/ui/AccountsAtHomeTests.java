package org.gatepost.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.gatepost.Gatepost;
import org.gatepost.people.ApiAccess;
import org.gatepost.people.ApiScope;
import org.gatepost.people.NewAccount;
import org.gatepost.people.NewPerson;
import org.gatepost.people.Role;
import org.gatepost.people.RosterEntry;
import org.gatepost.people.SignedInAs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** What an administrator finds on the start page, and where it leads. */
@SpringBootTest(classes = Gatepost.class)
@ViewPackages(classes = AccountsView.class)
@SignedInAs(Role.ADMIN)
class AccountsAtHomeTests extends SpringBrowserlessTest {

    private static int number = 1000;

    private final String id = "home" + number++;

    @Autowired
    private PeopleDesk desk;

    @Autowired
    private ApiAccess access;

    @Autowired
    private AccountsAtHome home;

    @BeforeEach
    void speakEnglish() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    @Test
    void countsAccountsByTheirStateAndNamesTokensThatEndSoon() {
        desk.staffing().hire(new NewPerson(id, "Zhang Wei", "Service", LocalDate.of(2024, 11, 1)), null, List.of());
        access.make("door of gate " + id, Set.of(ApiScope.CLEARANCE_ONE), 20);
        access.make("far away " + id, Set.of(ApiScope.CLEARANCE_ONE), 300);
        var news = home.forWhoeverIsSignedIn().orElseThrow();
        UI.getCurrent().add(news);
        assertThat(news.getElement().getTextRecursively())
                .contains("door of gate " + id)
                .doesNotContain("far away " + id);
        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("accounts?status=locked", "accounts?status=none", "accounts?status=new");
    }

    @Test
    @SignedInAs(Role.HR)
    void saysNothingToOthers() {
        assertThat(home.forWhoeverIsSignedIn()).isEmpty();
    }

    @Test
    void showsThoseWhoseAccountStandsSoAndTheirRoles() {
        desk.staffing()
                .hire(
                        new NewPerson(id, "Zhang Wei", "Service", LocalDate.of(2024, 11, 1)),
                        new NewAccount(id, Set.of(Role.HR, Role.MANAGER), "orbit-lamp-72-fig"),
                        List.of());
        RosterEntry entry =
                desk.roster().page(id, RosterEntry.Status.NEW, 0, 10).getFirst();
        assertThat(new AccountRow(entry, desk.titles(), desk.time(), () -> {})
                        .getElement()
                        .getTextRecursively())
                .contains("HR, Manager");
        for (RosterEntry.Status other : RosterEntry.Status.values()) {
            assertThat(desk.roster().count(id, other)).isEqualTo(other == RosterEntry.Status.NEW ? 1 : 0);
        }
        navigate(AccountsView.class);
        var shown = find(Select.class).withId("status").single();
        assertThat(Objects.requireNonNull(shown).getValue()).isNull();
    }
}
