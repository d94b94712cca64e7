package org.gatepost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gatepost.kernel.Languages;
import org.gatepost.kernel.OpenToUncleared;
import org.gatepost.people.Hired;
import org.gatepost.people.Role;
import org.gatepost.people.SignedInAs;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.TestSecurityContextHolder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/**
 * Types the address of every view as everybody who must not come in. A new view is tried by itself, and is a mistake
 * until it refuses trainees or is named here; {@code ArchitectureTests} asks the same for the uncleared.
 */
@SpringBootTest
@ViewPackages(packages = "org.gatepost")
@SignedInAs
class RouteDoorsTests extends SpringBrowserlessTest {

    /** The addresses that whoever is signed in may open. */
    private static final Set<String> FOR_EVERYBODY = Set.of(
            "",
            "attempt/1",
            "cases",
            "cases/1",
            "certificates",
            "changed/1",
            "duty",
            "exam/1",
            "exams",
            "notices",
            "plan/1",
            "profile",
            "result/1",
            "study",
            "study/1",
            "study/1/1");

    private static final Set<String> FOR_STRANGERS = Set.of("login", "setup/1", "verify");

    /** Planted, to see that the walk sees it: a view for HR that its author forgot to shut. */
    @Route(value = "planted", registerAtStartup = false)
    @PermitAll
    @OpenToUncleared
    static class Forgotten extends Div {}

    private record Door(String address, Class<? extends Component> view) {

        Set<Role> admits() {
            RolesAllowed roles = view.getAnnotation(RolesAllowed.class);
            return roles == null
                    ? Set.of(Role.values())
                    : Arrays.stream(roles.value()).map(Role::valueOf).collect(Collectors.toSet());
        }

        boolean isOpenToStrangers() {
            return view.isAnnotationPresent(AnonymousAllowed.class);
        }
    }

    @Autowired
    private WebApplicationContext application;

    @Autowired
    private JdbcClient database;

    @Test
    void sendsStrangersToSignIn() throws Exception {
        var web = MockMvcBuilders.webAppContextSetup(application)
                .apply(springSecurity())
                .build();
        TestSecurityContextHolder.clearContext();
        for (Door door : doors()) {
            if (!door.isOpenToStrangers()) {
                web.perform(get("/" + door.address())).andExpect(redirectedUrl("/login"));
            }
        }
        assertThat(addresses(doors(), Door::isOpenToStrangers)).isEqualTo(FOR_STRANGERS);
    }

    @Test
    void tellsATraineeThatAPageOfStaffIsNotOpenToThem() {
        assertThat(enters(doors(), Role.TRAINEE)).isEqualTo(FOR_EVERYBODY);
    }

    @Test
    void tellsEverybodyWhoseRoleTheViewDoesNotName() {
        for (Role role : Role.values()) {
            assertThat(enters(doors(), role))
                    .as(role.name())
                    .isEqualTo(addresses(
                            doors(),
                            door -> !door.isOpenToStrangers()
                                    && (door.admits().contains(role)
                                            || door.admits().contains(Role.TRAINEE))));
        }
    }

    @Test
    void tellsWhoeverIsNotClearedThatAShutPageOpensOnceTheyAre() {
        var person = new Hired(database).person("R" + System.nanoTime(), "home-service-engineer");
        SecurityContextHolder.setContext(SignedInAs.Factory.as(person.value(), "Uncleared", Role.values()));
        List<Door> shut = doors().stream()
                .filter(door -> !door.isOpenToStrangers())
                .filter(door -> !door.view().isAnnotationPresent(OpenToUncleared.class))
                .toList();
        assertThat(addresses(shut, door -> true)).contains("duty", "bank", "register", "accounts");
        for (Door door : shut) {
            assertThat(page(door, Locale.ENGLISH))
                    .as(door.address())
                    .contains("This page is not open to you", "It opens once you are cleared for duty.");
            assertThat(page(door, Languages.CHINESE)).as(door.address()).contains("这个页面未对你开放", "这个页面要到你可以上岗以后才开放。");
        }
    }

    @Test
    void seesAViewThatItsAuthorForgotToShut() {
        var planted = List.of(new Door("planted", Forgotten.class));
        RouteConfiguration.forApplicationScope().setAnnotatedRoute(Forgotten.class);
        assertThat(enters(planted, Role.TRAINEE)).containsExactly("planted").doesNotContainAnyElementsOf(FOR_EVERYBODY);
    }

    /** The addresses somebody with this role gets in by; all others must say in words that they are not open to them. */
    private Set<String> enters(List<Door> doors, Role role) {
        SecurityContextHolder.setContext(SignedInAs.Factory.as(900_001, "Somebody", role));
        return addresses(doors, door -> {
            if (door.isOpenToStrangers()) {
                return false;
            }
            boolean refused = page(door, Locale.ENGLISH).contains("This page is not open to you");
            if (refused) {
                assertThat(page(door, Locale.ENGLISH))
                        .contains("your account may not open it", "ask your trainer or HR", "To the start page");
                assertThat(page(door, Languages.CHINESE)).contains("这个页面未对你开放", "你的账号无权打开", "回到首页");
            }
            return !refused;
        });
    }

    private String page(Door door, Locale language) {
        UI.getCurrent().setLocale(language);
        UI.getCurrent().navigate(door.address());
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }

    private List<Door> doors() {
        List<Door> doors = UI.getCurrent().getInternals().getRouter().getRegistry().getRegisteredRoutes().stream()
                .filter(route -> isProduct(route.getNavigationTarget()))
                .map(route -> new Door(address(route), route.getNavigationTarget()))
                .toList();
        assertThat(doors).hasSizeGreaterThan(15);
        return doors;
    }

    private static boolean isProduct(Class<?> view) {
        return view.getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .equals(Gatepost.class.getProtectionDomain().getCodeSource().getLocation());
    }

    /** With something in each place of its template. */
    private static String address(RouteData route) {
        return Stream.of(route.getTemplate().split("/"))
                .filter(part -> !part.endsWith("?"))
                .map(part -> part.startsWith(":") ? "1" : part)
                .collect(Collectors.joining("/"));
    }

    private static Set<String> addresses(List<Door> doors, Predicate<Door> which) {
        return doors.stream().filter(which).map(Door::address).collect(Collectors.toSet());
    }
}
