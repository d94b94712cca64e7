package org.gatepost.report;

import org.gatepost.library.ExamId;
import org.gatepost.people.PositionId;
import org.jspecify.annotations.Nullable;

/**
 * Which rows of the register are wanted; whatever is null or blank narrows nothing.
 *
 * @param text words, each part of an employee number or a name, as {@link org.gatepost.people.PeopleSought} takes them
 * @param department its name as the company writes it
 * @param exam only positions that require this exam
 */
public record RegisterFilter(
        String text,
        @Nullable String department,
        @Nullable PositionId position,
        @Nullable RegisterGroup group,
        @Nullable ExamId exam) {

    public static final RegisterFilter EVERYBODY = new RegisterFilter("", null, null, null, null);

    public RegisterFilter {
        text = text.strip();
    }

    public RegisterFilter withText(String wanted) {
        return new RegisterFilter(wanted, department, position, group, exam);
    }

    public RegisterFilter withDepartment(@Nullable String wanted) {
        return new RegisterFilter(text, wanted, position, group, exam);
    }

    public RegisterFilter withPosition(@Nullable PositionId wanted) {
        return new RegisterFilter(text, department, wanted, group, exam);
    }

    public RegisterFilter withGroup(@Nullable RegisterGroup wanted) {
        return new RegisterFilter(text, department, position, wanted, exam);
    }

    public RegisterFilter withExam(@Nullable ExamId wanted) {
        return new RegisterFilter(text, department, position, group, wanted);
    }

    public boolean isEverybody() {
        return equals(EVERYBODY);
    }
}
