package org.gatepost.card.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import jakarta.servlet.http.Cookie;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gatepost.Trainee;
import org.gatepost.library.Library;
import org.gatepost.people.Role;
import org.gatepost.people.SignedInAs;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The pages of the cards, as a browser is sent them. */
@SpringBootTest
class CardPagesTests {

    private static final String POST = "home-service-engineer";
    private static final Cookie CHINESE = new Cookie("gp-language", "zh-CN");
    private static final Cookie ENGLISH = new Cookie("gp-language", "en");

    @Autowired
    private WebApplicationContext application;

    @Autowired
    private Library library;

    private MockMvc web;

    @BeforeEach
    void comeIn() {
        web = MockMvcBuilders.webAppContextSetup(application).build();
        SecurityContextHolder.setContext(SignedInAs.Factory.as(900_001, "Test Person"));
    }

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void sendStrangersToSignIn() throws Exception {
        SecurityContextHolder.clearContext();
        var guarded = MockMvcBuilders.webAppContextSetup(application)
                .apply(springSecurity())
                .build();
        for (String path : addresses()) {
            guarded.perform(get(path)).andExpect(redirectedUrl("/login"));
        }
    }

    @Test
    void areThereForEveryRole() throws Exception {
        for (Role role : Role.values()) {
            SecurityContextHolder.setContext(SignedInAs.Factory.as(900_001, "Test Person", role));
            assertThat(ask("/cards/").getStatus()).as(role.name()).isEqualTo(200);
        }
    }

    @Test
    void areThereForWhoeverIsNotCleared() throws Exception {
        new Trainee(application, POST);
        for (String path : addresses()) {
            assertThat(ask(path).getStatus()).as(path).isEqualTo(200);
        }
    }

    @Test
    void areThereForNobodyWhoSitsAnExamAndAreBackWhenItIsOver() throws Exception {
        var trainee = new Trainee(application, POST);
        trainee.studyEverything(POST);
        trainee.start(POST);
        for (String path : addresses()) {
            MockHttpServletResponse shut = ask(path, CHINESE);
            assertThat(shut.getStatus()).as(path).isEqualTo(403);
            Document page = page(shut);
            assertThat(page.text()).contains("卡片要等考完再看", "你正在考试").doesNotContain("垫机布", "法则", "信条");
            assertThat(page.select("html").hasAttr("data-keep"))
                    .as("keeps anything")
                    .isFalse();
        }
        var another = new Trainee(application, POST);
        another.studyEverything(POST);
        another.sit(POST, 3);
        assertThat(ask("/cards/").getStatus()).isEqualTo(200);
    }

    @Test
    void stayThereForWhoeverPractises() throws Exception {
        new Trainee(application, POST).start("customers-door.pledge");
        assertThat(ask("/cards/").getStatus()).as("in a quiz").isEqualTo(200);
        new Trainee(application, POST).start("customers-door");
        assertThat(ask("/cards/").getStatus()).as("in a course exam").isEqualTo(403);
    }

    @Test
    void showEveryCardOnTheShelf() throws Exception {
        Document shelf = page(ask("/cards/", ENGLISH));
        assertThat(shelf.title()).isEqualTo("Pocket cards · Gatepost");
        assertThat(shelf.select(".gp-shelf-card")).hasSize(15);
        assertThat(shelf.select("a[href=/cards/sheet/golden-rules]")).hasSize(1);
        assertThat(shelf.select("html").attr("lang")).isEqualTo("en");
    }

    @Test
    void giveTheCredoOnlyInSoFarAsTheSourcesDo() throws Exception {
        Document page = page(ask("/cards/credo-card", CHINESE));
        assertThat(page.select(".gp-pocket-parts > li")).hasSize(5);
        assertThat(page.select(".gp-pocket-exact").eachText()).containsExactly("以绅士淑女的态度为绅士淑女忠诚服务");
        assertThat(page.select(".gp-pocket-to-fill").eachText()).hasSize(4).containsOnly("资料里没有原文，由公司填写。");
        assertThat(page.select(".gp-pocket-heading").eachText())
                .containsExactly("基本信条", "员工承诺", "座右铭", "优良服务的三个步骤", "员工基本守则（20 条）");
    }

