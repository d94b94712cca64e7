package org.gatepost.card.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import java.util.Locale;
import org.gatepost.Trainee;
import org.gatepost.people.SignedInAs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/** The cards are one tap away from every page, and from the exam there is no way to them. */
@SpringBootTest
@ViewPackages(packages = "org.gatepost")
@SignedInAs
class CardsToolTests extends SpringBrowserlessTest {

    private static final String POST = "home-service-engineer";

    @Autowired
    private ApplicationContext application;

    @BeforeEach
    void readEnglish() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    @Test
    void standsAboveEveryPageOfWhoeverIsNotCleared() {
        new Trainee(application, POST);
        for (String path : List.of("", "study", "study/customers-door/shoes-and-cloths", "exams", "profile", "duty")) {
            navigate(path, Component.class);
            assertThat(toCards()).as(path).hasSize(1);
            assertThat(toCards().getFirst().getElement().getTextRecursively()).isEqualTo("Pocket cards");
            assertThat(toCards().getFirst().getElement().hasAttribute("router-ignore"))
                    .isTrue();
        }
    }

    @Test
    void isNotInTheExamRoom() {
        var trainee = new Trainee(application, POST);
        trainee.studyEverything(POST);
        navigate("attempt/" + trainee.start(POST).value(), Component.class);
        assertThat(toCards()).isEmpty();
    }

    private List<Anchor> toCards() {
        return find(Anchor.class).all().stream()
                .filter(link -> link.getHref().equals(CardAddress.SHELF))
                .toList();
    }
}
