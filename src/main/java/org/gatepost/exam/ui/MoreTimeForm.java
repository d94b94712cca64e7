package org.gatepost.exam.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.gatepost.exam.Accommodating;
import org.gatepost.exam.Accommodation;
import org.gatepost.kernel.Refusal;
import org.gatepost.library.ExamId;
import org.gatepost.people.Person;
import org.gatepost.widget.Notice;
import org.gatepost.widget.Toast;

/** Grants more time. */
final class MoreTimeForm extends Div {

    private static final int STEP = 25;
    private static final int MINUTES_STEP = 5;

    private final transient Accommodating accommodating;
    private final transient Person person;
    private final transient Runnable granted;
    private final Div message = new Div();
    private final Select<ExamId> exam = new Select<>();
    private final IntegerField percent = new IntegerField();
    private final IntegerField minutes = new IntegerField();
    private final TextArea reason = new TextArea();

    MoreTimeForm(Accommodating accommodating, Person person, List<ExamId> exams, ExamTitles titles, Runnable granted) {
        this.accommodating = accommodating;
        this.person = person;
        this.granted = granted;
        addClassNames("gp-card", "gp-stack");
        exam.setLabel(getTranslation("exam.time.which"));
        exam.setItems(exams);
        exam.setEmptySelectionAllowed(true);
        exam.setEmptySelectionCaption(getTranslation("exam.time.everyExam"));
        exam.setItemLabelGenerator(id -> id == null ? getTranslation("exam.time.everyExam") : titles.of(id));
        exam.setWidthFull();
        percent.setLabel(getTranslation("exam.time.percent"));
        percent.setHelperText(getTranslation("exam.time.percent.help"));
        percent.setMin(Accommodation.LEAST_PERCENT);
        percent.setMax(Accommodation.MOST_PERCENT);
        percent.setStep(STEP);
        percent.setStepButtonsVisible(true);
        percent.setValue(Accommodation.LEAST_PERCENT);
        percent.setId("percent");
        minutes.setLabel(getTranslation("exam.time.minutes"));
        minutes.setMin(0);
        minutes.setMax(Accommodation.MOST_MINUTES);
        minutes.setStep(MINUTES_STEP);
        minutes.setStepButtonsVisible(true);
        minutes.setValue(0);
        minutes.setId("minutes");
        reason.setLabel(getTranslation("exam.room.reason"));
        reason.setHelperText(getTranslation("exam.time.reason.kept"));
        reason.setMaxLength(Accommodating.LONGEST_REASON);
        reason.setWidthFull();
        reason.setId("reason");
        var numbers = new Div(percent, minutes);
        numbers.addClassNames("gp-row", "gp-time-numbers");
        var grant = new Button(getTranslation("exam.time.grant"), event -> grant());
        grant.addThemeVariants(ButtonVariant.PRIMARY);
        grant.addClassName("gp-action");
        grant.setId("grant");
        add(new H2(getTranslation("exam.time.new")), message, exam, numbers, reason, grant);
    }

    private void grant() {
        message.removeAll();
        if (!isRight()) {
            return;
        }
        try {
            accommodating.grant(person.id(), exam.getValue(), number(percent), number(minutes), reason.getValue());
            Toast.good(getTranslation("exam.time.granted", person.name()));
            granted.run();
        } catch (Refusal refusal) {
            message.add(Notice.bad(getTranslation(refusal.key(), refusal.arguments())));
        }
    }

    private boolean isRight() {
        String range = getTranslation(
                "exam.refused.timeRange",
                Accommodation.LEAST_PERCENT,
                Accommodation.MOST_PERCENT,
                Accommodation.MOST_MINUTES);
        boolean percentInRange =
                number(percent) >= Accommodation.LEAST_PERCENT && number(percent) <= Accommodation.MOST_PERCENT;
        boolean minutesInRange = number(minutes) >= 0 && number(minutes) <= Accommodation.MOST_MINUTES;
        boolean isMore = number(percent) > Accommodation.LEAST_PERCENT || number(minutes) > 0;
        boolean wantsMore = !isMore && percentInRange && minutesInRange;
        return new Checks()
                .right(
                        percentInRange && !wantsMore,
                        percent,
                        wantsMore ? getTranslation("exam.refused.noMoreTime") : range)
                .right(minutesInRange, minutes, range)
                .written(reason)
                .passed();
    }

    /** What is no number at all is out of every range. */
    private static int number(IntegerField field) {
        return field.getValue() == null ? -1 : field.getValue();
    }
}
