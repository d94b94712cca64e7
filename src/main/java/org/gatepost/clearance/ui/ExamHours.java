package org.gatepost.clearance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;
import java.util.Optional;
import org.gatepost.clearance.WayOut;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.library.Window;
import org.gatepost.widget.Notice;
import org.gatepost.widget.OpensIn;

/** When the exam of a position opens and closes, for whoever is on the way to it. */
final class ExamHours {

    private final Component reader;
    private final CompanyTime time;
    private final Locale language;

    ExamHours(Component reader, CompanyTime time, Locale language) {
        this.reader = reader;
        this.time = time;
        this.language = language;
    }

    /** Whether somebody on this way has the exam before them. */
    static boolean concern(WayOut wayOut) {
        return switch (wayOut) {
            case WayOut.StudyLessons study -> true;
            case WayOut.SitExam sit -> true;
            case WayOut.Wait wait -> true;
            case WayOut.AskForAttempt ask -> true;
            case WayOut.GoOn open -> false;
            case WayOut.AwaitMarks held -> false;
            case WayOut.AskHr ask -> false;
            case WayOut.Nothing nothing -> false;
        };
    }

    /** Nothing of an exam that may be started at any time from now on. */
    Optional<Component> of(Window window, WayOut wayOut) {
        Optional<String> closes = window.closesAt().map(at -> time.dateAndMinute(at, window.zone(), language));
        return switch (window.at(time.now())) {
            case NOT_YET -> {
                String opens = window.opensAt()
                        .map(at -> time.dateAndMinute(at, window.zone(), language))
                        .orElseThrow();
                String when = closes.map(until -> reader.getTranslation("clearance.hours.both", opens, until))
                        .orElseGet(() -> reader.getTranslation("clearance.hours.opens", opens));
                String opening = OpensIn.words(reader, window.opens(), time.now())
                        .map(wait -> together(when, wait))
                        .orElse(when);
                yield Optional.of(new Paragraph(
                        first(wayOut).map(needed -> together(opening, needed)).orElse(opening)));
            }
            case OPEN -> closes.map(until -> new Paragraph(reader.getTranslation("clearance.hours.closes", until)));
            case CLOSED -> closes.map(since -> Notice.warning(reader.getTranslation("clearance.hours.closed", since)));
        };
    }

    /** What somebody is to do before they may sit, so that no hour is taken for an appointment. */
    private Optional<String> first(WayOut wayOut) {
        return wayOut.study()
                .map(study -> study.plan() == null
                        ? reader.getTranslation(
                                "clearance.hours.needs", study.lessons().size())
                        : reader.getTranslation("clearance.hours.needsPlan"));
    }

    private String together(String one, String other) {
        return reader.getTranslation("widget.sentences", one, other);
    }
}
