package org.gatepost.exam.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Asks once before an item is left open to which there is no way back. */
final class LeaveItemDialog extends ConfirmDialog {

    /**
     * @param slot of the item, counted from 0
     * @param partly whether some of it is answered
     * @param leave what to do when the person wants to
     */
    LeaveItemDialog(int slot, boolean partly, Runnable leave) {
        addClassName("gp-hand-in");
        setHeader(getTranslation(partly ? "exam.leave.partly" : "exam.leave.blank", slot + 1));
        setText(getTranslation("exam.leave.means"));
        // The component gives the focus to what stands in the place of its confirm button: here what is safe.
        setConfirmButton(button("stay", "exam.leave.stay", () -> {}));
        setRejectable(true);
        setRejectButton(button("leave-open", "exam.leave.yes", leave));
    }

    private Button button(String id, String key, Runnable press) {
        var button = new Button(getTranslation(key), event -> {
            close();
            press.run();
        });
        button.setId(id);
        return button;
    }
}
