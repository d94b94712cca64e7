package org.gatepost.shell;

import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.gatepost.widget.Glyph;

/** There is such a page, but not for this person. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class NoAccessPage extends ErrorPage implements HasErrorParameter<AccessDeniedException> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> thrown) {
        say(
                Glyph.LOCK,
                getTranslation("shell.denied.title"),
                reason(thrown.getCustomMessage()),
                getTranslation(thrown.hasCustomMessage() ? "shell.refused.do" : "shell.denied.do"));
        return HttpServletResponse.SC_FORBIDDEN;
    }

    /** Whoever turns somebody away may give the key of a sentence that says why. */
    private String reason(String key) {
        return getTranslation(key.isEmpty() ? "shell.denied.text" : key);
    }
}
