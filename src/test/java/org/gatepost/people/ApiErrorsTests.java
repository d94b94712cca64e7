package org.gatepost.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.core.context.SecurityContextHolder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whatever is wrong with a question to the API, and whoever finds it, the answer is a problem that says that nobody is cleared;
 * also where the application stands under a path of its own.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"server.servlet.context-path=/gate", "vaadin.productionMode=true"})
class ApiErrorsTests {

    private static final String ONE = "/gate/api/v1/clearances";
    private static final JsonMapper JSON = new JsonMapper();

    @LocalServerPort
    private int port;

    @Autowired
    private ApiAccess access;

    private String token = "";

    @BeforeEach
    void makeToken() {
        SecurityContextHolder.setContext(SignedInAs.Factory.as(900_002, "Admin", Role.ADMIN));
        token = access.make("Door", Set.of(ApiScope.values()), 30).value();
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void areProblemsWhereTheApplicationFindsThem() throws Exception {
        assertProblem(404, "unknown-path", ask("GET", "/gate/api/v2/anything", "", ""));
        assertProblem(405, "method", ask("DELETE", ONE + "/00007", "", ""));
        assertProblem(405, "method", ask("GET", ONE, "", ""));
        assertProblem(406, "not-acceptable", ask("GET", ONE + "/00007", "Accept: text/html\r\n", ""));
        assertProblem(415, "media-type", ask("POST", ONE, "Content-Type: text/plain\r\n", "00007"));
    }

    @Test
    void areProblemsWhereItsGuardsOrTheServerFindThem() throws Exception {
        assertProblem(400, "request", ask("GET", ONE + "/0;0", "", ""));
        assertProblem(400, "request", ask("GET", ONE + "/0%2F0", "", ""));
        assertProblem(400, "request", ask("GET", ONE + "/%00", "", ""));
    }

    @Test
    void elsewhereArePages() throws Exception {
        assertThat(ask("GET", "/gate/login/0%2F0", "", ""))
                .startsWith("HTTP/1.1 400")
                .doesNotContain("cleared");
    }

    private static void assertProblem(int status, String name, String answer) {
        assertThat(answer).startsWith("HTTP/1.1 " + status + " ").containsIgnoringCase("application/problem+json");
        JsonNode body = JSON.readTree(answer.substring(answer.indexOf('{'), answer.lastIndexOf('}') + 1));
        assertThat(body.path("type").asString()).isEqualTo("urn:gatepost:problem:" + name);
        assertThat(body.path("status").asInt()).isEqualTo(status);
        assertThat(body.path("cleared").isBoolean()).isTrue();
        assertThat(body.path("cleared").asBoolean()).isFalse();
    }

    /** By hand, for a client of HTTP would not let some of it out. */
    private String ask(String method, String path, String headers, String body) throws IOException {
        try (var line = new Socket("127.0.0.1", port)) {
            line.setSoTimeout(20_000);
            String question = method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                    + "Authorization: Bearer " + token + "\r\nContent-Length: " + body.length() + "\r\n" + headers
                    + "\r\n" + body;
            line.getOutputStream().write(question.getBytes(StandardCharsets.US_ASCII));
            return new String(line.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
