package org.gatepost.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import org.gatepost.widget.Toast;

/**
 * Puts a text on the clipboard and says so. A page that came without HTTPS has no such clipboard: then the text is selected
 * by a tap on it, and the button says that it could not.
 */
final class CopyButton extends Button {

    CopyButton(String text) {
        setText(getTranslation("people.copy"));
        addThemeVariants(ButtonVariant.SMALL);
        addClassName("gp-people-copy");
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
        setId("copy-password");
    }

    private void told(boolean done) {
        if (done) {
            Toast.good(getTranslation("people.copied"));
        } else {
            Toast.bad(getTranslation("people.copyFailed"));
        }
    }
}
