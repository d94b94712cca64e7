package org.gatepost.webhook.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import org.gatepost.Rows;
import org.gatepost.kernel.Languages;
import org.gatepost.people.Role;
import org.gatepost.people.SignedInAs;
import org.gatepost.webhook.Webhook;
import org.gatepost.webhook.WebhookState;
import org.gatepost.webhook.Webhooks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;

/** An administrator gives the addresses that are told of changes. */
@SpringBootTest
@ViewPackages(packages = "org.gatepost.webhook.ui")
@SignedInAs(Role.ADMIN)
class WebhooksViewTests extends SpringBrowserlessTest {

    @Autowired
    private Webhooks webhooks;

    @Autowired
    private JdbcClient database;

    @BeforeEach
    void speakEnglish() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    @AfterEach
    void forget() {
        Rows.forget(database, "webhook");
    }

    @Test
    void saysAtTheFieldWhatIsWrongAndKeepsWhatWasTyped() {
        assertThat(page()).contains("No webhook yet");
        press("add-webhook");
        type("webhook-name", "Door of gate 1");
        type("webhook-address", "http://example.com");
        press("make-webhook");
        TextField address = find(TextField.class).withId("webhook-address").single();
        assertThat(address.isInvalid()).isTrue();
        assertThat(address.getValue()).isEqualTo("http://example.com");
        assertThat(webhooks.all()).isEmpty();
        type("webhook-name", " ");
        press("make-webhook");
        assertThat(find(TextField.class).withId("webhook-name").single().getErrorMessage())
                .contains("120");
    }

    @Test
    void showsTheSecretOnceAndThenWhatBecomesOfTheAddress() {
        page();
        press("add-webhook");
        type("webhook-name", "Door of gate 1");
        type("webhook-address", "https://8.8.8.8/hook");
        press("make-webhook");
        assertThat(find(TextArea.class).withId("webhook-secret").single().getValue())
                .startsWith("whsec_");
        press("webhook-done");
        assertThat(find(TextArea.class).withId("webhook-secret").all()).isEmpty();
        assertThat(text()).contains("Door of gate 1", "https://8.8.8.8/hook", "All positions");
        Webhook added = webhooks.all().getFirst();
        button("webhook-pause").click();
        assertThat(text()).contains("Paused");
        assertThat(webhooks.all().getFirst().state()).isEqualTo(WebhookState.PAUSED);
        button("webhook-rotate").click();
        press("sure");
        press("webhook-done");
        assertThat(text()).contains("also signed with the previous secret");
        button("webhook-remove").click();
        press("sure");
        assertThat(webhooks.all()).isEmpty();
        assertThat(added.signable()).isTrue();
        assertThat(text()).contains("No webhook yet");
    }

    @Test
    void speaksChinese() {
        webhooks.add("一号门门禁", "https://8.8.8.8/hook", null);
        UI.getCurrent().setLocale(Languages.CHINESE);
        assertThat(page()).contains("启用", "全部岗位", "还没有消息", "发送测试");
    }

    @Test
    void isRefusedToEverybodyElse() {
        SecurityContextHolder.setContext(SignedInAs.Factory.as(900_001, "Somebody", Role.HR));
        assertThatThrownBy(() -> webhooks.all()).isInstanceOf(AccessDeniedException.class);
    }

    private String page() {
        UI.getCurrent().navigate("webhooks");
        return text();
    }

    private String text() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }

    private void press(String id) {
        test(find(Button.class).withId(id).single()).click();
    }

    private Button button(String className) {
        return find(Button.class).withClassName(className).single();
    }

    private void type(String id, String text) {
        test(find(TextField.class).withId(id).single()).setValue(text);
    }
}
