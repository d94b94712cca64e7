package org.gatepost.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.gatepost.widget.Glyph;

/** Something of ours broke; the reference stands in the log as well. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class FaultPage extends ErrorPage implements HasErrorParameter<Exception> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> thrown) {
        String reference = Fault.report(
                thrown.getCaughtException(), "/" + event.getLocation().getPath());
        say(
                Glyph.WARNING,
                getTranslation("shell.fault.title"),
                getTranslation("shell.fault.text", reference),
                getTranslation("shell.fault.do"));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
