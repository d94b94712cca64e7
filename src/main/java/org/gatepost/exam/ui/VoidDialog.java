package org.gatepost.exam.ui;

import com.vaadin.flow.component.Component;
import org.gatepost.exam.Accommodating;
import org.gatepost.exam.AttemptId;
import org.gatepost.exam.Invigilation;
import org.gatepost.exam.Seat;
import org.gatepost.widget.ReasonDialog;
import org.gatepost.widget.Toast;

/** Ends an attempt so that it counts for nothing, with the reason, and says what that means. */
final class VoidDialog {

    private VoidDialog() {}

    /** Of an attempt that is open. */
    static ReasonDialog open(Component reader, Seat seat, Invigilation invigilation, Runnable ended) {
        var words = new ReasonDialog.Words(
                reader.getTranslation("exam.room.voidOf", seat.name()),
                reader.getTranslation("exam.room.void.means"),
                reader.getTranslation("exam.room.reason"),
                reader.getTranslation("exam.room.reason.kept"),
                reader.getTranslation("exam.refused.noReason"),
                reader.getTranslation("exam.room.cancel"),
                reader.getTranslation("exam.room.void"));
        return new ReasonDialog(words, Accommodating.LONGEST_REASON, reason -> {
            invigilation.voidAttempt(seat.attempt(), reason);
            Toast.good(reader.getTranslation("exam.room.voided", seat.name()));
            ended.run();
        });
    }

    /** Of an attempt that nobody can mark, whose person whoever marks is not told. */
    static ReasonDialog held(Component reader, AttemptId attempt, Invigilation invigilation, Runnable ended) {
        var words = new ReasonDialog.Words(
                reader.getTranslation("exam.marking.void.title"),
                reader.getTranslation("exam.marking.void.means"),
                reader.getTranslation("exam.room.reason"),
                reader.getTranslation("exam.room.reason.kept"),
                reader.getTranslation("exam.refused.noReason"),
                reader.getTranslation("exam.room.cancel"),
                reader.getTranslation("exam.marking.void"));
        return new ReasonDialog(words, Accommodating.LONGEST_REASON, reason -> {
            invigilation.voidHeld(attempt, reason);
            Toast.good(reader.getTranslation("exam.marking.voided"));
            ended.run();
        });
    }
}
