package org.gatepost.report.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.gatepost.people.PositionId;
import org.gatepost.report.RegisterColumn;
import org.gatepost.report.RegisterFilter;
import org.gatepost.report.RegisterGroup;
import org.gatepost.report.RegisterOrder;

/**
 * What the register shows, as it stands in the address, so that reloading, going back and the other language keep it. What
 * it does not understand in an address it passes over.
 */
record RegisterAddress(RegisterFilter filter, RegisterOrder order) {

    private static final String TEXT = "q";
    private static final String DEPARTMENT = "department";
    private static final String POSITION = "position";
    private static final String STATUS = "status";
    private static final String REASON = "reason";
    private static final String SORT = "sort";
    private static final int LONGEST = 200;

    static RegisterAddress of(QueryParameters parameters) {
        RegisterFilter filter = RegisterFilter.EVERYBODY
                .withText(first(parameters, TEXT).orElse(""))
                .withDepartment(first(parameters, DEPARTMENT).orElse(null))
                .withPosition(first(parameters, POSITION).map(PositionId::new).orElse(null))
                .withGroup(first(parameters, STATUS)
                        .flatMap(name -> named(RegisterGroup.values(), name))
                        .orElse(null))
                .withReason(first(parameters, REASON)
                        .flatMap(RegisterAddress::reason)
                        .orElse(null));
        return new RegisterAddress(
                filter,
                first(parameters, SORT).flatMap(RegisterAddress::order).orElse(RegisterOrder.MOST_URGENT_FIRST));
    }

    QueryParameters parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (!filter.text().isEmpty()) {
            parameters.put(TEXT, filter.text());
        }
        if (filter.department() != null) {
            parameters.put(DEPARTMENT, filter.department());
        }
        if (filter.position() != null) {
            parameters.put(POSITION, filter.position().value());
        }
        if (filter.group() != null) {
            parameters.put(STATUS, written(filter.group()));
        }
        if (filter.reason() != null) {
            parameters.put(REASON, written(filter.reason()));
        }
        if (!order.equals(RegisterOrder.MOST_URGENT_FIRST)) {
            parameters.put(SORT, (order.descending() ? "-" : "") + written(order.column()));
        }
        return QueryParameters.simple(parameters);
    }

    /** To be appended to the address of a page, so that the page can lead back here: empty, or beginning with a "?". */
    String appended() {
        String query = parameters().getQueryString();
        return query.isEmpty() ? "" : "?" + query;
    }

    private static Optional<String> reason(String written) {
        return RegisterFilter.CHOICES.stream()
                .filter(reason -> written(reason).equals(written))
                .findFirst();
    }

    private static Optional<RegisterOrder> order(String written) {
        boolean descending = written.startsWith("-");
        return named(RegisterColumn.values(), descending ? written.substring(1) : written)
                .map(column -> new RegisterOrder(column, descending));
    }

    private static Optional<String> first(QueryParameters parameters, String name) {
        return parameters
                .getSingleParameter(name)
                .map(String::strip)
                .filter(value -> !value.isEmpty() && value.length() <= LONGEST);
    }

    private static <E extends Enum<E>> Optional<E> named(E[] values, String written) {
        return Arrays.stream(values)
                .filter(value -> written(value).equals(written))
                .findFirst();
    }

    private static String written(Enum<?> value) {
        return written(value.name());
    }

    private static String written(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
