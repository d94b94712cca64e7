package org.gatepost.exam;

import java.util.List;
import org.gatepost.kernel.LocalizedText;
import org.gatepost.library.ChangedText;
import org.gatepost.library.ExamId;

/** What a short exam about changed content is about. This room asks; whoever had it sat answers. */
public interface AskedChanges {

    /**
     * Something that has changed.
     *
     * @param texts what it said and says now; empty of an item, which may be asked again
     */
    record Asked(LocalizedText title, List<ChangedText> texts) {
        public Asked {
            texts = List.copyOf(texts);
        }
    }

    /** What whoever is signed in was asked to sit this exam about; nothing where they were not, and while they sit one. */
    List<Asked> of(ExamId exam);
}
