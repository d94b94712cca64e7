package org.gatepost.exam.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gatepost.exam.AttemptId;
import org.gatepost.exam.Reviews;
import org.gatepost.widget.Notice;
import tools.jackson.databind.JsonNode;

/**
 * Names the items whose last answers this browser kept and the server never got, because the connection was down when the
 * time ran out, or because another window had not sent them when the exam was handed in. Empty when there are none.
 */
@JavaScript("context://js/exam-journal.js")
final class UnsavedNotice extends Div {

    private final AttemptId attempt;
    private final Instant startedAt;
    private final transient Reviews reviews;

    UnsavedNotice(AttemptId attempt, Instant startedAt, Reviews reviews) {
        this.attempt = attempt;
        this.startedAt = startedAt;
        this.reviews = reviews;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement()
                .executeJs("return window.gatepost.journal($0, $1).end()", attempt.value(), startedAt.toEpochMilli())
                .then(kept -> tell(reviews.unsaved(attempt, numbers(kept))));
    }

    private void tell(List<Integer> slots) {
        removeAll();
        if (!slots.isEmpty()) {
            String items = slots.stream()
                    .map(slot -> String.valueOf(slot + 1))
                    .collect(Collectors.joining(getTranslation("exam.list.separator")));
            add(Notice.warning(getTranslation("exam.result.unsaved", items, slots.size())));
        }
    }

    private static Map<Integer, Long> numbers(JsonNode kept) {
        Map<Integer, Long> numbers = new HashMap<>();
        kept.properties().forEach(entry -> {
            if (entry.getKey().matches("\\d{1,6}")) {
                numbers.put(Integer.valueOf(entry.getKey()), entry.getValue().asLong(0));
            }
        });
        return numbers;
    }
}
