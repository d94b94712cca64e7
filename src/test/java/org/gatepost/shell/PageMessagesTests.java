package org.gatepost.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.function.DeploymentConfiguration;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Of a page that has gone: what it says is read and answered, and nothing is done. */
class PageMessagesTests {

    private final VaadinService service = mock(VaadinService.class);
    private final VaadinSession session = mock(VaadinSession.class);
    private final VaadinRequest request = mock(VaadinRequest.class);
    private final VaadinResponse response = mock(VaadinResponse.class);
    private final ByteArrayOutputStream answered = new ByteArrayOutputStream();

    @BeforeEach
    void comeFromAPage() throws Exception {
        when(session.getService()).thenReturn(service);
        when(request.getParameter("v-r")).thenReturn("uidl");
        when(response.getOutputStream()).thenReturn(answered);
    }

    @Test
    void readsAShortMessageWholeAndAnswersItWhenTheSessionIsFreeAgain() throws Exception {
        var body = new ByteArrayInputStream("{\"rpc\":[\"答\"]}".getBytes(StandardCharsets.UTF_8));
        when(request.getContentLength()).thenReturn(body.available());
        when(request.getInputStream()).thenReturn(body);
        assertThat(new PageMessages().handleRequest(session, request, response)).isTrue();
        assertThat(body.available()).isZero();
        assertThat(answered.toString(StandardCharsets.UTF_8)).contains("sessionExpired");
        var order = inOrder(session, response);
        order.verify(session).lock();
        order.verify(session).unlock();
        order.verify(response).getOutputStream();
    }

    @Test
    void freesTheSessionWhenSomethingGoesWrong() throws Exception {
        when(request.getContentLength()).thenReturn(2);
        when(request.getInputStream()).thenReturn(new ByteArrayInputStream(new byte[] {'{', '}'}));
        when(service.findUI(any())).thenThrow(new IllegalStateException("lost"));
        assertThatThrownBy(() -> new PageMessages().handleRequest(session, request, response))
                .hasMessage("lost");
        verify(session).unlock();
    }

    @Test
    void leavesALongMessageToVaadin() throws Exception {
        when(request.getContentLength()).thenReturn(20_000);
        when(request.getService()).thenReturn(service);
        when(request.getReader()).thenReturn(new BufferedReader(new StringReader("{" + " ".repeat(19_998) + "}")));
        when(service.getDeploymentConfiguration()).thenReturn(mock(DeploymentConfiguration.class));
        new PageMessages().handleRequest(session, request, response);
        verify(request).getReader();
        verify(request, never()).getInputStream();
    }

    @Test
    void takesNothingButWhatAPageSays() throws Exception {
        when(request.getParameter("v-r")).thenReturn("heartbeat");
        when(request.getContentLength()).thenReturn(2);
        assertThat(new PageMessages().handleRequest(session, request, response)).isFalse();
        verify(request, never()).getInputStream();
    }
}
