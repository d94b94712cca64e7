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
        String why = thrown.getCustomMessage();
        boolean toldWhy = isKey(why);
        say(
                Glyph.LOCK,
                getTranslation("shell.denied.title"),
                getTranslation(toldWhy ? why : "shell.denied.text"),
                getTranslation(toldWhy ? "shell.refused.do" : "shell.denied.do"));
        return HttpServletResponse.SC_FORBIDDEN;
    }

    /**
     * Whoever turns somebody away may give the key of a sentence that says why. Where it is developed, Flow gives a
     * sentence for developers instead.
     */
    private static boolean isKey(String message) {
        return !message.isEmpty() && message.indexOf(' ') < 0;
    }
}
