package org.gatepost.exam.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.willThrow;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.notification.Notification;
import java.util.Locale;
import org.gatepost.Trainee;
import org.gatepost.exam.Delivery;
import org.gatepost.exam.NoForm;
import org.gatepost.people.SignedInAs;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;

/** The page from which an exam is started. */
@SpringBootTest
@ViewPackages(packages = "org.gatepost.exam.ui")
@SignedInAs
class ExamViewTests extends SpringBrowserlessTest {

    private static final String POST = "home-service-engineer";

    @Autowired
    private ApplicationContext application;

    @MockitoSpyBean
    private Delivery delivery;

    @Test
    void tellsWhoeverCannotBeGivenAPaperAndLetsThemTryAgain() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        new Trainee(application, POST).studyEverything(POST);
        willThrow(NoForm.found()).given(delivery).start(any());
        UI.getCurrent().navigate("exam/" + POST);
        test(find(Button.class).withText("Start the exam").single()).click();
        assertThat(find(Notification.class).single().getElement().getTextRecursively())
                .contains("tell your trainer");
        assertThat(find(Button.class).withText("Start the exam").single().isEnabled())
                .isTrue();
    }
}
