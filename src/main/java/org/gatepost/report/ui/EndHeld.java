package org.gatepost.report.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import org.gatepost.exam.Accommodating;
import org.gatepost.exam.AttemptId;
import org.gatepost.exam.Invigilation;
import org.gatepost.widget.ReasonDialog;
import org.gatepost.widget.Toast;

/** For HR: ends an attempt that waits for marks which it will never be given, after having asked why. */
final class EndHeld extends Button {

    EndHeld(AttemptId attempt, String name, Invigilation invigilation, Runnable ended) {
        setText(getTranslation("report.held.end"));
        setId("end-held-" + attempt.value());
        addThemeVariants(ButtonVariant.TERTIARY);
        addClickListener(event -> new ReasonDialog(
                        new ReasonDialog.Words(
                                getTranslation("report.held.title", name),
                                getTranslation("report.held.means"),
                                getTranslation("report.held.reason"),
                                getTranslation("report.held.kept"),
                                getTranslation("report.held.noReason"),
                                getTranslation("report.held.back"),
                                getTranslation("report.held.end")),
                        Accommodating.LONGEST_REASON,
                        reason -> {
                            invigilation.voidHeld(attempt, reason);
                            Toast.good(getTranslation("report.held.ended", name));
                            ended.run();
                        })
                .open());
    }
}
