package org.gatepost.authoring.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gatepost.authoring.BankItem;
import org.gatepost.authoring.ItemUse;
import org.gatepost.item.ItemId;
import org.gatepost.widget.EmptyState;
import org.gatepost.widget.Glyph;
import org.jspecify.annotations.Nullable;

/** The items found, each a link that keeps the filters; a hundred at a time. */
final class BankList extends Composite<Div> {

    private static final int AT_A_TIME = 100;

    /**
     * Waits for the style by which the list scrolls by itself. On a narrow screen it does not: there the item is looked into
     * instead of the list.
     */
    private static final String INTO_SIGHT = """
            const until = performance.now() + 5000;
            const look = () => {
              const pane = this.closest('.gp-bank-pane');
              if (pane && pane.scrollHeight > pane.clientHeight && getComputedStyle(pane).overflowY === 'auto') {
                const row = this.getBoundingClientRect(), sight = pane.getBoundingClientRect();
                if (row.top < sight.top || row.bottom > sight.bottom) {
                  pane.scrollTop += row.top - sight.top - (sight.height - row.height) / 2;
                }
              } else if (performance.now() < until && this.hasAttribute('aria-current')) {
                requestAnimationFrame(look);
              }
            };
            look();""";

    private final UnorderedList list = new UnorderedList();
    private final NativeButton more = new NativeButton();
    private final Map<ItemId, RouterLink> links = new HashMap<>();
    private List<BankItem> found = List.of();
    private QueryParameters filters = QueryParameters.empty();
    private @Nullable ItemId selected;

    BankList() {
        list.addClassName("gp-bank-list");
        more.addClassName("gp-quiet");
        more.addClickListener(event -> {
            showMore();
            select(selected);
        });
        getContent().addClassName("gp-bank-found");
    }

    void show(List<BankItem> items, QueryParameters filters) {
        if (items.equals(found) && filters.equals(this.filters)) {
            return;
        }
        found = List.copyOf(items);
        this.filters = filters;
        links.clear();
        list.removeAll();
        getContent().removeAll();
        if (items.isEmpty()) {
            getContent()
                    .add(new EmptyState(
                            Glyph.SEARCH,
                            getTranslation("authoring.bank.none"),
                            getTranslation("authoring.bank.none.do")));
            return;
        }
        getContent().add(list, more);
        showMore();
        select(selected);
    }

    /** Shows which one is looked into, and brings it into sight where the list scrolls by itself. */
    void select(@Nullable ItemId id) {
        selected = id;
        while (isHidden(id)) {
            showMore();
        }
        links.forEach((item, link) -> {
            if (item.equals(id)) {
                link.getElement().setAttribute("aria-current", "true");
                link.getElement().executeJs(INTO_SIGHT);
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        });
    }

    /** Whether it was found, and is not among those listed yet. */
    private boolean isHidden(@Nullable ItemId id) {
        return id != null
                && !links.containsKey(id)
                && found.stream().anyMatch(entry -> entry.item().id().equals(id));
    }

    private void showMore() {
        int shown = links.size();
        found.stream().skip(shown).limit(AT_A_TIME).forEach(entry -> list.add(new ListItem(link(entry))));
        int left = found.size() - links.size();
        more.setVisible(left > 0);
        more.setText(getTranslation("authoring.bank.showMore", Math.min(left, AT_A_TIME)));
    }

    private RouterLink link(BankItem entry) {
        var item = entry.item();
        var link = new RouterLink(ItemBankView.class, item.id().value());
        link.setQueryParameters(filters);
        var stem = new Span(item.sample().prompt().stem().plain(getLocale()));
        stem.addClassName("gp-bank-stem");
        var about = new Span(
                new Span(item.id().value()),
                new Span(getTranslation("authoring.type." + item.typeName())),
                new Span(getTranslation("authoring.level." + item.header().level())));
        about.addClassNames("gp-bank-about", "gp-soft", "gp-small");
        if (item.header().critical()) {
            about.add(mark("authoring.must-get"));
        }
        if (entry.use() == ItemUse.CHECK) {
            about.add(mark("authoring.use.CHECK"));
        }
        link.add(stem, about);
        link.addClassName("gp-bank-row");
        links.put(item.id(), link);
        return link;
    }

    private Span mark(String key) {
        var mark = new Span(getTranslation(key));
        mark.addClassName("gp-bank-mark");
        return mark;
    }
}
