package org.gatepost.webhook;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.gatepost.clearance.Status;
import org.gatepost.kernel.StoredJson;
import org.jspecify.annotations.Nullable;

/**
 * What a receiver is told.
 *
 * @param id the same at each try, so that a receiver knows what it has
 * @param number the employee number as it is now; null when it is about nobody
 * @param status null when nothing is said of the position any more, or when it is about nobody
 */
record Message(
        String id,
        MessageKind kind,
        @Nullable String number,
        @Nullable String position,
        @Nullable Status status,
        @Nullable Instant until,
        @Nullable String reason,
        Instant occurred) {

    private static final String CLEARED = "cleared";
    private static final String STATUS = "status";
    private static final String CLEARED_UNTIL = "clearedUntil";
    private static final String REASON = "reason";

    /** As it is sent and signed. */
    String body() {
        return written(this::result);
    }

    /** As administrators see it, who see no results: of the same shape, with {@link MessageLine#HIDDEN} for each of them. */
    String bodyWithoutResults() {
        return written(name -> MessageLine.HIDDEN);
    }

    private @Nullable Object result(String name) {
        return switch (name) {
            case CLEARED -> status != null && status.mayWork();
            case STATUS -> status == null ? null : status.name();
            case CLEARED_UNTIL -> until == null ? null : until.toString();
            default -> reason;
        };
    }

    /** @param result what is written of a result; everything that is one is asked for here */
    private String written(Function<String, @Nullable Object> result) {
        Map<String, @Nullable Object> data = new LinkedHashMap<>();
        if (kind == MessageKind.CLEARANCE) {
            data.put("employeeNumber", number);
            data.put("position", position);
            for (String name : List.of(CLEARED, STATUS, CLEARED_UNTIL, REASON)) {
                data.put(name, result.apply(name));
            }
            data.put("decidedAt", occurred.toString());
        }
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("id", id);
        body.put("type", kind.written());
        body.put("timestamp", occurred.toString());
        body.put("data", data);
        return StoredJson.write(body);
    }
}
