package org.gatepost.report.ui;

import com.vaadin.flow.component.html.Div;
import org.gatepost.widget.Notice;

/** Says over a list that it is behind, so that nobody takes for a fault whose turn has not come. */
final class CatchingUp extends Div {

    CatchingUp() {
        setVisible(false);
    }

    void show(boolean isBehind) {
        removeAll();
        setVisible(isBehind);
        if (isBehind) {
            add(Notice.info(getTranslation("report.register.catchingUp")));
        }
    }
}
