package org.gatepost.clearance;

import java.util.List;
import org.gatepost.exam.AskedChanges;
import org.gatepost.library.ExamId;
import org.springframework.stereotype.Component;

/** Tells of an exam about changed content what was chosen to be asked. */
@Component
class AskedChangesByChoice implements AskedChanges {

    private final MyChanges mine;

    AskedChangesByChoice(MyChanges mine) {
        this.mine = mine;
    }

    @Override
    public List<Asked> of(ExamId exam) {
        return mine.asked(exam).stream()
                .flatMap(told ->
                        told.changes().stream().map(change -> new Asked(change.title(), mine.words(told, change))))
                .toList();
    }
}
