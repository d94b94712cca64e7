package org.gatepost.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import java.security.Principal;
import java.util.Objects;
import org.gatepost.Trainee;
import org.gatepost.people.Role;
import org.gatepost.people.SignedInAs;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** The status with which a page is sent, before its view is built. */
@SpringBootTest
@ViewPackages(packages = "org.gatepost")
@SignedInAs
class PageStatusTests extends SpringBrowserlessTest {

    @Autowired
    private PageStatus status;

    @Autowired
    private ApplicationContext application;

    @ParameterizedTest(name = "a new hire at {0}: {1}")
    @CsvSource({
        "/, 200",
        "/study, 200",
        "/study/first-day, 200",
        "/study/first-day/pass-first, 200",
        "/study/nothing/here, 404",
        "/study/nothing, 404",
        "/study/first-day/nothing, 404",
        "/study/first-day/pass-first/more, 404",
        "/exam/home-service-engineer, 200",
        "/exam/front-desk, 404",
        "/exam/none, 404",
        "/attempt/abc, 404",
        "/attempt/99999, 404",
        "/result/99999, 404",
        "/foo/bar, 404",
        "/duty, 403",
        "/register, 403",
        "/register/99999, 403",
        "/bank, 403",
        "/profile, 200",
        "/login, 200",
        "/setup/0123456789, 404",
    })
    void tellsANewHire(String path, int expected) {
        new Trainee(application, "home-service-engineer");
        assertThat(status(path)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "HR at {0}: {1}")
    @CsvSource({"/register, 200", "/register/99999, 404", "/bank, 403", "/duty, 200", "/person/99999, 404"})
    void tellsHr(String path, int expected) {
        SecurityContextHolder.setContext(SignedInAs.Factory.as(900_002, "徐人事", Role.HR));
        assertThat(status(path)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "a trainer at {0}: {1}")
    @CsvSource({"/bank, 200", "/bank/little-swan-12345.check1, 200", "/bank/nothing, 404", "/register/99999, 403"})
    void tellsATrainer(String path, int expected) {
        SecurityContextHolder.setContext(SignedInAs.Factory.as(900_003, "Maria", Role.TRAINER));
        assertThat(status(path)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"/attempt, 200", "/result, 200"})
    void knowsTheirOwnAttempt(String room, int expected) {
        var trainee = new Trainee(application, "home-service-engineer");
        trainee.studyEverything("home-service-engineer");
        String path = room + "/" + trainee.sit("home-service-engineer", 3).value();
        assertThat(status(path)).isEqualTo(expected);
        new Trainee(application, "home-service-engineer");
        assertThat(status(path)).as("to somebody else").isEqualTo(404);
    }

    private int status(String path) {
        var authentication =
                Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication());
        var request = mock(VaadinRequest.class);
        when(request.getPathInfo()).thenReturn(path);
        when(request.getUserPrincipal()).thenReturn((Principal) authentication);
        when(request.isUserInRole(anyString()))
                .thenAnswer(asked -> authentication.getAuthorities().stream()
                        .anyMatch(authority -> ("ROLE_" + asked.getArgument(0)).equals(authority.getAuthority())));
        return status.of(request, UI.getCurrent().getInternals().getRouter().getRegistry());
    }
}
