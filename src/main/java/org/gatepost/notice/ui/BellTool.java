package org.gatepost.notice.ui;

import com.vaadin.flow.component.Component;
import org.gatepost.notice.MyNotices;
import org.gatepost.widget.FrameTool;
import org.springframework.core.annotation.Order;

/** Hangs the bell above every page but the exam, which has no frame. */
@org.springframework.stereotype.Component
@Order(1)
class BellTool implements FrameTool {

    private final MyNotices notices;

    BellTool(MyNotices notices) {
        this.notices = notices;
    }

    @Override
    public Component tool() {
        return new Bell(notices);
    }
}
