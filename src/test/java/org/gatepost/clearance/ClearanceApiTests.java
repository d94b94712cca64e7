package org.gatepost.clearance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gatepost.report.Company.MONDAY;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.URI;
import java.time.Duration;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gatepost.people.ApiAccess;
import org.gatepost.people.ApiScope;
import org.gatepost.people.Hired;
import org.gatepost.people.PersonId;
import org.gatepost.people.Role;
import org.gatepost.people.SignedInAs;
import org.gatepost.report.Company;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What door systems and rosters are told over HTTP, and who is told nothing. */
@SpringBootTest
class ClearanceApiTests {

    private static final String EXAM = "home-service-engineer";
    private static final JsonMapper JSON = new JsonMapper();

    @Autowired
    private JdbcClient database;

    @Autowired
    private ApiAccess access;

    @Autowired
    private WebApplicationContext context;

    private MockMvc web = MockMvcBuilders.standaloneSetup().build();
    private String token = "";

    @BeforeEach
    void fill() {
        web = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        var company = new Company(database);
        company.close();
        PersonId wang = company.hire("00007", "王伟", "售后一部");
        company.hold(wang, EXAM);
        company.sit(wang, EXAM, 1, MONDAY, 6, 1);
        PersonId feng = company.hire("00008", "冯敏", "售后二部");
        company.hold(feng, EXAM);
        company.sit(feng, EXAM, 1, MONDAY, 10, 0);
        company.hire("00009", "Nobody", "售后二部");
        database.sql("delete from api_token").update();
        token = make(Set.of(ApiScope.values()));
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void tellsWhetherSomebodyMayWorkAndWhy() throws Exception {
        JsonNode cleared = ok(get("/api/v1/clearances/00008"), "One").get("clearance");
        assertThat(cleared.get("cleared").asBoolean()).isTrue();
        assertThat(cleared.get("positions").get(0).get("reason").asString()).isEqualTo("PASSED");
        assertThat(cleared.get("positions").get(0).get("evidence").get("number").asInt())
                .isEqualTo(1);
        JsonNode failed = ok(get("/api/v1/clearances/00007"), "One").get("clearance");
        assertThat(failed.get("cleared").asBoolean()).isFalse();
        assertThat(failed.get("positions").get(0).get("reason").asString()).isNotEqualTo("PASSED");
        JsonNode nothing = ok(get("/api/v1/clearances/00009"), "One").get("clearance");
        assertThat(nothing.get("cleared").asBoolean()).isFalse();
        assertThat(nothing.get("outcome").asString()).isEqualTo("NO_POSITION");
    }

    @Test
    void tellsItForAnyMoment() throws Exception {
        String before = MONDAY.minus(Duration.ofDays(300)).toString();
        assertThat(ok(get("/api/v1/clearances/00008?at=" + before), "One")
                        .get("clearance")
                        .get("cleared")
                        .asBoolean())
                .isFalse();
        assertThat(get("/api/v1/clearances/00008?at=2026-12-24T09:00:00+08:00").getStatus())
                .isEqualTo(200);
        problem(get("/api/v1/clearances/00008?at=yesterday"), 400, "moment");
    }

    @Test
    void tellsOfWhoeverHasLeftThatTheyHaveLeft() throws Exception {
        var people = new Hired(database);
        PersonId gone = people.person("00010", EXAM);
        people.leave(gone, MONDAY);
        people.leave(people.person("00011"), MONDAY);
        JsonNode left = ok(get("/api/v1/clearances/00010"), "One").get("clearance");
        assertThat(left.get("cleared").asBoolean()).isFalse();
        assertThat(left.get("outcome").asString()).isEqualTo("LEFT");
        assertThat(left.get("positions").get(0).get("reason").asString()).isEqualTo("LEFT");
        assertThat(ok(get("/api/v1/clearances/00011"), "One")
                        .get("clearance")
                        .get("outcome")
                        .asString())
                .isEqualTo("LEFT");
    }

    @Test
    void tellsOfManyInTheOrderAskedAndOfTheUnknownThatTheyAreNotCleared() throws Exception {
        JsonNode many = ok(post("{\"employeeNumbers\":[\"X404\",\"00008\",\"00007\",\"00008\"]}"), "Many");
        assertThat(many.get("clearances").size()).isEqualTo(4);
        assertThat(many.get("clearances").get(0).get("outcome").asString()).isEqualTo("UNKNOWN_PERSON");
        assertThat(many.get("clearances").get(0).get("cleared").asBoolean()).isFalse();
        assertThat(many.get("clearances").get(3).get("cleared").asBoolean()).isTrue();
        problem(get("/api/v1/clearances/X404"), 404, "unknown-person");
        problem(post("{\"employeeNumbers\":[" + numbers(1_001) + "]}"), 400, "body");
        assertThat(post("{\"employeeNumbers\":[" + numbers(1_000) + "]}").getStatus())
                .isEqualTo(200);
        for (String bad : new String[] {"{", "[]", "{}", "{\"employeeNumbers\":[]}", "{\"employeeNumbers\":[null]}"}) {
            problem(post(bad), 400, "body");
        }
    }

    @Test
    void findsSomebodyWhateverTheCaseAndWidthOfTheNumber() throws Exception {
        new Company(database).hire("G1001", "王伟", "售后一部");
        JsonNode one = ok(get("/api/v1/clearances/g1001"), "One").get("clearance");
        assertThat(one.get("employeeNumber").asString()).as("as it was asked").isEqualTo("g1001");
        JsonNode many = ok(post("{\"employeeNumbers\":[\"g1001\",\"Ｇ１００１\",\"G1001\"]}"), "Many")
                .get("clearances");
        for (int place = 0; place < 3; place++) {
            assertThat(many.get(place).get("outcome").asString()).isEqualTo("NO_POSITION");
        }
    }

    @Test
    void opensToNobodyWithoutATokenThatHolds() throws Exception {
        String right = token;
        token = "";
        problem(get("/api/v1/clearances/00008"), 401, "no-token");
        token = "gatepost_wrong";
        problem(get("/api/v1/clearances/00008"), 401, "token-refused");
        token = right;
        database.sql("update api_token set expires_at = created_at").update();
        problem(get("/api/v1/clearances/00008"), 401, "token-refused");
        token = make(Set.of(ApiScope.CLEARANCE_LIST));
        problem(get("/api/v1/clearances/00008"), 403, "scope-missing");
        assertThat(post("{\"employeeNumbers\":[\"00008\"]}").getStatus()).isEqualTo(200);
        asAdmin(() -> {
            access.revoke(access.all().getFirst().id());
            return true;
        });
        problem(post("{\"employeeNumbers\":[\"00008\"]}"), 401, "token-refused");
    }

    @Test
    void listensToNobodyForAWhileWhoTriesWrongTokens() throws Exception {
        String right = token;
        token = "gatepost_wrong";
        for (int tries = 0; tries < 20; tries++) {
            problem(from("192.0.2.7"), 401, "token-refused");
        }
        token = right;
        problem(from("192.0.2.7"), 429, "too-many-tries");
        assertThat(from("192.0.2.8").getStatus()).isEqualTo(200);
    }

    private MockHttpServletResponse from(String address) throws Exception {
        return send(MockMvcRequestBuilders.get("/api/v1/clearances/00008").with(request -> {
            request.setRemoteAddr(address);
            return request;
        }));
    }

    @Test
    void opensNothingElseWithATokenAndMakesNoSession() throws Exception {
        var answer = get("/api/v1/clearances/00008");
        assertThat(answer.getHeader("Set-Cookie")).isNull();
        for (String elsewhere : new String[] {"/register", "/accounts", "/api-tokens", "/cards/"}) {
            var refused = get(elsewhere);
            assertThat(refused.getStatus()).as(elsewhere).isEqualTo(302);
            assertThat(refused.getHeader("Location")).as(elsewhere).endsWith("/login");
        }
    }

    @Test
    void saysWhatIsWrongWithAQuestionThatNothingAnswersTo() throws Exception {
        problem(get("/api/v2/anything"), 404, "unknown-path");
        problem(get("/api/v1/clearances/00008/more"), 404, "unknown-path");
        problem(get("/api/v1/clearances"), 405, "method");
        problem(send(MockMvcRequestBuilders.delete("/api/v1/clearances/00008")), 405, "method");
        problem(send(MockMvcRequestBuilders.put("/api/v1/openapi.json")), 405, "method");
        problem(
                send(MockMvcRequestBuilders.post("/api/v1/clearances")
                        .contentType("text/plain")
                        .content("00008")),
                415,
                "media-type");
        problem(
                send(MockMvcRequestBuilders.get("/api/v1/clearances/00008").accept("text/html")),
                406,
                "not-acceptable");
        assertThat(send(MockMvcRequestBuilders.head("/api/v1/clearances/00008")).getStatus())
                .isEqualTo(200);
        token = make(Set.of(ApiScope.CLEARANCE_LIST));
        assertThat(send(MockMvcRequestBuilders.head("/api/v1/clearances/00008")).getStatus())
                .isEqualTo(403);
        problem(get("/api/v2/anything"), 404, "unknown-path");
        token = "";
        problem(get("/api/v2/anything"), 401, "no-token");
    }

    @Test
    void keepsOnlyAHashOfATokenAndNotesItsUse() throws Exception {
        assertThat(database.sql("select token_hash from api_token")
                        .query(String.class)
                        .single())
                .hasSize(64)
                .doesNotContain(token);
        assertThat(asAdmin(access::all).getFirst().lastUsedAt()).isNull();
        get("/api/v1/clearances/00008");
        assertThat(asAdmin(access::all).getFirst().lastUsedAt()).isNotNull();
    }

    @Test
    void describesItselfToStrangers() throws Exception {
        token = "";
        JsonNode described = JSON.readTree(get("/api/v1/openapi.json").getContentAsString());
        assertThat(described.get("openapi").asString()).startsWith("3.1");
    }

    /** An answer that the description allows, and nothing in it that the description does not name. */
    private JsonNode ok(MockHttpServletResponse answer, String schema) throws Exception {
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(200);
        described(answer, schema);
        return JSON.readTree(answer.getContentAsString());
    }

    private void problem(MockHttpServletResponse answer, int status, String name) throws Exception {
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(status);
        assertThat(String.valueOf(answer.getContentType())).startsWith("application/problem+json");
        described(answer, "Problem");
        JsonNode body = JSON.readTree(answer.getContentAsString());
        assertThat(body.get("type").asString()).endsWith(":" + name);
        assertThat(body.get("cleared").asBoolean()).isFalse();
    }

    private static void described(MockHttpServletResponse answer, String schema) throws Exception {
        try (var file = ClearanceApiTests.class.getResourceAsStream("/META-INF/resources/api/v1/openapi.json")) {
            var components = JSON.readTree(file).get("components");
            String root = """
                    {"$ref": "#/components/schemas/%s", "components": %s}""".formatted(schema, components);
            var found = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(root)
                    .validate(JSON.readTree(answer.getContentAsString()));
            assertThat(found).as(answer.getContentAsString()).isEmpty();
        }
    }

    private static String numbers(int count) {
        return IntStream.range(0, count).mapToObj(each -> "\"N" + each + "\"").collect(Collectors.joining(","));
    }

    private MockHttpServletResponse get(String path) throws Exception {
        return send(MockMvcRequestBuilders.get(URI.create(path)));
    }

    private MockHttpServletResponse post(String body) throws Exception {
        return send(MockMvcRequestBuilders.post("/api/v1/clearances")
                .contentType("application/json")
                .content(body));
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        var answer = web.perform(request).andReturn().getResponse();
        answer.setDefaultCharacterEncoding("UTF-8");
        return answer;
    }

    private String make(Set<ApiScope> scopes) {
        return asAdmin(() -> access.make("door", scopes, 30)).value();
    }

    private static <T> T asAdmin(Supplier<T> deed) {
        SecurityContextHolder.setContext(SignedInAs.Factory.as(900_002, "Admin", Role.ADMIN));
        try {
            return deed.get();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }
}
