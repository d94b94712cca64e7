package org.gatepost.report;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.gatepost.library.ExamId;
import org.gatepost.people.PositionId;
import org.jspecify.annotations.Nullable;

/**
 * Which rows of the register are wanted; whatever is null or blank narrows nothing.
 *
 * @param text words, each part of an employee number or a name, as {@link org.gatepost.people.PeopleSought} takes them
 * @param department its name as the company writes it
 * @param exam only positions that require this exam
 * @param reason only rows decided for this reason of the gate, one of {@link #CHOICES}
 */
public record RegisterFilter(
        String text,
        @Nullable String department,
        @Nullable PositionId position,
        @Nullable RegisterGroup group,
        @Nullable ExamId exam,
        @Nullable String reason) {

    /** The reason for which rows are asked of those who have left; without it there are none of them. */
    public static final String LEFT = "LEFT";

    /**
     * The reason for which rows are asked of those whose clearance has ended: as their rows say it, whatever they have sat since, and so
     * also of those of whom the gate has another reason by now.
     */
    public static final String EXPIRED = "EXPIRED";

    public static final RegisterFilter EVERYBODY = new RegisterFilter("", null, null, null, null, null);

    /** The names of the gate's reasons, in the order in which people come through them. */
    public static final List<String> REASONS = List.of(
            "NOT_STUDIED",
            "NOT_SAT",
            "SITTING",
            "BEING_MARKED",
            "FAILED",
            "REMEDIATED",
            "WAITING",
            "USED_UP",
            "WAIVED",
            "PASSED",
            "CHANGE_OWED",
            "IN_GRACE",
            EXPIRED,
            "NO_RULE",
            LEFT);

    /** In the place of a reason: those whose first pass was due, whatever keeps them from it. */
    public static final String OVERDUE = "OVERDUE";

    /** In the place of a reason: those who are blocked, and those whose first pass was due. */
    public static final String STUCK = "STUCK";

    /** In the place of a reason: those of whom it was said that they leave on a day to come. */
    public static final String LEAVING = "LEAVING";

    /** What may be asked for in the place of a reason. */
    public static final List<String> CHOICES =
            Stream.concat(Stream.of(STUCK, OVERDUE, LEAVING), REASONS.stream()).toList();

    public RegisterFilter {
        text = text.strip();
    }

    public RegisterFilter withText(String wanted) {
        return new RegisterFilter(wanted, department, position, group, exam, reason);
    }

    public RegisterFilter withDepartment(@Nullable String wanted) {
        return new RegisterFilter(text, wanted, position, group, exam, reason);
    }

    public RegisterFilter withPosition(@Nullable PositionId wanted) {
        return new RegisterFilter(text, department, wanted, group, exam, reason);
    }

    public RegisterFilter withGroup(@Nullable RegisterGroup wanted) {
        return new RegisterFilter(text, department, position, wanted, exam, reason);
    }

    public RegisterFilter withExam(@Nullable ExamId wanted) {
        return new RegisterFilter(text, department, position, group, wanted, reason);
    }

    public RegisterFilter withReason(@Nullable String wanted) {
        return new RegisterFilter(text, department, position, group, exam, wanted);
    }

    /** How much it asks for besides the text. */
    public int narrowings() {
        return (int) Stream.of(department, position, group, exam, reason)
                .filter(Objects::nonNull)
                .count();
    }

    /** Whether those who have left are asked for, and nobody else. */
    boolean isOfLeavers() {
        return LEFT.equals(reason);
    }

    public boolean isEverybody() {
        return equals(EVERYBODY);
    }
}
