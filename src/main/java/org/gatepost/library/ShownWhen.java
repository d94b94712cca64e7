package org.gatepost.library;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;

/** From when on people see something of their own result. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = ShownWhen.AtOnce.class, name = "at-once"),
    @JsonSubTypes.Type(value = ShownWhen.AfterPass.class, name = "after-pass"),
    @JsonSubTypes.Type(value = ShownWhen.From.class, name = "from"),
    @JsonSubTypes.Type(value = ShownWhen.Never.class, name = "never")
})
public sealed interface ShownWhen {

    /** As soon as the result is there. */
    record AtOnce() implements ShownWhen {}

    /** Once they have passed the exam with this attempt or a later one. */
    record AfterPass() implements ShownWhen {}

    /** From a moment on at which nobody sits the exam any more. */
    record From(Instant moment) implements ShownWhen {}

    record Never() implements ShownWhen {}

    /**
     * Whether it is shown.
     *
     * @param passed whether they have passed with this attempt or a later one
     */
    default boolean isReached(Instant now, boolean passed) {
        return switch (this) {
            case AtOnce atOnce -> true;
            case AfterPass afterPass -> passed;
            case From from -> !now.isBefore(from.moment());
            case Never never -> false;
        };
    }
}
