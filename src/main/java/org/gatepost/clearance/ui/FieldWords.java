package org.gatepost.clearance.ui;

import com.vaadin.flow.component.Component;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import org.gatepost.clearance.RegisterDifference;
import org.gatepost.clearance.RegisterField;
import org.gatepost.clearance.Status;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.library.ExamId;
import org.gatepost.library.Library;
import org.jspecify.annotations.Nullable;

/** What a field of the register says, in words; as it stands where nobody but a program could have written it. */
final class FieldWords {

    private static final int SHORT = 12;

    private final Component reader;
    private final Library library;
    private final CompanyTime time;
    private final Locale language;

    FieldWords(Component reader, Library library, CompanyTime time, Locale language) {
        this.reader = reader;
        this.library = library;
        this.time = time;
        this.language = language;
    }

    String name(RegisterDifference.Field field) {
        return reader.getTranslation("clearance.check.field." + field.field().name());
    }

    /** @param other what the other side says: where both would read the same, both are shown as they are stored */
    String of(RegisterDifference.Field field, @Nullable String value, @Nullable String other) {
        if (value == null) {
            return reader.getTranslation(
                    field.field() == RegisterField.STATUS ? "clearance.check.noRow" : "clearance.check.nothing");
        }
        String words = words(field.field(), value);
        return other != null && words.equals(words(field.field(), other)) ? value : words;
    }

    private String words(RegisterField field, String value) {
        return switch (field) {
            case STATUS ->
                Arrays.stream(Status.values()).anyMatch(status -> status.name().equals(value))
                        ? reader.getTranslation("widget.tone." + value)
                        : value;
            case REASON -> reason(value);
            case CLEARED_UNTIL, CHANGES_AT, DUE -> moment(value);
            case REQUIREMENT -> value.substring(0, Math.min(SHORT, value.length()));
            case EXAM ->
                library.blueprint(new ExamId(value))
                        .map(found -> found.value().title().in(language))
                        .orElse(value);
            case POSITION_REVISION, ATTEMPT, WAIVER, ASKS_AFTER, CYCLE -> value;
        };
    }

    private String reason(String value) {
        String key = "report.reason." + value;
        String words = reader.getTranslation(key);
        return words.contains(key) ? value : words;
    }

    private String moment(String value) {
        try {
            return time.dateAndMinute(Instant.parse(value), language);
        } catch (DateTimeParseException odd) {
            return value;
        }
    }
}
