package org.gatepost.exam.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.BiConsumer;
import org.gatepost.exam.RegradeCounts;
import org.gatepost.exam.RegradeEffect;
import org.gatepost.exam.Rehearsal;
import org.gatepost.item.ItemRevision;
import org.gatepost.people.Role;
import org.gatepost.people.SignedIn;

/** What applying means and, for a trainer, the button that leads to it. */
final class ApplyCard extends Div {

    /** @param apply told the revision and the counts that were shown */
    ApplyCard(Rehearsal rehearsal, BiConsumer<ItemRevision, RegradeCounts> apply) {
        addClassNames("gp-card", "gp-regrade-apply");
        int changed = rehearsal.counts().changed();
        int falling = rehearsal.counts().of(RegradeEffect.FALLS);
        if (changed == 0) {
            add(new Paragraph(getTranslation("exam.regrade.apply.none")));
            return;
        }
        add(new Paragraph(getTranslation("exam.regrade.apply.means", changed - falling, falling)));
        if (!SignedIn.current().is(Role.TRAINER)) {
            add(new Paragraph(getTranslation("exam.regrade.apply.trainer")));
            return;
        }
        var button = new Button(
                getTranslation("exam.regrade.apply", changed - falling, falling),
                event -> new ApplyDialog(rehearsal.counts(), () -> apply.accept(rehearsal.to(), rehearsal.counts()))
                        .open());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.setId("apply");
        button.addClassName("gp-action");
        add(button);
    }
}
