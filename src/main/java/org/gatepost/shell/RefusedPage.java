package org.gatepost.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.gatepost.kernel.Refusal;
import org.gatepost.widget.Glyph;

/** A view that cannot be opened as things stand, and the sentence that says why. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class RefusedPage extends ErrorPage implements HasErrorParameter<Refusal> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Refusal> thrown) {
        Refusal refusal = thrown.getException();
        say(
                Glyph.INFO,
                getTranslation("shell.refused.title"),
                getTranslation(refusal.key(), refusal.arguments()),
                getTranslation("shell.refused.do"));
        return HttpServletResponse.SC_CONFLICT;
    }
}
