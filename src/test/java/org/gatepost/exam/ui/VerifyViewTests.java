package org.gatepost.exam.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import org.gatepost.Trainee;
import org.gatepost.exam.AttemptId;
import org.gatepost.exam.Delivery;
import org.gatepost.exam.Receipt;
import org.gatepost.exam.Receipts;
import org.gatepost.library.ExamId;
import org.gatepost.people.SignedInAs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A receipt on the page of its result and on the page that confirms it. */
@SpringBootTest
@ViewPackages(packages = "org.gatepost.exam.ui")
@SignedInAs
class VerifyViewTests extends SpringBrowserlessTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Delivery delivery;

    @Autowired
    private Receipts receipts;

    @Autowired
    private JdbcClient database;

    private AttemptId attempt = new AttemptId(0);

    @BeforeEach
    void handIn() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        new Trainee(application, "home-service-engineer");
        attempt = delivery.start(new ExamId("first-day"));
        delivery.submit(attempt, delivery.open(attempt).desk());
    }

    private Receipt receipt() {
        return receipts.of(attempt).orElseThrow();
    }

    private String page() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }

    @Test
    void leadsFromTheResultToTheComparison() {
        UI.getCurrent().navigate("result/" + attempt.value());
        assertThat(page())
                .contains(
                        receipt().code().grouped(),
                        "0 of " + receipt().items() + " items answered, in full or in part");
        assertThat(find(Anchor.class).all().stream().map(Anchor::getHref))
                .contains(receipt().code().address());
        UI.getCurrent().navigate(receipt().code().address());
        assertThat(page()).contains("There is a receipt", "exactly what was received", "SHA-256", "Sat by");
    }

    @Test
    void saysThatAnOldAttemptHasNone() {
        database.sql("delete from attempt_receipt where attempt_id = ?")
                .param(attempt.value())
                .update();
        UI.getCurrent().navigate("result/" + attempt.value());
        assertThat(page()).contains("it has none");
    }

    @Test
    void saysLoudlyThatSomethingWasChanged() {
        database.sql("update attempt_answer set saved_at = current_timestamp where attempt_id = ?")
                .param(attempt.value())
                .update();
        UI.getCurrent().navigate(receipt().code().address());
        assertThat(page()).contains("it is not what was received then").doesNotContain("exactly what");
    }

    @Test
    void tellsSomebodyElseThatThereIsOneAndNotWhose() {
        Receipt receipt = receipt();
        new Trainee(application, "home-service-engineer");
        UI.getCurrent().navigate(receipt.code().address());
        assertThat(page()).contains("There is a receipt", "is not told here").doesNotContain("Sat by", "SHA-256");
    }

    @Test
    void tellsWhatIsWrongWithACodeAndKeepsWhatWasTyped() {
        UI.getCurrent().navigate("verify");
        var field = find(TextField.class).single();
        test(field).setValue("7K2M-90QX");
        test(find(Button.class).withText("Verify").single()).click();
        assertThat(page()).contains("not the code of a receipt");
        assertThat(field.getValue()).isEqualTo("7K2M-90QX");
        test(field).setValue("0000 0000 0000 0000 0000");
        test(find(Button.class).withText("Verify").single()).click();
        assertThat(page()).contains("No receipt has this code");
        test(find(TextField.class).single()).setValue(receipt().code().value().toLowerCase(Locale.ROOT));
        test(find(Button.class).withText("Verify").single()).click();
        assertThat(page()).contains("There is a receipt with this code");
    }
}
