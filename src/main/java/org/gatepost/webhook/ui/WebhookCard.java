package org.gatepost.webhook.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.kernel.Refusal;
import org.gatepost.library.Library;
import org.gatepost.webhook.MessageLine;
import org.gatepost.webhook.Webhook;
import org.gatepost.webhook.WebhookState;
import org.gatepost.webhook.Webhooks;
import org.gatepost.widget.Notice;
import org.gatepost.widget.StatusBadge;
import org.gatepost.widget.Toast;
import org.gatepost.widget.Tone;
import org.jspecify.annotations.Nullable;

/** One address: whether it is told, what can be done with it, and its last messages. */
final class WebhookCard extends Div {

    private final transient Webhooks webhooks;
    private final transient Library library;
    private final transient CompanyTime time;
    private final transient Runnable changed;
    private final Div head = new Div();
    private final Div about = new Div();
    private final Div acts = new Div();
    private final MessageList messages;
    private final TestOutcome tested;
    private final NativeDetails last;
    private transient @Nullable WebhookState offered;

    WebhookCard(Webhooks webhooks, Library library, CompanyTime time, Runnable changed) {
        this.webhooks = webhooks;
        this.library = library;
        this.time = time;
        this.changed = changed;
        var words = new MessageWords(this, getLocale(), time);
        messages = new MessageList(words);
        tested = new TestOutcome(words);
        last = new NativeDetails("", messages);
        head.addClassNames("gp-row", "gp-webhook-head");
        about.addClassNames("gp-stack", "gp-webhook-about");
        acts.addClassNames("gp-row", "gp-webhook-acts");
        addClassNames("gp-card", "gp-stack", "gp-webhook");
        add(head, about, acts, tested, last);
    }

    void show(Webhook webhook, List<MessageLine> lines) {
        head.removeAll();
        head.add(new H2(webhook.name()), badge(webhook));
        about.removeAll();
        about.add(
                new Code(webhook.address()),
                soft(getTranslation("webhook.told", post(webhook), time.date(webhook.createdAt(), getLocale()))));
        trouble(webhook);
        if (webhook.state() != offered) {
            offered = webhook.state();
            tested.forget();
            offer(webhook);
        }
        tested.show(lines);
        last.setSummaryText(getTranslation("webhook.last", lines.size(), webhook.waiting()));
        messages.show(lines, line -> act(() -> webhooks.sendAgain(webhook.id(), line.id()), "webhook.again.done"));
    }

    /** Whether it is not known yet what came of a test that was sent from here. */
    boolean awaitsTest() {
        return tested.isAwaited();
    }

    private void trouble(Webhook webhook) {
        if (!webhook.signable()) {
            about.add(Notice.bad(getTranslation("webhook.keyGone")));
        }
        if (webhook.state() == WebhookState.OFF) {
            about.add(Notice.bad(getTranslation("webhook.offText")));
        } else if (webhook.state() == WebhookState.PAUSED) {
            about.add(Notice.info(getTranslation("webhook.pausedText")));
        } else if (webhook.failingSince() != null) {
            about.add(Notice.warning(
                    getTranslation("webhook.failing", time.dateAndMinute(webhook.failingSince(), getLocale()))));
        }
        if (webhook.oldSecretUntil() != null) {
            about.add(Notice.info(
                    getTranslation("webhook.twoSecrets", time.dateAndMinute(webhook.oldSecretUntil(), getLocale()))));
        }
    }

    private void offer(Webhook webhook) {
        acts.removeAll();
        if (webhook.state() == WebhookState.ON) {
            acts.add(
                    button("webhook.test", () -> test(webhook)),
                    button("webhook.pause", () -> act(() -> webhooks.pause(webhook.id()), "webhook.pause.done")));
        } else {
            acts.add(button("webhook.resume", () -> act(() -> webhooks.resume(webhook.id()), "webhook.resume.done")));
        }
        acts.add(
                button("webhook.rotate", () -> askToRotate(webhook)),
                grave(button("webhook.remove", () -> askToRemove(webhook))));
    }

    private void test(Webhook webhook) {
        try {
            webhooks.test(webhook.id());
            tested.begin();
        } catch (Refusal refused) {
            Toast.bad(getTranslation(refused.key(), refused.arguments()));
        }
        changed.run();
    }

    private void askToRotate(Webhook webhook) {
        new Sure(
                        getTranslation("webhook.rotate.sure", webhook.name()),
                        getTranslation("webhook.rotate.effect"),
                        getTranslation("webhook.rotate"),
                        () -> rotate(webhook))
                .open();
    }

    private void askToRemove(Webhook webhook) {
        new Sure(
                        getTranslation("webhook.remove.sure", webhook.name()),
                        getTranslation("webhook.remove.effect"),
                        getTranslation("webhook.remove"),
                        () -> act(() -> webhooks.remove(webhook.id()), "webhook.remove.done"))
                .open();
    }

    private void rotate(Webhook webhook) {
        try {
            new SecretDialog(webhooks.rotate(webhook.id()), "webhook.secret.another").open();
        } catch (Refusal refused) {
            Toast.bad(getTranslation(refused.key(), refused.arguments()));
        }
        changed.run();
    }

    private void act(Runnable act, String done) {
        try {
            act.run();
            Toast.good(getTranslation(done));
        } catch (Refusal refused) {
            Toast.bad(getTranslation(refused.key(), refused.arguments()));
        }
        changed.run();
    }

    private StatusBadge badge(Webhook webhook) {
        Tone tone = switch (webhook.state()) {
            case ON -> webhook.failingSince() == null ? Tone.CLEARED : Tone.EXPIRING;
            case PAUSED -> Tone.IN_PROGRESS;
            case OFF, REMOVED -> Tone.BLOCKED;
        };
        return new StatusBadge(tone, getTranslation("webhook.state." + webhook.state()));
    }

    private String post(Webhook webhook) {
        if (webhook.position() == null) {
            return getTranslation("webhook.allPositions");
        }
        return library.position(webhook.position())
                .map(position -> position.value().title().in(getLocale()))
                .orElse(webhook.position().value());
    }

    private Button button(String key, Runnable act) {
        var button = new Button(getTranslation(key), event -> act.run());
        button.addClassName(key.replace('.', '-'));
        return button;
    }

    private static Button grave(Button button) {
        button.addThemeVariants(ButtonVariant.ERROR);
        return button;
    }

    private static Component soft(String text) {
        var span = new Span(text);
        span.addClassNames("gp-soft", "gp-small");
        return span;
    }
}
