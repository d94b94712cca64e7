package org.gatepost.exam.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import org.gatepost.exam.RegradeCounts;
import org.gatepost.exam.RegradeEffect;
import org.gatepost.exam.Regraded;
import org.gatepost.exam.Regrading;
import org.gatepost.exam.Rehearsal;
import org.gatepost.exam.RightInWords;
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

/** The dry run of one item: what was corrected, whom that touches and how, attempt by attempt, and the one next step. */
final class RehearsalPanel extends Div {

    private static final int ROWS = 50;

    private final transient Regrading regrading;
    private final transient RightInWords right;
    private final transient ItemId item;
    private final Div done = new Div();
    private @Nullable RegradeEffect only;
    private int offset;

    RehearsalPanel(Regrading regrading, RightInWords right, ItemId item) {
        this.regrading = regrading;
        this.right = right;
        this.item = item;
        addClassName("gp-stack");
        show(null, 0);
    }

    private void show(@Nullable RegradeEffect wanted, int from) {
        only = wanted;
        offset = from;
        Rehearsal rehearsal = regrading.rehearse(item, only, offset, ROWS);
        removeAll();
        add(header(rehearsal), done, new CorrectionCard(rehearsal), new KeysBesides(rehearsal, right));
        if (rehearsal.counts().lookedAt() == 0) {
            add(new EmptyState(
                    Glyph.CHECK,
                    getTranslation("exam.regrade.nothing"),
                    getTranslation("exam.regrade.nothing.text", rehearsal.to().revision())));
            return;
        }
        add(new ApplyCard(rehearsal, this::apply));
        var changes = new Section(
                new H2(getTranslation(
                        "exam.regrade.lookedAt", rehearsal.counts().lookedAt())),
                new EffectChips(rehearsal.counts(), only, effect -> show(effect, 0)));
        changes.addClassName("gp-stack");
        if (!rehearsal.rows().isEmpty()) {
            changes.add(new RegradeTable(rehearsal.rows()), pages(rehearsal));
        }
        add(changes);
    }

    private PageHeader header(Rehearsal rehearsal) {
        boolean changing = rehearsal.counts().changed() > 0;
        String title = getTranslation(changing ? "exam.regrade.rehearsal.title" : "exam.regrade.nothing.title");
        String lead = changing ? getTranslation("exam.regrade.rehearsal.lead") : "";
        if (!SignedIn.current().is(Role.TRAINER)) {
            return new PageHeader(title, lead);
        }
        var key = new Anchor("bank/" + item.value(), getTranslation("exam.regrade.bank"));
        key.addClassName("gp-quiet");
        return new PageHeader(title, lead, key);
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
        pages.setVisible(pages.getComponentCount() > 0);
        return pages;
    }

    private NativeButton page(String key, int from) {
        var button = new NativeButton(getTranslation(key), event -> show(only, from));
        button.addClassName("gp-quiet");
        return button;
    }
}
