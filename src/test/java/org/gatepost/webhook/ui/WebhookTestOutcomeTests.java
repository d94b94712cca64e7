package org.gatepost.webhook.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gatepost.Rows;
import org.gatepost.kernel.Languages;
import org.gatepost.people.Role;
import org.gatepost.people.SignedInAs;
import org.gatepost.webhook.MessageKind;
import org.gatepost.webhook.MessageLine;
import org.gatepost.webhook.Webhooks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An administrator sees beside the button what came of a test. */
@SpringBootTest
@ViewPackages(packages = "org.gatepost.webhook.ui")
@SignedInAs(Role.ADMIN)
class WebhookTestOutcomeTests extends SpringBrowserlessTest {

    @Autowired
    private Webhooks webhooks;

    @Autowired
    private JdbcClient database;

    @BeforeEach
    void add() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        webhooks.add("Door", "https://8.8.8.8/hook", null);
        // Nobody is to be reached by a test of the page.
        database.sql("update webhook set key_mark = 'another'").update();
    }

    @AfterEach
    void forget() {
        Rows.forget(database, "webhook_message");
        Rows.forget(database, "webhook");
    }

    @Test
    void saysThatItIsBeingSentAndThenWhatWasAnswered() {
        open();
        assertThat(outcome()).isEmpty();
        test();
        assertThat(outcome()).isEqualTo("The test is being sent");
        becomes("GIVEN_UP", 1, "answered = 503");
        assertThat(outcome()).startsWith("The test did not arrive: answered 503, ");
        test();
        assertThat(outcome()).isEqualTo("The test is being sent");
        becomes("ARRIVED", 1, "answered = 204");
        assertThat(outcome()).startsWith("The test arrived (answered 204), ");
    }

    @Test
    void saysWhyNothingWasAnswered() {
        UI.getCurrent().setLocale(Languages.CHINESE);
        open();
        test();
        becomes("GIVEN_UP", 1, "fault = 'TOO_SLOW'");
        assertThat(outcome()).startsWith("测试没有送达：没有及时应答，");
        test();
        becomes("GIVEN_UP", 0, "fault = null");
        assertThat(outcome()).startsWith("测试没能发出，");
    }

    @Test
    void keepsLookingUntilItIsKnown() {
        open();
        test();
        for (int looks = 0; looks < 20; looks++) {
            poll();
        }
        assertThat(UI.getCurrent().getPollInterval()).isPositive();
        becomes("ARRIVED", 1, "answered = 200");
        assertThat(UI.getCurrent().getPollInterval()).isNegative();
    }

    @Test
    void leavesABodyOpenThatIsBeingReadWhileSomethingElseBecomesOfItAndAnotherIsSent() {
        open();
        test();
        MessageBody body = find(MessageBody.class).single();
        body.setOpen(true);
        ComponentUtil.fireEvent(body, new NativeDetails.ToggleEvent(body, true));
        assertThat(body.getElement().getTextRecursively()).contains("webhook.test", "signature", "Copy");
        becomes("GIVEN_UP", 1, "answered = 503");
        test();
        assertThat(find(MessageBody.class).all()).hasSize(2).last().satisfies(still -> {
            assertThat(still).isSameAs(body);
            assertThat(still.isOpen()).isTrue();
        });
        assertThat(find(MessageItem.class).all().getLast().getElement().getTextRecursively())
                .contains("answered 503");
    }

    @Test
    void saysOfAMessageAboutSomebodyThatItsResultsAreHiddenAndOffersNoCopy() {
        open();
        test();
        MessageLine test = webhooks.last(webhooks.all().getFirst().id()).getFirst();
        var change = new MessageLine(
                test.id(),
                test.messageId(),
                MessageKind.CLEARANCE,
                "G001",
                null,
                test.occurredAt(),
                test.state(),
                0,
                test.at(),
                null,
                null,
                "{\"data\": {\"status\": \"…\"}}");
        var body = new MessageBody(change, "G001");
        body.setOpen(true);
        ComponentUtil.fireEvent(body, new NativeDetails.ToggleEvent(body, true));
        assertThat(body.getElement().getTextRecursively())
                .contains("Administrators see no results")
                .doesNotContain("Copy");
    }

    private void open() {
        UI.getCurrent().navigate("webhooks");
    }

    private void test() {
        test(find(Button.class).withClassName("webhook-test").single()).click();
    }

    private void becomes(String state, int tries, String more) {
        assertThat(List.of("ARRIVED", "GIVEN_UP")).contains(state);
        database.sql("update webhook_message set state = :state, tries = :tries, %s where state = 'WAITING'"
                        .formatted(more))
                .params(Map.of("state", state, "tries", tries))
                .update();
        poll();
    }

    private static void poll() {
        UI ui = UI.getCurrent();
        ComponentUtil.fireEvent(ui, new PollEvent(ui, true));
    }

    private String outcome() {
        return find(TestOutcome.class).single().getElement().getTextRecursively();
    }
}
