package org.gatepost.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
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
        new ShortWay().doFilter(asking("uidl"), response, further);
        assertThat(response.getForwardedUrl()).isEqualTo("vaadin");
        assertThat(further.getRequest()).isNull();
    }

    @Test
    void letsEverythingElseGoItsWay() throws Exception {
        server.registerNamedDispatcher("springServlet", new MockRequestDispatcher("vaadin"));
        new ShortWay().doFilter(asking("init"), response, further);
        assertThat(response.getForwardedUrl()).isNull();
        assertThat(further.getRequest()).isNotNull();
    }

    @Test
    void letsGoOnWhereThereIsNoVaadin() throws Exception {
        new ShortWay().doFilter(asking("uidl"), response, further);
        assertThat(further.getRequest()).isNotNull();
    }

    private MockHttpServletRequest asking(String type) {
        var request = new MockHttpServletRequest(server, "POST", "/");
        request.addParameter("v-r", type);
        return request;
    }
}
