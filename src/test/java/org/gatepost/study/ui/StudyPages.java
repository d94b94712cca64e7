package org.gatepost.study.ui;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gatepost.Trainee;
import org.gatepost.item.Item;
import org.gatepost.item.LessonId;
import org.gatepost.item.ui.ItemCard;
import org.gatepost.library.Bank;
import org.gatepost.library.Library;
import org.gatepost.marking.Marking;
import org.gatepost.people.PersonId;
import org.gatepost.study.Study;
import org.gatepost.study.StudyDuty;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * What people do on the pages of study: somebody new is signed in before each test and reads English. All tests import the
 * one {@link ToldDuty}, so that they share one application.
 */
abstract class StudyPages extends SpringBrowserlessTest {

    static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    static final LessonId SHOES = new LessonId("customers-door.shoes-and-cloths");
    static final String ADDRESS = "study/customers-door/shoes-and-cloths";

    /** Says what must be studied again, in the place of the gate. */
    static final class ToldDuty implements StudyDuty {
        private final List<Owed> owed = new ArrayList<>();

        @Override
        public List<Owed> owed(PersonId person) {
            return owed;
        }
    }

    @Autowired
    Study study;

    @Autowired
    Library library;

    @Autowired
    Bank bank;

    @Autowired
    private ApplicationContext application;

    @Autowired
    private ToldDuty duty;

    @BeforeEach
    void signInAsSomebodyNew() {
        owesNothing();
        signIn("home-service-engineer");
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    void signIn(String... positions) {
        new Trainee(application, positions).signIn();
    }

    void owe(LessonId lesson, Instant since) {
        duty.owed.add(new StudyDuty.Owed(lesson, since));
    }

    void owesTheLastNoMore() {
        duty.owed.removeLast();
    }

    void owesNothing() {
        duty.owed.clear();
    }

    void studyNow(LessonId lesson) {
        study.reachedEnd(lesson);
        study.answerCheck(lesson, right(lesson));
    }

    JsonNode right(LessonId lesson) {
        return study.check(lesson).write(Marking.fullMarks(checkOf(lesson)));
    }

    Item checkOf(LessonId lesson) {
        return bank.newest(library.lesson(lesson).orElseThrow().value().check()).orElseThrow();
    }

    void reachTheEnd() {
        fire(find(LessonText.class).single().getElement(), "gp-end", JSON.objectNode());
    }

    void rest(int block) {
        fire(
                find(LessonText.class).single().getElement(),
                "gp-place",
                JSON.objectNode().put("event.detail.block", block));
    }

    void comeBack() {
        fire(find(LessonText.class).single().getElement(), "gp-back", JSON.objectNode());
    }

    void answer(JsonNode given) {
        fire(
                find(ItemCard.class).single().getElement(),
                "gp-answer",
                JSON.objectNode().put("event.detail.value", given.toString()));
    }

    void press() {
        test(find(Button.class).withId("check").single()).click();
    }

    String page() {
        return text((Component) getCurrentView());
    }

    static String text(Component component) {
        return component.getElement().getTextRecursively();
    }

    static void open(String address) {
        UI.getCurrent().navigate(address);
    }

    private static void fire(Element element, String type, JsonNode data) {
        element.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(element, type, data));
    }
}
