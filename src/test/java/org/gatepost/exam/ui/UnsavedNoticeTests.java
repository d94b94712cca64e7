package org.gatepost.exam.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import java.util.Locale;
import org.gatepost.Trainee;
import org.gatepost.people.SignedInAs;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What the result says of answers that never reached the server. */
@SpringBootTest
@ViewPackages(packages = "org.gatepost.exam.ui")
@SignedInAs
class UnsavedNoticeTests extends SpringBrowserlessTest {

    private static final String POST = "home-service-engineer";

    @Autowired
    private ApplicationContext application;

    @Test
    void namesTheItemsWhoseLastAnswersTheBrowserStillKept() {
        var kept = JsonNodeFactory.instance.objectNode();
        kept.put("2", 900_000_000).put("6", 900_000_000).put("3", 0).put("nonsense", 7);
        UI.getCurrent().setLocale(Locale.ENGLISH);
        assertThat(result(kept))
                .contains("Your last answers to items 3, 7 had not reached the server when the attempt ended.")
                .contains("not saved and do not count");
        UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
        assertThat(result(kept)).contains("第 3、7 题最后的作答在结束前没有送达服务器");
    }

    @Test
    void saysNothingWhenTheBrowserKeptNothing() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        assertThat(result(JsonNodeFactory.instance.objectNode())).isEmpty();
    }

    /** The notice of a fresh result, after the browser has said what it kept. */
    private String result(ObjectNode kept) {
        var trainee = new Trainee(application, POST);
        trainee.studyEverything(POST);
        var attempt = trainee.sit(POST, 4);
        UI.getCurrent().navigate("result/" + attempt.value());
        var internals = UI.getCurrent().getInternals();
        internals.getStateTree().runExecutionsBeforeClientResponse();
        internals.dumpPendingJavaScriptInvocations().stream()
                .filter(call -> call.getInvocation().getExpression().contains("window.gatepost.journal($0, $1).end()"))
                .forEach(call -> call.complete(kept));
        return find(UnsavedNotice.class).single().getElement().getTextRecursively();
    }
}
