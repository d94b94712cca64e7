package org.gatepost.exam.ui;

import java.util.Locale;
import org.gatepost.library.ExamId;
import org.gatepost.library.Library;

/** What exams are called; one whose content is gone by its id. */
record ExamTitles(Library library, Locale language) {

    String of(ExamId exam) {
        return library.blueprint(exam)
                .map(blueprint -> blueprint.value().title().in(language))
                .orElse(exam.value());
    }
}
