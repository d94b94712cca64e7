package org.gatepost.exam.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.gatepost.exam.RegradeCounts;
import org.gatepost.exam.RegradeEffect;
import org.gatepost.exam.Regraded;
import org.gatepost.exam.Regrading;
import org.gatepost.exam.Rehearsal;
import org.gatepost.item.ItemId;
import org.gatepost.item.ItemRevision;
import org.gatepost.kernel.Refusal;
import org.gatepost.people.Role;
import org.gatepost.people.SignedIn;
import org.gatepost.widget.EmptyState;
import org.gatepost.widget.Glyph;
import org.gatepost.widget.Notice;
import org.gatepost.widget.PageHeader;
import org.jspecify.annotations.Nullable;

/** The dry run of one item: how many attempts of what effect, which ones, and the button that applies it. */
final class RehearsalPanel extends Div {

    private static final int ROWS = 50;

    private final transient Regrading regrading;
    private final transient ItemId item;
    private final Div done = new Div();
    private final Div body = new Div();
    private @Nullable RegradeEffect only;
    private int offset;

    RehearsalPanel(Regrading regrading, ItemId item) {
        this.regrading = regrading;
        this.item = item;
        addClassName("gp-stack");
        body.addClassName("gp-stack");
        show(null, 0);
    }

    private void show(@Nullable RegradeEffect wanted, int from) {
        only = wanted;
        offset = from;
        Rehearsal rehearsal = regrading.rehearse(item, only, offset, ROWS);
        removeAll();
        body.removeAll();
        add(header(rehearsal), done, body);
        if (rehearsal.counts().lookedAt() == 0) {
            body.add(new EmptyState(
                    Glyph.CHECK,
                    getTranslation("exam.regrade.nothing"),
                    getTranslation("exam.regrade.nothing.text", rehearsal.to().revision())));
            return;
        }
        if (rehearsal.reworded()) {
            body.add(Notice.warning(getTranslation("exam.regrade.reworded")));
        }
        body.add(
                new Paragraph(getTranslation(
                        "exam.regrade.lookedAt", rehearsal.counts().lookedAt())),
                effects(rehearsal),
                apply(rehearsal));
        if (!rehearsal.rows().isEmpty()) {
            body.add(
                    new H2(getTranslation("exam.regrade.list", rehearsal.matching())),
                    new RegradeTable(rehearsal.rows()),
                    pages(rehearsal));
        }
    }

    private PageHeader header(Rehearsal rehearsal) {
        var lead = getTranslation(
                "exam.regrade.rehearsal.lead", item.value(), rehearsal.to().revision());
        String stem = rehearsal.stem().in(getLocale()).replace("**", "");
        if (!SignedIn.current().is(Role.TRAINER)) {
            return new PageHeader(stem, lead);
        }
        var key = new Anchor("bank/" + item.value(), getTranslation("exam.regrade.bank"));
        key.addClassName("gp-quiet");
        return new PageHeader(stem, lead, key);
    }

    private Div effects(Rehearsal rehearsal) {
        var chips = new Div();
        chips.addClassName("gp-effects");
        chips.getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-label", getTranslation("exam.regrade.effects"));
        for (RegradeEffect effect : RegradeEffect.values()) {
            int attempts = rehearsal.counts().of(effect);
            if (attempts == 0 && effect == RegradeEffect.LEVEL) {
                continue;
            }
            boolean pressed = effect == only;
            var chip = new NativeButton("", event -> show(pressed ? null : effect, 0));
            var number = new Span(getTranslation("exam.regrade.number", attempts));
            number.addClassNames("gp-effect-number", "gp-number");
            chip.add(number, new Span(getTranslation("exam.regrade.effect." + effect)));
            chip.addClassNames("gp-effect", EffectTone.of(effect).className());
            chip.getElement().setAttribute("aria-pressed", String.valueOf(pressed));
            chips.add(chip);
        }
        return chips;
    }

    private Div apply(Rehearsal rehearsal) {
        int changed = rehearsal.counts().changed();
        int falling = rehearsal.counts().of(RegradeEffect.FALLS);
        var area = new Div();
        area.addClassNames("gp-card", "gp-stack");
        if (changed == 0) {
            area.add(new Paragraph(getTranslation("exam.regrade.apply.none")));
            return area;
        }
        area.add(new Paragraph(getTranslation("exam.regrade.apply.means", changed - falling, falling)));
        if (!SignedIn.current().is(Role.TRAINER)) {
            area.add(new Paragraph(getTranslation("exam.regrade.apply.trainer")));
            return area;
        }
        var button = new Button(
                getTranslation("exam.regrade.apply", changed), event -> apply(rehearsal.to(), rehearsal.counts()));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.setDisableOnClick(true);
        button.setId("apply");
        button.addClassName("gp-action");
        area.add(button);
        return area;
    }

    private void apply(ItemRevision to, RegradeCounts seen) {
        done.removeAll();
        try {
            Regraded regraded = regrading.apply(to, seen);
            done.add(
                    regraded.left() == 0
                            ? Notice.good(getTranslation("exam.regrade.done", regraded.marked(), regraded.toDecide()))
                            : Notice.warning(getTranslation(
                                    "exam.regrade.done.left",
                                    regraded.marked(),
                                    regraded.toDecide(),
                                    regraded.left())));
        } catch (Refusal refusal) {
            done.add(Notice.bad(getTranslation(refusal.key(), refusal.arguments())));
        }
        show(null, 0);
    }

    private Div pages(Rehearsal rehearsal) {
        var pages = new Div();
        pages.addClassName("gp-row");
        if (offset > 0) {
            pages.add(page("exam.regrade.previous", offset - ROWS));
        }
        if (offset + ROWS < rehearsal.matching()) {
            pages.add(page("exam.regrade.next", offset + ROWS));
        }
        return pages;
    }

    private NativeButton page(String key, int from) {
        var button = new NativeButton(getTranslation(key), event -> show(only, from));
        button.addClassName("gp-quiet");
        return button;
    }
}
