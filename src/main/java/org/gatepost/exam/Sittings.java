package org.gatepost.exam;

import java.util.List;
import org.gatepost.library.Blueprint;
import org.gatepost.library.Library;
import org.gatepost.library.Section;
import org.springframework.stereotype.Component;

/** What a window is shown of an attempt: prompts and the person's own answers, and never a key. */
@Component
class Sittings {

    private final Answers answers;
    private final Forms forms;
    private final ReadSoFar read;
    private final Library library;

    Sittings(Answers answers, Forms forms, ReadSoFar read, Library library) {
        this.answers = answers;
        this.forms = forms;
        this.read = read;
        this.library = library;
    }

    /** Everything of an attempt that is held, for the window at this desk. */
    Sitting at(AttemptRow attempt, int desk) {
        Blueprint blueprint = library.blueprint(attempt.exam(), attempt.blueprintRevision());
        Form form = forms.of(attempt.id());
        List<Sitting.Place> places = answers.begun(attempt, form.size()).stream()
                .map(answer -> place(blueprint, form, answer))
                .toList();
        return new Sitting(
                attempt.id(),
                attempt.exam(),
                blueprint.title(),
                blueprint.purpose().hasPass(),
                blueprint.sections().stream().anyMatch(Section::byPerson),
                desk,
                attempt.reached(),
                attempt.startedAt(),
                attempt.deadline(),
                read.of(attempt, desk),
                places);
    }

    /** One item with the answer that counts for it so far. */
    Sitting.Place place(AttemptRow attempt, int slot) {
        Blueprint blueprint = library.blueprint(attempt.exam(), attempt.blueprintRevision());
        return place(blueprint, forms.of(attempt.id()), answers.of(attempt.id(), slot));
    }

    private Sitting.Place place(Blueprint blueprint, Form form, AnswerRow answer) {
        Form.Slot slot = form.slots().get(answer.slot());
        Section section = blueprint.sections().stream()
                .filter(candidate -> candidate.id().equals(slot.section()))
                .findFirst()
                .orElseThrow();
        return new Sitting.Place(
                section.title(),
                forms.presentation(slot),
                forms.item(slot).header().points(),
                answer.sequence(),
                answer.response(),
                answer.flagged(),
                answer.savedAt());
    }
}
