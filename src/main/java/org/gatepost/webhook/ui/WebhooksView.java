package org.gatepost.webhook.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.library.Library;
import org.gatepost.webhook.Webhook;
import org.gatepost.webhook.WebhookId;
import org.gatepost.webhook.Webhooks;
import org.gatepost.widget.EmptyState;
import org.gatepost.widget.Glyph;
import org.gatepost.widget.PageHeader;
import org.jspecify.annotations.Nullable;

/** The addresses of other systems that are told when a clearance changes, and what became of the last messages. */
@Route("webhooks")
@Menu(order = 51, title = "webhook.menu", icon = "sound")
@RolesAllowed("ADMIN")
@StyleSheet("context://css/webhook.css")
class WebhooksView extends Div implements HasDynamicTitle {

    /**
     * After something was sent, the page looks by itself for what came of it: so often, and then no more; of a test
     * until it is known.
     */
    private static final int LOOKS = 8;

    private static final int LOOK_MILLIS = 1500;

    private final transient Webhooks webhooks;
    private final transient Library library;
    private final transient CompanyTime time;
    private final Div list = new Div();
    private final transient Map<WebhookId, WebhookCard> cards = new LinkedHashMap<>();
    private int looks;
    private transient @Nullable Registration polls;

    WebhooksView(Webhooks webhooks, Library library, CompanyTime time) {
        this.webhooks = webhooks;
        this.library = library;
        this.time = time;
        addClassNames("gp-page", "gp-webhooks");
        var add = new Button(
                getTranslation("webhook.add"),
                event -> new WebhookDialog(webhooks, library.positions(), this::show).open());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        add.setId("add-webhook");
        list.addClassName("gp-stack");
        add(new PageHeader(getTranslation("webhook.title"), getTranslation("webhook.lead"), add), list);
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("webhook.title");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        polls = event.getUI().addPollListener(poll -> look(event.getUI()));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().setPollInterval(-1);
        if (polls != null) {
            polls.remove();
        }
    }

    private void look(UI ui) {
        show();
        looks--;
        if (looks <= 0 && cards.values().stream().noneMatch(WebhookCard::awaitsTest)) {
            ui.setPollInterval(-1);
        }
    }

    private void watch() {
        show();
        looks = LOOKS;
        getUI().ifPresent(ui -> ui.setPollInterval(LOOK_MILLIS));
    }

    /** What stands there already stays where it is, with what is open in it. */
    private void show() {
        List<Webhook> all = webhooks.all();
        boolean first = list.getComponentCount() == 0;
        if (first || !all.stream().map(Webhook::id).toList().equals(List.copyOf(cards.keySet()))) {
            list.removeAll();
            cards.clear();
            all.forEach(webhook -> {
                var card = new WebhookCard(webhooks, library, time, this::watch);
                cards.put(webhook.id(), card);
                list.add(card);
            });
            if (all.isEmpty()) {
                list.add(new EmptyState(
                        Glyph.SOUND, getTranslation("webhook.none"), getTranslation("webhook.noneText")));
            }
        }
        all.forEach(webhook -> {
            WebhookCard card = cards.get(webhook.id());
            if (card != null) {
                card.show(webhook, webhooks.last(webhook.id()));
            }
        });
    }
}
