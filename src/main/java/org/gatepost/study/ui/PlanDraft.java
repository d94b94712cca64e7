package org.gatepost.study.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.util.Optional;
import org.gatepost.exam.AttemptId;
import org.gatepost.study.CheckFeedback;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The stop of a plan that a window shows, what was answered there and what was said to it. Kept because changing the
 * language builds the page anew, and what was said to a right answer is read before the next stop is shown.
 */
record PlanDraft(
        AttemptId attempt,
        String stop,
        int turn,
        JsonNode given,
        @Nullable CheckFeedback told) {

    static Optional<PlanDraft> of(AttemptId attempt, UI ui) {
        return Optional.ofNullable(ComponentUtil.getData(ui, PlanDraft.class))
                .filter(draft -> draft.attempt().equals(attempt));
    }

    void keep(UI ui) {
        ComponentUtil.setData(ui, PlanDraft.class, this);
    }

    static void forget(UI ui) {
        ComponentUtil.setData(ui, PlanDraft.class, null);
    }
}
