package org.gatepost.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class CacheHeadersTests {

    @ParameterizedTest
    @ValueSource(strings = {"/VAADIN/build/some-Bx1.js", "/css/gatepost.css?v-c=1", "/aura/aura.css?v-c=1"})
    void letsABrowserKeepAFileWhoseAddressChangesWithWhatIsInIt(String address) {
        assertThat(headersOf(address).getHeaderNames()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/css/gatepost.css", "/js/item.js?v-c=1", "/login", "/?v-c=1", "/cards", "/VAADIN/dynamic/a.xlsx"
            })
    void forbidsItToKeepAnythingElse(String address) {
        assertThat(headersOf(address).getHeader("Cache-Control")).contains("no-store");
        assertThat(headersOf(address).getHeader("Pragma")).isEqualTo("no-cache");
    }

    private static MockHttpServletResponse headersOf(String address) {
        String[] parts = address.split("\\?v-c=");
        var request = new MockHttpServletRequest("GET", parts[0]);
        if (parts.length > 1) {
            request.setParameter("v-c", parts[1]);
        }
        var response = new MockHttpServletResponse();
        new CacheHeaders().writeHeaders(request, response);
        return response;
    }
}
