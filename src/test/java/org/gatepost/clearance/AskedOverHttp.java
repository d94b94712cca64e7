package org.gatepost.clearance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.URI;
import java.util.Set;
import java.util.function.Supplier;
import org.gatepost.people.ApiAccess;
import org.gatepost.people.ApiScope;
import org.gatepost.people.Role;
import org.gatepost.people.SignedInAs;
import org.gatepost.report.Company;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
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

/** Asks as a door system does, with a token that may ask everything, about a company of which one of three is cleared. */
@SpringBootTest
abstract class AskedOverHttp {

    static final String EXAM = "home-service-engineer";
    static final JsonMapper JSON = new JsonMapper();

    @Autowired
    JdbcClient database;

    @Autowired
    ApiAccess access;

    @Autowired
    private WebApplicationContext context;

    private MockMvc web = MockMvcBuilders.standaloneSetup().build();
    String token = "";

    @BeforeEach
    void fill() {
        web = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        var company = new Company(database);
        company.openWithTwo(EXAM);
        company.hire("00009", "Nobody", "售后二部");
        database.sql("delete from api_token").update();
        token = make(Set.of(ApiScope.values()));
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    /** An answer that the description allows, and nothing in it that the description does not name. */
    JsonNode ok(MockHttpServletResponse answer, String schema) throws Exception {
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(200);
        described(answer, schema);
        return JSON.readTree(answer.getContentAsString());
    }

    void problem(MockHttpServletResponse answer, int status, String name) throws Exception {
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(status);
        assertThat(String.valueOf(answer.getContentType())).startsWith("application/problem+json");
        described(answer, "Problem");
        JsonNode body = JSON.readTree(answer.getContentAsString());
        assertThat(body.get("type").asString()).endsWith(":" + name);
        assertThat(body.get("cleared").asBoolean()).isFalse();
    }

    private static void described(MockHttpServletResponse answer, String schema) throws Exception {
        try (var file = AskedOverHttp.class.getResourceAsStream("/META-INF/resources/api/v1/openapi.json")) {
            var components = JSON.readTree(file).get("components");
            String root = """
                    {"$ref": "#/components/schemas/%s", "components": %s}""".formatted(schema, components);
            var found = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(root)
                    .validate(JSON.readTree(answer.getContentAsString()));
            assertThat(found).as(answer.getContentAsString()).isEmpty();
        }
    }

    MockHttpServletResponse get(String path) throws Exception {
        return send(MockMvcRequestBuilders.get(URI.create(path)));
    }

    MockHttpServletResponse post(String body) throws Exception {
        return send(MockMvcRequestBuilders.post("/api/v1/clearances")
                .contentType("application/json")
                .content(body));
    }

    MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        var answer = web.perform(request).andReturn().getResponse();
        answer.setDefaultCharacterEncoding("UTF-8");
        return answer;
    }

    String make(Set<ApiScope> scopes) {
        return asAdmin(() -> access.make("door", scopes, 30)).value();
    }

    static <T> T asAdmin(Supplier<T> deed) {
        SecurityContextHolder.setContext(SignedInAs.Factory.as(900_002, "Admin", Role.ADMIN));
        try {
            return deed.get();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }
}
