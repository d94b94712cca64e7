package org.gatepost.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import org.gatepost.widget.Toast;

/**
 * Whatever escapes a view while somebody works in it. A refusal is said in its own sentence and the page stays as it is;
 * a fault is logged and the person gets its reference.
 */
final class FaultHandler implements ErrorHandler {

    @Override
    public void error(ErrorEvent event) {
        Throwable thrown = event.getThrowable();
        UI ui = event.getComponent().flatMap(component -> component.getUI()).orElseGet(UI::getCurrent);
        if (ui == null) {
            Fault.report(thrown, "no page");
            return;
        }
        String told = Explanation.of(thrown, ui).orElseGet(() -> {
            String where = "/" + ui.getInternals().getActiveViewLocation().getPath();
            return ui.getTranslation("shell.fault.told", Fault.report(thrown, where));
        });
        ui.accessSynchronously(() -> Toast.bad(told));
    }
}
