package org.gatepost.clearance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.gatepost.people.ApiScope;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Who is told something over HTTP, and who is told nothing. */
class ClearanceApiTokensTests extends AskedOverHttp {

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

    private MockHttpServletResponse from(String address) throws Exception {
        return send(MockMvcRequestBuilders.get("/api/v1/clearances/00008").with(request -> {
            request.setRemoteAddr(address);
            return request;
        }));
    }
}
