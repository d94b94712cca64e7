package org.gatepost.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockRequestDispatcher;
import org.springframework.mock.web.MockServletContext;

class ShortWayTests {

    private final MockServletContext server = new MockServletContext();
    private final MockFilterChain further = new MockFilterChain();
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void handsWhatAPageSaysToVaadinAtOnce() throws Exception {
        server.registerNamedDispatcher("springServlet", new MockRequestDispatcher("vaadin"));
        new ShortWay().doFilter(asking("POST", "/", "uidl"), response, further);
        assertThat(response.getForwardedUrl()).isEqualTo("vaadin");
        assertThat(further.getRequest()).isNull();
    }

    @Test
    void letsEverythingElseGoItsWay() throws Exception {
        server.registerNamedDispatcher("springServlet", new MockRequestDispatcher("vaadin"));
        new ShortWay().doFilter(asking("POST", "/", "init"), response, further);
        assertThat(response.getForwardedUrl()).isNull();
        assertThat(further.getRequest()).isNotNull();
    }

    /** At the address of the API nobody asks whose session it is. */
    @ParameterizedTest
    @CsvSource({"POST, /api/v1/clearances", "POST, /login", "POST, //", "POST, /;x", "GET, /", "POST, ''"})
    void letsWhatNoPageSaysGoItsWayWhateverItIsCalled(String method, String address) throws Exception {
        server.registerNamedDispatcher("springServlet", new MockRequestDispatcher("vaadin"));
        new ShortWay().doFilter(asking(method, address, "uidl"), response, further);
        assertThat(response.getForwardedUrl()).isNull();
        assertThat(further.getRequest()).isNotNull();
    }

    @Test
    void knowsTheRootWhereverAServerHasPutTheApplication() throws Exception {
        server.setContextPath("/training");
        server.registerNamedDispatcher("springServlet", new MockRequestDispatcher("vaadin"));
        var request = asking("POST", "/training/", "uidl");
        request.setContextPath("/training");
        new ShortWay().doFilter(request, response, further);
        assertThat(response.getForwardedUrl()).isEqualTo("vaadin");
    }

    @Test
    void letsGoOnWhereThereIsNoVaadin() throws Exception {
        new ShortWay().doFilter(asking("POST", "/", "uidl"), response, further);
        assertThat(further.getRequest()).isNotNull();
    }

    private MockHttpServletRequest asking(String method, String address, String type) {
        var request = new MockHttpServletRequest(server, method, address);
        request.addParameter("v-r", type);
        return request;
    }
}
