package org.gatepost.people;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlRequestListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.stereotype.Component;

/**
 * What a page may load and run: nothing from elsewhere, and only those scripts that this server wrote into the page,
 * known by a number used once. Vaadin compiles small functions in the browser and sets styles from script, so
 * {@code unsafe-eval} and inline styles have to stay.
 */
@Component
class ContentPolicy implements VaadinServiceInitListener, IndexHtmlRequestListener {

    /** For whatever is not a page of the application. */
    static final String FILES =
            "default-src 'self'; img-src 'self' data:; base-uri 'self'; object-src 'none'; frame-ancestors 'none'; form-action"
                    + " 'self'";

    private static final SecureRandom RANDOM = new SecureRandom();

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this);
    }

    @Override
    public void modifyIndexHtmlResponse(IndexHtmlResponse page) {
        byte[] bits = new byte[16];
        RANDOM.nextBytes(bits);
        String once = Base64.getEncoder().encodeToString(bits);
        page.getDocument().select("script").attr("nonce", once);
        page.getVaadinResponse().setHeader("X-Frame-Options", "DENY");
        page.getVaadinResponse()
                .setHeader(
                        "Content-Security-Policy",
                        "default-src 'self'; script-src 'self' 'unsafe-eval' 'nonce-" + once
                                + "'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; "
                                + "connect-src 'self'; object-src 'none'; base-uri 'self'; frame-ancestors 'none'; "
                                + "form-action 'self'");
    }
}
