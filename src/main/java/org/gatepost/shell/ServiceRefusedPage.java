package org.gatepost.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.gatepost.widget.Glyph;
import org.springframework.security.access.AccessDeniedException;

/** The page may be opened, but what it shows is refused to this person by the service. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class ServiceRefusedPage extends ErrorPage implements HasErrorParameter<AccessDeniedException> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> thrown) {
        say(
                Glyph.LOCK,
                getTranslation("shell.denied.title"),
                getTranslation("shell.denied.text"),
                getTranslation("shell.denied.do"));
        return HttpServletResponse.SC_FORBIDDEN;
    }
}
