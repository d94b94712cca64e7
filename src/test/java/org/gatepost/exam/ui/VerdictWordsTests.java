package org.gatepost.exam.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gatepost.exam.AttemptReview;
import org.gatepost.exam.AttemptState;
import org.gatepost.exam.Connection;
import org.gatepost.exam.Score;
import org.gatepost.kernel.LocalizedText;
import org.gatepost.kernel.Points;
import org.gatepost.library.ExamId;
import org.gatepost.library.Purpose;
import org.gatepost.library.ReviewRules;
import org.gatepost.people.SignedInAs;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;

/** What a result says of why it is what it is, and of lost connections. */
@SpringBootTest
@ViewPackages(classes = ResultView.class)
@SignedInAs
class VerdictWordsTests extends SpringBrowserlessTest {

    @Test
    void sayThatEnoughPointsWereNotEnough() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        assertThat(verdict(23, 1))
                .contains("The points were enough, but 1 must-get item was not right, and all of these must be right.")
                .contains("A must-get item asks for");
        assertThat(verdict(10, 2)).contains("The points were not enough, and 2 must-get items were not right");
        assertThat(verdict(24, 0)).contains("Every must-get item is right.").doesNotContain("A must-get item asks");
        UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
        assertThat(verdict(23, 1)).contains("分数够了，但有 1 道关键题没有答对", "关键题考的是");
    }

    @Test
    void countTheSecondsOfAShortCutAndTheMinutesOfALongOne() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        assertThat(lost("exam.room.gaps", 10)).isEqualTo("lost the connection once, 10 s");
        assertThat(lost("exam.room.gaps", 200)).isEqualTo("lost the connection once, about 3 min");
        assertThat(lost("exam.result.lost", 1)).contains("lost once, 1 second in all");
        assertThat(lost("exam.result.lost", 60)).contains("lost once, about a minute in all");
        assertThat(lost("exam.result.lost", 150)).contains("about 3 minutes in all");
        UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
        assertThat(lost("exam.room.gaps", 10)).isEqualTo("网络断开 1 次，共 10 秒");
        assertThat(lost("exam.result.lost", 10)).contains("合计 10 秒，");
        assertThat(lost("exam.result.lost", 90)).contains("合计约 2 分钟，");
    }

    private static String lost(String key, long seconds) {
        var connection = new Connection(1, seconds);
        return UI.getCurrent()
                .getTranslation(key, connection.timesLost(), connection.minutesLost(), connection.secondsLost());
    }

    private static String verdict(int earned, int mustGetsMissed) {
        var review = new AttemptReview(
                new ExamId("engineer"),
                new LocalizedText("考试", "Exam"),
                new Purpose.Mandatory(),
                1,
                AttemptState.SUBMITTED,
                Instant.EPOCH,
                Instant.EPOCH,
                null,
                new Score(new Points(earned), new Points(24), new Points(20), mustGetsMissed),
                80,
                List.of(),
                List.of(),
                List.of(),
                0,
                new Connection(0, 0),
                ReviewRules.USUAL,
                Set.of());
        return new VerdictCard(review, new Div()).getElement().getTextRecursively();
    }
}
