package org.gatepost.exam.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.gatepost.Trainee;
import org.gatepost.exam.Announcement;
import org.gatepost.exam.AttemptId;
import org.gatepost.exam.Delivery;
import org.gatepost.exam.Invigilation;
import org.gatepost.exam.MoreTime;
import org.gatepost.exam.Seat;
import org.gatepost.exam.TimeGivenFor;
import org.gatepost.people.Hired;
import org.gatepost.people.Role;
import org.gatepost.people.SignedInAs;
import org.gatepost.widget.HowLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

/** HR watches one person sit, gives them time, tells the room something, and grants time for later exams. */
@SpringBootTest
@ViewPackages(packages = "org.gatepost.exam.ui")
@SignedInAs({Role.HR})
class InvigilationViewTests extends SpringBrowserlessTest {

    private static final String POST = "front-desk";
    private static final AtomicInteger NUMBERS = new AtomicInteger();

    @Autowired
    private ApplicationContext application;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Delivery delivery;

    @Autowired
    private Invigilation invigilation;

    private String number = "";
    private Trainee trainee;
    private AttemptId attempt = new AttemptId(0);

    @BeforeEach
    void somebodySits() {
        trainee = new Trainee(application, POST);
        trainee.studyEverything(POST);
        attempt = trainee.start(POST);
        delivery.open(attempt);
        number = "HR" + NUMBERS.incrementAndGet();
        signInAsHr();
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    private void signInAsHr() {
        SecurityContextHolder.setContext(
                SignedInAs.Factory.as(new Hired(database).person(number).value(), "Test HR", Role.HR));
    }

    private Seat seat() {
        return invigilation.page(null, 0, 100).stream()
                .filter(seat -> seat.attempt().equals(attempt))
                .findFirst()
                .orElseThrow();
    }

    private void press(String id) {
        test(find(Button.class).withId(id).single()).click();
    }

    private void write(String id, String text) {
        find(TextArea.class).withId(id).single().setValue(text);
    }

    @Test
    void givesTimeWithAReasonAndNotWithoutOne() {
        var view = navigate(InvigilationView.class);
        assertThat(view.getElement().getTextRecursively()).contains("sitting now");
        new GiveTimeDialog(seat(), invigilation, () -> {}).open();
        find(IntegerField.class).withId("minutes").single().setValue(500);
        press("give");
        assertThat(find(IntegerField.class).withId("minutes").single().getErrorMessage())
                .contains("Between 1 and 120");
        assertThat(find(IntegerField.class).withId("minutes").single().isInvalid())
                .isTrue();
        assertThat(find(TextArea.class).withId("reason").single().getErrorMessage())
                .as("both at once")
                .contains("Please write something");
        find(IntegerField.class).withId("minutes").single().setValue(15);
        press("give");
        assertThat(find(IntegerField.class).withId("minutes").single().isInvalid())
                .isFalse();
        assertThat(seat().givenSeconds()).isZero();
        write("reason", "power cut");
        find(Select.class).withId("told").single().setValue(TimeGivenFor.CONNECTION);
        press("give");
        assertThat(find(GiveTimeDialog.class).all()).isEmpty();
        assertThat(seat().givenSeconds()).isEqualTo(15 * 60);
        trainee.signIn();
        Instant given = delivery.news(attempt, 1, 0).deadline();
        assertThat(delivery.moreTime(attempt, given.minusSeconds(15 * 60), given))
                .containsExactly(new MoreTime(Duration.ofMinutes(15), TimeGivenFor.CONNECTION));
    }

    @Test
    void saysAddedTimeToTheSecondAndInHoursFromOneOn() {
        var view = navigate(InvigilationView.class);
        assertThat(Stream.of(0, 23, 60, 119, 149, 900, 3_600, 7_383, 43_200)
                        .map(seconds -> HowLong.of(view, Duration.ofSeconds(seconds))))
                .containsExactly(
                        "0 s", "23 s", "1 min", "1 min 59 s", "2 min 29 s", "15 min", "1 h", "2 h 3 min 3 s", "12 h");
    }

    @Test
    void tellsTheRoom() {
        navigate(InvigilationView.class);
        new AnnounceDialog(
                        invigilation,
                        invigilation.exams(),
                        seat().exam(),
                        new ExamTitles(application.getBean(org.gatepost.library.Library.class), Locale.ENGLISH))
                .open();
        press("send");
        assertThat(find(TextArea.class).withId("words").single().getErrorMessage())
                .contains("Please write something");
        write("words", "The bell at noon is only a test.");
        press("send");
        trainee.signIn();
        assertThat(delivery.news(attempt, 1, 0).announcements())
                .extracting(Announcement::words)
                .endsWith("The bell at noon is only a test.");
    }

    @Test
    void grantsTimeForLaterExamsAndEndsIt() {
        String employee = seat().employeeNumber();
        var view = navigate("more-time/" + employee, MoreTimeView.class).getElement();
        assertThat(view.getTextRecursively()).contains("No more time than others");
        find(IntegerField.class).withId("percent").single().setValue(150);
        find(IntegerField.class).withId("minutes").single().setValue(-1);
        press("grant");
        assertThat(find(IntegerField.class).withId("minutes").single().isInvalid())
                .isTrue();
        assertThat(find(TextArea.class).withId("reason").single().isInvalid()).isTrue();
        find(IntegerField.class).withId("minutes").single().setValue(0);
        write("reason", "reads slowly");
        press("grant");
        assertThat(view.getTextRecursively())
                .contains("Every exam: 150% of the time limit", "reads slowly", "In force");
        test(find(Button.class).withText("End it").single()).click();
        assertThat(view.getTextRecursively()).contains("Ended").doesNotContain("In force");
    }
}
