package org.gatepost.clearance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gatepost.report.Company.MONDAY;

import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gatepost.people.ApiScope;
import org.gatepost.people.Hired;
import org.gatepost.people.PersonId;
import org.gatepost.report.Company;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.JsonNode;

/** What door systems and rosters are told over HTTP. */
class ClearanceApiTests extends AskedOverHttp {

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
    void tellsWhenAClearanceHadEnded() throws Exception {
        JsonNode today = position(get("/api/v1/clearances/00008"));
        assertThat(today.get("endedAt").isNull()).as("while they may work").isTrue();
        JsonNode later = position(get("/api/v1/clearances/00008?at=" + MONDAY.plus(Duration.ofDays(1_000))));
        assertThat(later.get("clearedUntil").isNull()).isTrue();
        assertThat(later.get("endedAt")).isEqualTo(today.get("clearedUntil"));
        assertThat(position(get("/api/v1/clearances/00007")).get("endedAt").isNull())
                .as("of whoever never was cleared")
                .isTrue();
    }

    private JsonNode position(MockHttpServletResponse response) throws Exception {
        return ok(response, "One").get("clearance").get("positions").get(0);
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
    void describesItselfToStrangers() throws Exception {
        token = "";
        JsonNode described = JSON.readTree(get("/api/v1/openapi.json").getContentAsString());
        assertThat(described.get("openapi").asString()).startsWith("3.1");
    }

    private static String numbers(int count) {
        return IntStream.range(0, count).mapToObj(each -> "\"N" + each + "\"").collect(Collectors.joining(","));
    }
}
