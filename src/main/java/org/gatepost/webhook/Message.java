package org.gatepost.webhook;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
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

    /** As it is sent and signed. */
    String body() {
        Map<String, @Nullable Object> data = new LinkedHashMap<>();
        if (kind == MessageKind.CLEARANCE) {
            data.put("employeeNumber", number);
            data.put("position", position);
            data.put("cleared", status != null && status.mayWork());
            data.put("status", status == null ? null : status.name());
            data.put("clearedUntil", until == null ? null : until.toString());
            data.put("reason", reason);
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
