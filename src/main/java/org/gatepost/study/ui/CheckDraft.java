package org.gatepost.study.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.util.Optional;
import org.gatepost.item.LessonId;
import org.gatepost.study.CheckFeedback;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What somebody has answered and been told in a window. Kept there because changing the language builds the page anew,
 * and nobody should have to answer again for that.
 */
record CheckDraft(LessonId lesson, JsonNode given, @Nullable CheckFeedback told) {

    static Optional<CheckDraft> of(LessonId lesson, UI ui) {
        return Optional.ofNullable(ComponentUtil.getData(ui, CheckDraft.class))
                .filter(draft -> draft.lesson().equals(lesson));
    }

    void keep(UI ui) {
        ComponentUtil.setData(ui, CheckDraft.class, this);
    }

    static void forget(UI ui) {
        ComponentUtil.setData(ui, CheckDraft.class, null);
    }
}
