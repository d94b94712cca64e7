package org.gatepost.notice.ui;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.UI;

/** Fired on the page when notices were read on it, so that the bell counts again. */
class NoticesRead extends ComponentEvent<UI> {

    NoticesRead(UI page) {
        super(page, false);
    }
}
