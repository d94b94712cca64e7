package org.gatepost.exam.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import org.gatepost.people.Role;
import org.gatepost.people.SignedIn;
import org.gatepost.people.SignedInAs;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;

/** Who is told on the start page that answers wait, and when. */
@SpringBootTest
@ViewPackages(packages = "org.gatepost.exam.ui")
@SignedInAs({Role.TRAINER})
class MarkingAtHomeTests extends TwoEssaysWait {

    @Test
    void remindsTrainersAtOnceAndHrOnlyOfWhatHasWaitedTooLong() {
        assertThat(new MarkingAtHome(marking, time).forWhoeverIsSignedIn())
                .hasValueSatisfying(told ->
                        assertThat(told.getElement().getTextRecursively()).contains("2 answers wait to be marked"));
        signInAsHr();
        assertThat(new MarkingAtHome(marking, time).forWhoeverIsSignedIn()).isEmpty();
        database.sql("update attempt_to_mark set since = since - interval '5' day where attempt_id = ?")
                .param(older.value())
                .update();
        assertThat(new MarkingAtHome(marking, time).forWhoeverIsSignedIn())
                .hasValueSatisfying(told -> assertThat(told.getElement().getTextRecursively())
                        .contains("1 of them for 3 days or longer", "the oldest for 5 days")
                        .contains("Trainers mark them"));
    }

    @Test
    void tellsWhoeverCannotDecideThatAThirdTrainerIsNeeded() {
        database.sql("update attempt_to_mark set next_round = 'DECIDING', person_id = ? where attempt_id = ?")
                .params(SignedIn.current().person().value(), older.value())
                .update();
        assertThat(atHome()).contains("1 answer waits", "a third trainer is needed");
        signInAsHr();
        assertThat(atHome()).contains("a third trainer is needed").doesNotContain("to be marked");
        signInAsTrainer();
        assertThat(atHome()).contains("2 answers wait").doesNotContain("a third trainer is needed");
    }

    private String atHome() {
        return new MarkingAtHome(marking, time)
                .forWhoeverIsSignedIn()
                .orElseThrow()
                .getElement()
                .getTextRecursively();
    }
}
