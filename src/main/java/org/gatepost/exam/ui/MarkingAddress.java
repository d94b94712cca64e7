package org.gatepost.exam.ui;

import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.gatepost.exam.MarkingFilter;
import org.gatepost.exam.Waiting;
import org.gatepost.item.ItemId;
import org.gatepost.library.ExamId;

/** What the queue shows, as it stands in the address, so that it is kept from one answer to the next. */
record MarkingAddress(MarkingFilter filter) {

    private static final String EXAM = "exam";
    private static final String ITEM = "item";

    static MarkingAddress of(QueryParameters parameters) {
        return new MarkingAddress(new MarkingFilter(
                first(parameters, EXAM).map(ExamId::new).orElse(null),
                first(parameters, ITEM).map(ItemId::new).orElse(null)));
    }

    QueryParameters parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (filter.exam() != null) {
            parameters.put(EXAM, filter.exam().value());
        }
        if (filter.item() != null) {
            parameters.put(ITEM, filter.item().value());
        }
        return QueryParameters.simple(parameters);
    }

    String queue() {
        return "marking" + appended();
    }

    String answer(Waiting answer) {
        return path(answer) + appended();
    }

    static String path(Waiting answer) {
        return "marking/" + answer.number();
    }

    /** The number of the answer named in an address. */
    static long numberOf(RouteParameters parameters) {
        return parameters
                .get("answer")
                .filter(text -> text.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .orElseThrow(NotFoundException::new);
    }

    private String appended() {
        String query = parameters().getQueryString();
        return query.isEmpty() ? "" : "?" + query;
    }

    private static Optional<String> first(QueryParameters parameters, String name) {
        return parameters.getSingleParameter(name).filter(value -> !value.isBlank());
    }
}
