package org.gatepost.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gatepost.Gatepost;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.kernel.Languages;
import org.gatepost.kernel.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.WebApplicationContext;

/** The filters before everything: sign-in, its protection, and what a stranger may fetch. */
@SpringBootTest(classes = Gatepost.class)
@Transactional
class WebSecurityTests {

    private static final String RIGHT = "orbit-lamp-72-fig";

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private AccountOpening opening;

    @Autowired
    private Accounts accounts;

    @Autowired
    private People people;

    @Autowired
    private Setup setup;

    @Autowired
    private SetupLinks links;

    @Autowired
    private CompanyTime time;

    private MockMvc web = MockMvcBuilders.standaloneSetup().build();
    private PersonId person = new PersonId(0);

    @BeforeEach
    void openAnAccount() {
        web = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        person = opening.hire(new NewPerson("W001", "Zhang Wei", "Service", LocalDate.of(2026, 11, 1)));
        opening.open(people.find(person).orElseThrow(), new NewAccount("w001", Set.of(), RIGHT), false);
    }

    @Test
    void countsEachWrongPasswordOnce() throws Exception {
        signIn("wrong", new MockHttpSession()).andExpect(redirectedUrl("/login?again"));
        assertThat(accounts.of(person).orElseThrow().failedSignIns()).isEqualTo(1);
    }

    @Test
    void tellsThePageWhyAndKeepsTheName() throws Exception {
        var session = new MockHttpSession();
        signIn("wrong", session);
        assertThat(session.getAttribute(SignInProblem.ATTRIBUTE)).isEqualTo(new SignInProblem.Wrong("w001"));
        for (int i = 0; i < 4; i++) {
            signIn("wrong", session);
        }
        assertThat(session.getAttribute(SignInProblem.ATTRIBUTE)).isInstanceOf(SignInProblem.Locked.class);
    }

    @Test
    void refusesAFormThatIsNotItsOwn() throws Exception {
        var session = new MockHttpSession();
        web.perform(post("/login").session(session).param("username", "w001").param("password", RIGHT))
                .andExpect(redirectedUrl("/login?again"));
        assertThat(session.getAttribute(SignInProblem.ATTRIBUTE)).isEqualTo(new SignInProblem.Stale());
    }

    @Test
    void takesUpThePersonsLanguage() throws Exception {
        people.choose(person, Languages.CHINESE);
        var session = new MockHttpSession();
        var response =
                signIn(RIGHT, session).andExpect(redirectedUrl("/")).andReturn().getResponse();
        assertThat(response.getCookie("gp-language")).isNotNull();
    }

    @Test
    void leadsAStrangerToSignInAndBack() throws Exception {
        var session = new MockHttpSession();
        web.perform(get("/profile").session(session)).andExpect(redirectedUrl("/login"));
        String target = signIn(RIGHT, session).andReturn().getResponse().getRedirectedUrl();
        assertThat(target).startsWith("http://localhost/profile");
    }

    @Test
    void endsASessionWhoseAccountHasChanged() throws Exception {
        var session = new MockHttpSession();
        signIn(RIGHT, session);
        accounts.enabled(person, false);
        web.perform(get("/profile").session(session)).andExpect(redirectedUrl("/login"));
        assertThat(session.isInvalid()).isTrue();
    }

    /** What a page says is let through by Vaadin's own rules, so nothing else would end it. */
    @Test
    void endsAPageWhoseAccountHasChangedBeforeWhatItSaysIsHeard() throws Exception {
        var session = new MockHttpSession();
        signIn(RIGHT, session);
        accounts.enabled(person, false);
        List<Boolean> heardAsSomebody = new ArrayList<>();
        Filter hearing = (request, response, chain) ->
                heardAsSomebody.add(((HttpServletRequest) request).getUserPrincipal() != null);
        var pages = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .addFilter(hearing)
                .build();
        pages.perform(post("/?v-r=uidl&v-uiId=0").session(session).content("{}"));
        assertThat(heardAsSomebody).containsExactly(false);
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void sendsAStrangerToSignInFromEverywhereAndSetsTheHeaders() throws Exception {
        web.perform(get("/profile"))
                .andExpect(status().isFound())
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("X-Frame-Options", "DENY"))
                .andExpect(header().string("Referrer-Policy", "same-origin"))
                .andExpect(header().exists("Content-Security-Policy"));
        for (String path : new String[] {"/accounts", "/profile", "/nothing", "/actuator/env"}) {
            web.perform(get(path)).andExpect(redirectedUrl("/login"));
        }
    }

    @Test
    void saysToTheSignedInThatThereIsNothingWhereNothingIs() throws Exception {
        var session = new MockHttpSession();
        signIn(RIGHT, session);
        for (String path :
                new String[] {"/nothing", "/foo/bar", "/person/99999", "/actuator/env", "/actuator/health/x"}) {
            web.perform(get(path).session(session)).andExpect(status().isNotFound());
        }
        web.perform(post("/nothing").session(session).with(csrf())).andExpect(status().isForbidden());
    }

    @Test
    void tellsEverybodyTheHealthAndNothingBesides() throws Exception {
        web.perform(get("/actuator/health")).andExpect(status().isOk());
        web.perform(get("/actuator/health/readiness")).andExpect(status().isOk());
        web.perform(get("/actuator/health/db")).andExpect(redirectedUrl("/login"));
    }

    @Test
    void setsUpAnAdministratorOnlyWhileThereIsNoAccount() {
        SetupToken token = SetupToken.random();
        links.replaceWith(token.hash(), time.now());
        assertThat(setup.isOpen(token.value())).isFalse();
        assertThatThrownBy(() -> setup.firstAdministrator(
                        token.value(),
                        new NewPerson("A001", "Ada", "IT", time.today()),
                        new NewAccount("ada", Set.of(Role.ADMIN), RIGHT)))
                .isInstanceOf(Refusal.class);
    }

    private ResultActions signIn(String password, MockHttpSession session) throws Exception {
        return web.perform(post("/login")
                .session(session)
                .with(csrf())
                .param("username", "w001")
                .param("password", password));
    }
}
