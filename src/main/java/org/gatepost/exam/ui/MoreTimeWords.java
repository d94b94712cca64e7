package org.gatepost.exam.ui;

import com.vaadin.flow.component.Component;
import org.gatepost.exam.MoreTime;
import org.gatepost.exam.TimeGivenFor;
import org.gatepost.widget.HowLong;

/** What somebody at an exam reads of time that was added. */
final class MoreTimeWords {

    private final Component reader;

    MoreTimeWords(Component reader) {
        this.reader = reader;
    }

    String of(MoreTime more) {
        String time = HowLong.of(reader, more.added());
        TimeGivenFor why = more.why();
        if (why == TimeGivenFor.OUTAGE) {
            return reader.getTranslation("exam.desk.givenBack", time);
        }
        String given = reader.getTranslation("exam.desk.moreTime", time);
        return why == null
                ? given
                : reader.getTranslation("widget.sentences", given, reader.getTranslation("exam.timeFor." + why));
    }
}
