package org.gatepost.exam.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.gatepost.exam.RegradeCounts;
import org.gatepost.exam.RegradeEffect;

/** Asks before attempts are marked again, with how many and what becomes of them. */
final class ApplyDialog extends Dialog {

    /** @param go what to do when the answer is yes */
    ApplyDialog(RegradeCounts counts, Runnable go) {
        addClassName("gp-regrade-sure");
        int falling = counts.of(RegradeEffect.FALLS);
        int marked = counts.changed() - falling;
        setHeaderTitle(getTranslation("exam.regrade.sure", marked, falling));
        var effects = new UnorderedList();
        for (RegradeEffect effect : RegradeEffect.values()) {
            if (effect.changes() && counts.of(effect) > 0) {
                effects.add(new ListItem(getTranslation("exam.regrade.sure." + effect, counts.of(effect))));
            }
        }
        var content = new Div(effects);
        if (marked > 0) {
            content.add(new Paragraph(getTranslation("exam.regrade.sure.kept")));
        }
        content.addClassName("gp-stack");
        add(content);
        var back = new Button(getTranslation("exam.regrade.sure.back"), event -> close());
        back.setAutofocus(true);
        var yes = new Button(getTranslation("exam.regrade.sure.yes"), event -> {
            close();
            go.run();
        });
        yes.addThemeVariants(ButtonVariant.PRIMARY);
        yes.setDisableOnClick(true);
        yes.setId("sure");
        getFooter().add(back, yes);
    }
}
