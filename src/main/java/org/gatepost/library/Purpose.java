package org.gatepost.library;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** What an exam is for. Authors write it as its mode. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Purpose.Mandatory.class, name = "mandatory"),
    @JsonSubTypes.Type(value = Purpose.CourseExam.class, name = "exam"),
    @JsonSubTypes.Type(value = Purpose.Practice.class, name = "practice")
})
public sealed interface Purpose {

    /** A position requires it; the gate says who may sit it and when. */
    record Mandatory() implements Purpose {}

    /** Shows somebody what they know of a course. Passed or not, and it decides nothing. */
    record CourseExam(CourseId course) implements Purpose {}

    /** A short quiz about a group of lessons, as often as somebody likes. Neither passed nor failed. */
    record Practice(GroupId group) implements Purpose {}

    /** Whether people sit it because they want to: everybody may, and nothing hangs on it. */
    default boolean isVoluntary() {
        return !(this instanceof Mandatory);
    }

    /** Whether there is such a thing as a pass. */
    default boolean hasPass() {
        return !(this instanceof Practice);
    }
}
