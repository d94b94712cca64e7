package org.gatepost.shell;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.UidlRequestHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Takes what a page says, as Vaadin's own handler does, but reads a short message into no more memory than it needs. Vaadin
 * clears 190 KB for each, and an answer in an exam has half a kilobyte.
 */
final class PageMessages extends UidlRequestHandler {

    private static final int SHORT = 16 * 1024;

    @Override
    public boolean handleRequest(VaadinSession session, VaadinRequest request, VaadinResponse response)
            throws IOException {
        int length = request.getContentLength();
        if (length < 0 || length > SHORT) {
            return super.handleRequest(session, request, response);
        }
        if (!canHandleRequest(request)) {
            return false;
        }
        // Read and answered outside the lock: whoever has a slow connection keeps no other page of the session waiting.
        var message = new String(request.getInputStream().readNBytes(length), StandardCharsets.UTF_8);
        Optional<ResponseWriter> answer;
        session.lock();
        try {
            answer = synchronizedHandleRequest(session, request, response, message);
        } finally {
            session.unlock();
        }
        if (answer.isPresent()) {
            answer.get().writeResponse();
        }
        return answer.isPresent();
    }
}
