package org.gatepost.audit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.gatepost.kernel.StoredJson;
import org.jspecify.annotations.Nullable;

/**
 * The hash of a row: SHA-256 over its values in a form that never changes, so that anybody can compute it again from an
 * export. Each value is written as the number of its bytes in UTF-8, a colon, the value and a comma; null as a minus and a
 * comma. The order is: {@code gatepost-audit-1}, number, time in UTC with milliseconds, kind, actor, person, attempt, exam,
 * detail, previous hash.
 */
final class Seal {

    private static final String FORM = "gatepost-audit-1";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private Seal() {}

    static String of(long number, Fact fact, String previous) {
        return StoredJson.digest(canonical(number, fact, previous));
    }

    /** A moment as it stands in a hash. */
    static String time(Instant at) {
        return TIME.format(at);
    }

    static String canonical(long number, Fact fact, String previous) {
        var form = new StringBuilder();
        add(form, FORM);
        add(form, number);
        add(form, time(fact.at()));
        add(form, fact.kind());
        add(form, fact.actor() == null ? null : fact.actor().value());
        add(form, fact.person() == null ? null : fact.person().value());
        add(form, fact.attempt() == null ? null : fact.attempt().value());
        add(form, fact.exam() == null ? null : fact.exam().value());
        add(form, fact.detail());
        add(form, previous);
        return form.toString();
    }

    private static void add(StringBuilder form, @Nullable Object value) {
        if (value == null) {
            form.append("-,");
        } else {
            String text = value.toString();
            form.append(text.getBytes(StandardCharsets.UTF_8).length)
                    .append(':')
                    .append(text)
                    .append(',');
        }
    }
}
