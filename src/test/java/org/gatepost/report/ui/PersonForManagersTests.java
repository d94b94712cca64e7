package org.gatepost.report.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.Locale;
import org.gatepost.people.Role;
import org.gatepost.people.SignedInAs;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.core.context.SecurityContextHolder;

/** What managers read of a person: only of their own department, and no answers. */
@SpringBootTest
@ViewPackages(classes = PersonView.class)
@SignedInAs(value = Role.HR, name = "徐人事")
class PersonForManagersTests extends WangOnThePage {

    @Test
    void showsAManagerTheOwnPeopleWithoutAnswers() {
        SecurityContextHolder.setContext(SignedInAs.Factory.as(boss.value(), "主管", Role.MANAGER));
        open("0%207/%E7%94%B2");
        assertThat(page())
                .contains("6 of 10 (60.0%)")
                .contains("A must-get item not right and too few points, has to study again");
        assertThat(find(NativeDetails.class).all()).isEmpty();
    }

    @Test
    void tellsAManagerWhichKindOfStepIsNextAndWhatTheyCanDoButNotWhatWasAnsweredWrong() {
        open("0%207/%E7%94%B2");
        assertThat(page()).containsPattern("Next: study 1 lesson \\([^)]+\\)").doesNotContain("You can give them time");
        SecurityContextHolder.setContext(SignedInAs.Factory.as(boss.value(), "主管", Role.MANAGER));
        open("00001");
        open("0%207/%E7%94%B2");
        assertThat(page())
                .contains("Next: study again.", "You can give them time at work to study.")
                .doesNotContain("Next: study 1 lesson");
        database.sql("update attempt_mark set to_put_right = 'lenovo-mandatory-exam.f1'")
                .update();
        open("00001");
        open("0%207/%E7%94%B2");
        assertThat(page()).contains("Next: finish the plan.");
        UI.getCurrent().setLocale(Locale.CHINESE);
        open("00001");
        open("0%207/%E7%94%B2");
        assertThat(page()).contains("下一步：做完补学计划。");
    }

    @Test
    void showsAManagerNobodyOfAnotherDepartment() {
        SecurityContextHolder.setContext(SignedInAs.Factory.as(stranger.value(), "别的主管", Role.MANAGER));
        open("0%207/%E7%94%B2");
        assertThat(find(H1.class).single().getText()).isEqualTo("Nobody found");
        assertThat(page()).doesNotContain("王伟");
    }
}
