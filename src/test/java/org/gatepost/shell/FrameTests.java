package org.gatepost.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.menu.MenuEntry;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import org.gatepost.kernel.Languages;
import org.gatepost.kernel.Refusal;
import org.gatepost.widget.LanguageSwitch;
import org.gatepost.widget.MenuFilter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.security.test.context.support.WithMockUser;

@SpringBootTest(
        classes = {PiecesApplication.class, FrameTests.Hiding.class},
        properties = {"spring.datasource.url=jdbc:h2:mem:frame", "spring.flyway.enabled=false"})
@ViewPackages(classes = MainLayout.class)
@WithMockUser(username = "li.na", roles = "TRAINEE")
class FrameTests extends SpringBrowserlessTest {

    @BeforeEach
    void readEnglish() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    @Test
    void showsTheMenuInTheReadersLanguageAndMarksWhereTheyAre() {
        navigate("pieces", PiecesView.class);
        assertThat(menuLink().getText()).isEmpty();
        assertThat(menuLink().getElement().getTextRecursively()).isEqualTo("To the start page");
        assertThat(menuLink().getElement().getAttribute("aria-current")).isEqualTo("page");
    }

    @Test
    void hidesWhatARoomSaysIsOutOfReach() {
        Hiding.everything = true;
        try {
            navigate("pieces", PiecesView.class);
            assertThat(find(Navigation.class).all()).isEmpty();
        } finally {
            Hiding.everything = false;
        }
    }

    @Test
    @WithAnonymousUser
    void showsNoMenuToWhoeverIsNotSignedIn() {
        navigate("pieces", PiecesView.class);
        assertThat(find(Anchor.class).all()).noneMatch(link -> link.getHref().equals("pieces"));
        assertThat(find(MainLayout.class).single().hasClassName("gp-frame-bare"))
                .isTrue();
    }

    @Test
    void switchesTheLanguageAndStaysOnThePage() {
        UI.getCurrent().navigate("pieces", QueryParameters.of("tab", "2"));
        test(find(LanguageSwitch.class).single()).click();
        assertThat(UI.getCurrent().getLocale()).isEqualTo(Languages.CHINESE);
        assertThat(find(H1.class).single().getText()).isEqualTo("你还不能上岗");
        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .isEqualTo("pieces?tab=2");
        assertThat(find(LanguageSwitch.class).single().getElement().getTextRecursively())
                .isEqualTo("English");
    }

    @Test
    void translatesTheTitleOfTheWindow() {
        navigate("pieces", PiecesView.class);
        roundTrip();
        assertThat(UI.getCurrent().getInternals().getTitle()).isEqualTo("To the start page · Gatepost");
    }

    @Test
    void saysARefusalInItsOwnSentenceAndKeepsThePage() {
        navigate("pieces", PiecesView.class);
        new FaultHandler().error(new ErrorEvent(new IllegalStateException(new Refusal("shell.denied.done"))));
        assertThat(message()).contains("Your account may not do that. Nothing was changed.");
        assertThat(getCurrentView()).isInstanceOf(PiecesView.class);
    }

    @Test
    void givesAReferenceForAFault() {
        navigate("pieces", PiecesView.class);
        new FaultHandler().error(new ErrorEvent(new IllegalStateException("on purpose")));
        assertThat(message()).containsPattern("report the reference [2-9A-Z]{4}-[2-9A-Z]{4}");
    }

    @Test
    void saysThatThereIsNoSuchPage() {
        UI.getCurrent().navigate("no/such/page");
        assertThat(getCurrentView()).isInstanceOf(NotFoundPage.class);
        assertThat(find(H1.class).single().getText()).isEqualTo("There is no such page");
        assertThat(find(MainLayout.class).all()).hasSize(1);
    }

    @Test
    void saysWhyAPageCannotBeOpened() {
        UI.getCurrent().navigate("pieces", QueryParameters.of("throw", "refusal"));
        assertThat(getCurrentView()).isInstanceOf(RefusedPage.class);
    }

    @Test
    void saysThatAPageIsNotOpenToThisPerson() {
        RouteConfiguration.forApplicationScope().setRoute("hr-only", HrOnly.class, List.of(MainLayout.class));
        UI.getCurrent().navigate("hr-only");
        assertThat(getCurrentView()).isInstanceOf(NoAccessPage.class);
        assertThat(find(H1.class).single().getText()).isEqualTo("This page is not open to you");
    }

    @Test
    void saysThatAServiceRefusedWhatAPageWouldShow() {
        UI.getCurrent().navigate("pieces", QueryParameters.of("throw", "denied"));
        assertThat(getCurrentView()).isInstanceOf(ServiceRefusedPage.class);
    }

    @Test
    void showsAPageWithAReferenceWhenAViewBreaks() {
        UI.getCurrent().navigate("pieces", QueryParameters.of("throw", "fault"));
        assertThat(getCurrentView()).isInstanceOf(FaultPage.class);
        assertThat(getCurrentView().getElement().getTextRecursively())
                .containsPattern("reference [2-9A-Z]{4}-[2-9A-Z]{4}");
    }

    @RolesAllowed("HR")
    static class HrOnly extends Div {}

    /** What the gate does to a menu, in small. */
    static class Hiding implements MenuFilter {

        private static boolean everything;

        @Override
        public boolean shows(MenuEntry entry) {
            return !everything;
        }
    }

    private Anchor menuLink() {
        return find(Anchor.class).from(find(Navigation.class).single()).single();
    }

    private String message() {
        return find(Notification.class).single().getElement().getTextRecursively();
    }
}
