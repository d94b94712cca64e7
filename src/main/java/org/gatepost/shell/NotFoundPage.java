package org.gatepost.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.gatepost.widget.Glyph;

/** There is no such page. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class NotFoundPage extends ErrorPage implements HasErrorParameter<NotFoundException> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> thrown) {
        say(
                Glyph.COMPASS,
                getTranslation("shell.not-found.title"),
                getTranslation("shell.not-found.text", "/" + event.getLocation().getPath()),
                getTranslation("shell.not-found.do"));
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
