package org.gatepost.evidence.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import org.gatepost.evidence.Provable;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.report.RegisterGroup;
import org.gatepost.report.ui.GroupTone;
import org.gatepost.widget.Glyph;
import org.gatepost.widget.StatusBadge;
import org.jspecify.annotations.Nullable;

/** One thing that can be proven, named by what sets it apart from the others, with the button that makes its pack. */
final class ProvableCard extends Div {

    private final transient CompanyTime time;

    /**
     * @param primary whether it is what most come to the page for
     * @param make makes the pack and puts the link to it, or what went wrong, into what it is given
     */
    ProvableCard(Provable clearance, boolean primary, CompanyTime time, Consumer<Div> make) {
        this.time = time;
        addClassNames("gp-card", "gp-stack");
        String title = getTranslation(
                "evidence.head." + clearance.kind(), clearance.title().in(getLocale()), clearance.named());
        var head = new Div(new H3(title));
        head.addClassNames("gp-row", "gp-evidence-head");
        RegisterGroup group = clearance.group();
        if (group != null) {
            GroupTone.of(group)
                    .ifPresent(tone -> head.add(new StatusBadge(tone, getTranslation("report.group." + group))));
            GroupTone.of(group).ifPresent(tone -> addClassName(tone.className()));
        }
        String words = words(clearance, group);
        var about = new Paragraph(words);
        about.addClassName("gp-soft");
        var result = new Div();
        result.getElement().setAttribute("aria-live", "polite");
        var row = new Div(button(getTranslation("evidence.makeOf", title, words), primary, () -> make.accept(result)));
        row.addClassName("gp-row");
        add(head, about, row, result);
    }

    private Button button(String label, boolean primary, Runnable make) {
        var button = new Button(getTranslation("evidence.make"), event -> {
            make.run();
            event.getSource().setEnabled(true);
            // Where it was before the button was shut while the pack was made.
            event.getSource().focus();
        });
        if (primary) {
            button.addThemeVariants(ButtonVariant.PRIMARY);
        }
        button.setIcon(Glyph.DOWNLOAD.icon());
        button.setDisableOnClick(true);
        button.setAriaLabel(label);
        return button;
    }

    private String words(Provable clearance, @Nullable RegisterGroup group) {
        var until = clearance.until();
        return getTranslation(
                "evidence.kind." + clearance.kind(),
                time.dateAndMinute(clearance.moment(), getLocale()),
                until == null ? "" : time.dateAndMinute(until, getLocale()),
                clearance.ended(),
                group == null ? "" : mayWork(group));
    }

    private static String mayWork(RegisterGroup group) {
        return group.status().map(status -> status.mayWork() ? "yes" : "no").orElse("undecided");
    }
}
