package org.gatepost.widget;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.page.Page;
import com.vaadin.flow.shared.Registration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Whether the window is wide enough for a table; where it is not, rows are shown as cards. */
public final class RoomForATable {

    private static final int PIXELS = 1000;

    private @Nullable Registration resizing;

    private RoomForATable() {}

    /**
     * Tells about the window for as long as a component is on screen.
     *
     * @param narrow told whether there is no room, at once and at every change of the window
     */
    public static void watch(Component shown, Consumer<Boolean> narrow) {
        var watching = new RoomForATable();
        shown.addAttachListener(event -> watching.begin(event.getUI().getPage(), narrow));
        shown.addDetachListener(event -> watching.end());
    }

    private void begin(Page page, Consumer<Boolean> narrow) {
        end();
        page.retrieveExtendedClientDetails(details -> narrow.accept(details.getWindowInnerWidth() < PIXELS));
        resizing = page.addBrowserWindowResizeListener(resized -> narrow.accept(resized.getWidth() < PIXELS));
    }

    private void end() {
        if (resizing != null) {
            resizing.remove();
            resizing = null;
        }
    }
}
