package org.gatepost.webhook;

import org.gatepost.kernel.CompanyTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Sends the tests of one address, each once, and keeps what came of it. Whether a test arrives changes nothing for what else
 * waits there: somebody only wants to see it.
 */
@Component
class TestDispatch {

    private static final Logger LOG = LoggerFactory.getLogger(TestDispatch.class);

    private final WebhookEntries entries;
    private final Messages messages;
    private final SignedPost post;
    private final CompanyTime time;

    private volatile boolean ending;

    TestDispatch(WebhookEntries entries, Messages messages, SignedPost post, CompanyTime time) {
        this.entries = entries;
        this.messages = messages;
        this.post = post;
        this.time = time;
    }

    void send(WebhookId webhook) {
        for (Messages.Waiting test : messages.tests(webhook)) {
            WebhookEntry to = entries.findOn(webhook).orElse(null);
            SecretKey.Key signing = to == null ? null : post.keyOf(to);
            if (ending || to == null || signing == null) {
                return;
            }
            if (messages.take(test, time.now())) {
                send(to, signing, test);
            }
        }
    }

    /** Takes no further test; what is on its way is seen to its end. */
    void end() {
        ending = true;
    }

    private void send(WebhookEntry to, SecretKey.Key signing, Messages.Waiting test) {
        Answer answer = post.send(to, signing, test.message());
        if (!answer.isTaken()) {
            LOG.info(
                    "test {} did not arrive at webhook {} ({})",
                    test.message().id(),
                    to.id().value(),
                    answer);
        }
        messages.settle(test.id(), answer.isTaken() ? MessageState.ARRIVED : MessageState.GIVEN_UP, time.now(), answer);
    }
}
