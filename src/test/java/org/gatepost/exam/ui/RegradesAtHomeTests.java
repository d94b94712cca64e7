package org.gatepost.exam.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gatepost.exam.CorrectedItem;
import org.gatepost.exam.KeyWasWrong;
import org.gatepost.exam.RegradeEffect;
import org.gatepost.exam.RegradesDue;
import org.gatepost.item.ItemId;
import org.gatepost.item.ItemRevision;
import org.gatepost.kernel.LocalizedText;
import org.gatepost.people.Role;
import org.gatepost.people.SignedInAs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** Corrected items that would change results are told on a trainer's start page. */
@SpringBootTest
@ViewPackages(classes = RegradeView.class)
@SignedInAs({Role.TRAINER})
class RegradesAtHomeTests extends SpringBrowserlessTest {

    @Autowired
    private RegradesAtHome atHome;

    @BeforeEach
    void readsEnglish() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    @Test
    void areToldWithHowManyPeopleTheyWouldDoWhatAndLeadToTheOneThereIs() {
        var due = new RegradesDue(
                1,
                KeyWasWrong.item(),
                Map.of(RegradeEffect.GAINS, 3, RegradeEffect.PASSES, 1, RegradeEffect.FALLS, 1),
                Map.of());
        var told = RegradesAtHome.told(due).getElement();
        assertThat(told.getTextRecursively())
                .contains(
                        "1 corrected item has not been marked again. Dry run: 1 person's pass would be called into question,"
                                + " for HR to decide, 1 person would now pass, 3 people would gain points.",
                        "Look at it");
        assertThat(told.getOuterHTML()).contains("regrade/" + KeyWasWrong.item().value());
    }

    @Test
    void sayOnTheirRowsOfWhomThePassIsTouchedTheGravestFirst() {
        var gains = corrected("some.gain");
        var unknown = corrected("some.unknown");
        var falls = corrected("some.fall");
        var due = new RegradesDue(
                2,
                null,
                Map.of(),
                Map.of(
                        gains.today().item(), Map.of(RegradeEffect.GAINS, 5),
                        falls.today().item(), Map.of(RegradeEffect.GAINS, 1, RegradeEffect.FALLS, 1)));
        assertThat(due.gravestFirst(List.of(gains, unknown, falls))).containsExactly(falls, gains, unknown);
        assertThat(row(falls, due))
                .contains("1 person's pass would be called into question, for HR to decide, 1 person would gain points")
                .contains("7 marks would change");
        assertThat(row(gains, due)).contains("5 people would gain points");
        assertThat(row(unknown, due)).contains("7 marks would change").doesNotContain("people");
    }

    private static CorrectedItem corrected(String id) {
        return new CorrectedItem(new ItemRevision(new ItemId(id), 2), new LocalizedText("题", "Question"), 7, 0);
    }

    private static String row(CorrectedItem item, RegradesDue due) {
        return new CorrectedRow(item, due.of(item.today().item())).getElement().getTextRecursively();
    }

    @Test
    void areNotToldWhereNoResultWouldChange() {
        assertThat(atHome.forWhoeverIsSignedIn()).isEmpty();
    }

    @Test
    @SignedInAs({Role.HR})
    void areToldToNobodyWhoCannotApplyThem() {
        assertThat(atHome.forWhoeverIsSignedIn()).isEmpty();
    }
}