    @Test
    void countOnAcrossTheFold() throws Exception {
        Document page = page(ask("/cards/pledge-12345", ENGLISH));
        assertThat(page.select(".gp-pocket-face")).hasSize(2);
        assertThat(page.select(".gp-pocket-parts > li").eachAttr("value")).containsExactly("1", "2", "3", "4", "5");
        assertThat(page.select(".gp-pocket-face .gp-pocket-parts"))
                .allSatisfy(face -> assertThat(face.childrenSize()).isPositive());
    }

    @Test
    void leadFromEachRuleToItsNeighbours() throws Exception {
        assertThat(page(ask("/cards/golden-rule-1"))
                        .select(".gp-cards-neighbours a")
                        .eachAttr("href"))
                .containsExactly("/cards/golden-rule-2");
        assertThat(page(ask("/cards/golden-rule-7"))
                        .select(".gp-cards-neighbours a")
                        .eachAttr("href"))
                .containsExactly("/cards/golden-rule-6", "/cards/golden-rule-8");
        assertThat(page(ask("/cards/golden-rule-9", ENGLISH))
                        .select(".gp-pocket-note")
                        .text())
                .contains("your right to rest stands");
    }

    @Test
    void areEachPrintedOnPaperOfTheirSize() throws Exception {
        assertThat(papers("/cards/golden-rule-1")).containsExactly("/css/paper-pocket.css");
        assertThat(papers("/cards/credo-card")).containsExactly("/css/paper-folded.css");
        assertThat(papers("/cards/sheet/golden-rules")).containsExactly("/css/paper-sheet.css");
        assertThat(page(ask("/cards/sheet/golden-rules")).select(".gp-cut")).hasSize(12);
    }

    @Test
    void loadNothingThatIsNotKept() throws Exception {
        for (String path : addresses()) {
            Document page = page(ask(path));
            List<String> kept = List.of(page.select("html").attr("data-keep").split(" "));
            assertThat(kept).first().isEqualTo("/cards/");
            assertThat(kept).contains(path);
            assertThat(kept).containsAll(page.select("link").eachAttr("href"));
            assertThat(kept).containsAll(page.select("script").eachAttr("src"));
            assertThat(kept).containsAll(page.select("img").eachAttr("src"));
            assertThat(page.select("[style], [onclick], style, script:not([src])"))
                    .as("what the content policy forbids")
                    .isEmpty();
        }
        assertThat(CardDocument.files())
                .allSatisfy(file -> assertThat(file(file)).isNotNull());
        assertThat(file("cards/worker.js")).isNotNull();
    }

    @Test
    void changeTheLanguageAndRememberIt() throws Exception {
        MockHttpServletResponse answer = ask("/cards/three-tiers?language=en", CHINESE);
        assertThat(page(answer).text()).contains("Three tiers of service", "Not in our sources");
        assertThat(answer.getCookie("gp-language")).extracting(Cookie::getValue).isEqualTo("en");
        assertThat(page(ask("/cards/three-tiers?language=xx", CHINESE)).text()).contains("服务三层次");
    }

    @Test
    void knowOnlyCardsThatThereAre() throws Exception {
        assertThat(ask("/cards/no-such-card").getStatus()).isEqualTo(404);
        assertThat(ask("/cards/sheet/no-such-deck").getStatus()).isEqualTo(404);
        assertThat(ask("/cards/sheet/credo-card").getStatus()).isEqualTo(404);
        assertThat(ask("/cards").getRedirectedUrl()).isEqualTo("/cards/");
    }

    private List<String> addresses() {
        return CardAddress.all(library.decks()).stream()
                .filter(address -> address.startsWith("cards/"))
                .map(address -> "/" + address)
                .toList();
    }

    /** A file that the server hands out as it is. */
    private static @Nullable URL file(String path) {
        return CardPages.class.getResource("/META-INF/resources/" + path);
    }

    private List<String> papers(String path) throws Exception {
        return page(ask(path)).select("link[href*=paper]").eachAttr("href");
    }

    private MockHttpServletResponse ask(String path) throws Exception {
        return ask(path, ENGLISH);
    }

    private MockHttpServletResponse ask(String path, Cookie language) throws Exception {
        return web.perform(get(path).cookie(language)).andReturn().getResponse();
    }

    private static Document page(MockHttpServletResponse answer) {
        return Jsoup.parse(new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8));
    }
}
