package org.gatepost.study.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import org.gatepost.study.StudyTally;
import org.gatepost.widget.Progress;

/** How far somebody is with some lessons. What must be studied again was studied once, and is not shown as never done. */
final class StudyProgress extends Composite<Div> {

    StudyProgress(StudyTally tally) {
        var progress = new Progress(getTranslation("study.course.progress"), tally.done(), tally.all());
        if (tally.owed() > 0) {
            progress.withAgain(
                    tally.owed(), getTranslation("study.course.again", tally.done(), tally.owed(), tally.open()));
        }
        getContent().add(progress);
    }
}
