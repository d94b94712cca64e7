package org.gatepost.audit;

import java.util.Map;
import org.gatepost.clearance.ClearanceChanged;
import org.gatepost.clearance.WaiverAct;
import org.gatepost.exam.AttemptMarked;
import org.gatepost.exam.AttemptStarted;
import org.gatepost.exam.AttemptVoided;
import org.gatepost.exam.ExamAct;
import org.gatepost.library.ContentLoaded;
import org.gatepost.library.ExamId;
import org.gatepost.library.Library;
import org.gatepost.people.AccountEvent;
import org.gatepost.people.PositionGivenUp;
import org.gatepost.people.PositionHeld;
import org.gatepost.people.PositionId;
import org.gatepost.report.ReportAct;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Hears what other rooms publish and records it, before anybody else who hears it: what follows from an event stands after
 * it in the log. Of practice nothing is recorded; it is shown to whoever practises and to nobody else.
 */
@Component
class Hearing {

    private final Recording recording;
    private final Telling telling;
    private final Library library;

    Hearing(Recording recording, Telling telling, Library library) {
        this.recording = recording;
        this.telling = telling;
        this.library = library;
    }

    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(AccountEvent event) {
        recording.add(telling.of(event));
    }

    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(PositionHeld held) {
        recording.add(telling.of(AuditKind.POSITION_GIVEN, held.person(), position(held.position())));
    }

    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(PositionGivenUp ended) {
        recording.add(telling.of(AuditKind.POSITION_ENDED, ended.person(), position(ended.position())));
    }

    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(AttemptStarted started) {
        if (counts(started.exam())) {
            recording.add(telling.of(started));
        }
    }

    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(AttemptMarked marked) {
        if (counts(marked.exam())) {
            recording.add(telling.of(marked));
        }
    }

    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(AttemptVoided voided) {
        if (counts(voided.exam())) {
            recording.add(telling.of(voided));
        }
    }

    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(ExamAct act) {
        boolean practice = switch (act) {
            case ExamAct.AttemptEnded ended -> !counts(ended.exam());
            case ExamAct.TimeGiven given -> !counts(given.exam());
            case ExamAct.AccommodationGranted granted -> false;
            case ExamAct.AccommodationEnded ended -> false;
            case ExamAct.RegradeApplied applied -> false;
            case ExamAct.RegradeDecided decided -> false;
        };
        if (!practice) {
            recording.add(telling.of(act));
        }
    }

    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(ClearanceChanged changed) {
        recording.add(telling.of(changed));
    }

    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(WaiverAct act) {
        recording.add(telling.of(act));
    }

    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(ReportAct act) {
        recording.add(telling.of(act));
    }

    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(ContentLoaded loaded) {
        recording.add(telling.of(loaded));
    }

    private static Map<String, Object> position(PositionId position) {
        return Map.of("position", position.value());
    }

    /** An exam that the content no longer has is recorded: nothing says that it was practice. */
    private boolean counts(ExamId exam) {
        return library.blueprint(exam)
                .map(blueprint -> blueprint.value().purpose().hasPass())
                .orElse(true);
    }
}
