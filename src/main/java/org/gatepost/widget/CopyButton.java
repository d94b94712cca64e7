package org.gatepost.widget;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;

/**
 * Puts a text on the clipboard and says so. A page that came without HTTPS has no such clipboard: then the text is selected
 * by a tap on it, and the button says that it could not.
 */
public final class CopyButton extends Button {

    /** @param text what is copied */
    public CopyButton(String text) {
        setText(getTranslation("widget.copy"));
        addThemeVariants(ButtonVariant.SMALL);
        addClassName("gp-copy");
        addClickListener(event -> getElement().executeJs("""
                        if (navigator.clipboard) {
                          return navigator.clipboard.writeText($0).then(() => true, () => false);
                        }
                        const area = document.createElement('textarea');
                        area.value = $0;
                        this.parentNode.append(area);
                        area.select();
                        const done = document.execCommand('copy');
                        area.remove();
                        return done;""", text).then(Boolean.class, done -> told(done)));
    }

    private void told(boolean done) {
        if (done) {
            Toast.good(getTranslation("widget.copied"));
        } else {
            Toast.bad(getTranslation("widget.copyFailed"));
        }
    }
}
