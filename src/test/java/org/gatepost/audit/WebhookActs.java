package org.gatepost.audit;

import static java.util.Map.entry;

import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.gatepost.people.PersonId;
import org.gatepost.webhook.WebhookAct;
import org.gatepost.webhook.WebhookId;
import org.gatepost.webhook.Webhooks;
import org.springframework.context.ApplicationContext;

/** What is done to webhooks. */
final class WebhookActs extends Acts {

    WebhookActs(ApplicationContext application, PersonId hr) {
        super(application, hr);
    }

    @Override
    Map<AuditKind, Supplier<Done>> all() {
        return Map.ofEntries(
                entry(AuditKind.WEBHOOK_ADDED, () -> byAdmin(() -> withWebhook(webhook -> {}))),
                entry(AuditKind.WEBHOOK_PAUSED, () -> byAdmin(() -> withWebhook(webhooks()::pause))),
                entry(
                        AuditKind.WEBHOOK_RESUMED,
                        () -> byAdmin(() -> withWebhook(webhook -> {
                            webhooks().pause(webhook);
                            webhooks().resume(webhook);
                        }))),
                entry(AuditKind.WEBHOOK_SECRET_ROTATED, () -> byAdmin(() -> withWebhook(webhooks()::rotate))),
                entry(AuditKind.WEBHOOK_REMOVED, () -> byAdmin(() -> withWebhook(webhook -> {}))),
                // The room of webhooks tests that it publishes this after days.
                entry(AuditKind.WEBHOOK_SWITCHED_OFF, () -> {
                    application.publishEvent(
                            new WebhookAct(WebhookAct.What.SWITCHED_OFF, new WebhookId(7), "example.com"));
                    return new Done(null, null);
                }));
    }

    private Webhooks webhooks() {
        return application.getBean(Webhooks.class);
    }

    /** There for a moment only, so that other tests tell it nothing. */
    private void withWebhook(Consumer<WebhookId> act) {
        webhooks().add("Door", "https://8.8.8.8/hook", null);
        WebhookId webhook = webhooks().all().getLast().id();
        try {
            act.accept(webhook);
        } finally {
            webhooks().remove(webhook);
        }
    }
}
