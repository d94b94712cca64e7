package org.gatepost.exam.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.gatepost.exam.Accommodating;
import org.gatepost.exam.Invigilation;
import org.gatepost.kernel.Refusal;
import org.gatepost.library.ExamId;
import org.gatepost.widget.Notice;
import org.gatepost.widget.Toast;
import org.jspecify.annotations.Nullable;

/** A word to everybody who sits an exam. */
final class AnnounceDialog extends Dialog {

    private final transient Invigilation invigilation;
    private final Div message = new Div();
    private final Select<ExamId> exam = new Select<>();
    private final TextArea words = new TextArea();

    AnnounceDialog(Invigilation invigilation, List<ExamId> exams, @Nullable ExamId chosen, ExamTitles titles) {
        this.invigilation = invigilation;
        addClassName("gp-room-dialog");
        setHeaderTitle(getTranslation("exam.room.announce"));
        exam.setLabel(getTranslation("exam.room.exam"));
        exam.setItems(exams);
        exam.setItemLabelGenerator(titles::of);
        exam.setWidthFull();
        exam.setId("exam");
        if (chosen != null || exams.size() == 1) {
            exam.setValue(chosen != null ? chosen : exams.getFirst());
        }
        words.setLabel(getTranslation("exam.room.words"));
        words.setHelperText(getTranslation("exam.room.words.help"));
        words.setMaxLength(Accommodating.LONGEST_REASON);
        words.setWidthFull();
        words.setId("words");
        var form = new Div(message, exam, words);
        form.addClassName("gp-stack");
        add(form);
        var send = new Button(getTranslation("exam.room.send"), event -> send());
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.setId("send");
        getFooter().add(new Button(getTranslation("exam.room.cancel"), event -> close()), send);
    }

    private void send() {
        message.removeAll();
        if (!new Checks()
                .right(!exam.isEmpty(), exam, getTranslation("exam.room.chooseExam"))
                .written(words)
                .passed()) {
            return;
        }
        try {
            invigilation.announce(exam.getValue(), words.getValue());
            close();
            Toast.good(getTranslation("exam.room.sent"));
        } catch (Refusal refusal) {
            message.add(Notice.bad(getTranslation(refusal.key(), refusal.arguments())));
        }
    }
}
