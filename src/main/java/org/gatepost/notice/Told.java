package org.gatepost.notice;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.gatepost.clearance.ChangeAct;
import org.gatepost.exam.AttemptId;
import org.gatepost.kernel.LocalizedText;
import org.gatepost.library.ExamId;
import org.gatepost.people.PersonId;
import org.gatepost.people.PositionId;
import org.jspecify.annotations.Nullable;

/**
 * What a notice needs to be put into words. Stored, and read leniently.
 *
 * @param position the id of a position
 * @param exam the id of an exam
 * @param attempt the id of an attempt
 * @param until when a clearance ends or ended
 * @param counts how many notices of each kind, by name
 * @param change what of the content has changed
 * @param by the number of the person who did it, who is not told; null where that does not matter
 * @param single the number of the person whom all that is counted is about; null where it is about several, and where it was
 *     written down before as an employee number, which may be somebody else's by now
 */
public record Told(
        @Nullable String position,
        @Nullable String exam,
        @Nullable Long attempt,
        @Nullable Instant until,
        @Nullable Map<String, Integer> counts,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Change change,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Long by,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Long single) {

    /** @param choice the number of the choice that told it */
    public record Change(long choice, LocalizedText title) {}

    public Told(
            @Nullable String position,
            @Nullable String exam,
            @Nullable Long attempt,
            @Nullable Instant until,
            @Nullable Map<String, Integer> counts) {
        this(position, exam, attempt, until, counts, null, null, null);
    }

    static Told of(ChangeAct.Asked asked) {
        var change = new Change(asked.choice().value(), asked.title());
        return new Told(null, null, null, asked.due(), null, change, null, null);
    }

    static Told of(PositionId position, @Nullable Instant until) {
        return new Told(position.value(), null, null, until, null);
    }

    static Told of(ExamId exam) {
        return new Told(null, exam.value(), null, null, null);
    }

    static Told of(ExamId exam, AttemptId attempt) {
        return new Told(null, exam.value(), attempt.value(), null, null);
    }

    static Told of(Map<String, Integer> counts) {
        return new Told(null, null, null, null, counts);
    }

    static Told of(Map<String, Integer> counts, Optional<PersonId> single) {
        return new Told(
                null,
                null,
                null,
                null,
                counts,
                null,
                null,
                single.map(PersonId::value).orElse(null));
    }

    /** Of somebody's record, on which day. */
    static Told of(@Nullable Instant day, PersonId by) {
        return new Told(null, null, null, day, null, null, by.value(), null);
    }

    /** With the position that the exam opened, and until when. */
    Told opening(PositionId opened, @Nullable Instant end) {
        return new Told(opened.value(), exam, attempt, end, counts, change, by, single);
    }
}
