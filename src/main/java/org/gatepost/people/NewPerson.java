package org.gatepost.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gatepost.kernel.Refusal;

/**
 * Somebody the company hires.
 *
 * @param number the employee number, at most 40 characters; compared without case and width
 * @param name as the company writes it, at most 120 characters
 * @param department as the company writes it, at most 120 characters
 * @param email where they read mail; blank when nobody knows
 */
public record NewPerson(String number, String name, String department, LocalDate hiredOn, String email) {

    private static final int LONGEST_NUMBER = 40;
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_DEPARTMENT = 120;

    /** Strips what surrounds the texts.
     *
     * @throws Refusal when one is blank or too long for a record of people, or the address for mail is none
     */
    public NewPerson {
        number = Texts.required(number, LONGEST_NUMBER, "people.refusal.number");
        name = Texts.required(name, LONGEST_NAME, "people.refusal.name");
        department = Texts.required(department, LONGEST_DEPARTMENT, "people.refusal.department");
        email = EmailAddress.of(email).map(EmailAddress::value).orElse("");
    }

    /** Somebody of whom nobody knows where they read mail. */
    public NewPerson(String number, String name, String department, LocalDate hiredOn) {
        this(number, name, department, hiredOn, "");
    }

    /** Every text for which nobody can be hired, each with its refusal; none when all are fit. */
    static List<Refusal> wrongWith(String number, String name, String department) {
        List<Refusal> wrong = new ArrayList<>();
        if (Texts.isUnfit(number, LONGEST_NUMBER)) {
            wrong.add(new Refusal("people.refusal.number", LONGEST_NUMBER));
        }
        if (Texts.isUnfit(name, LONGEST_NAME)) {
            wrong.add(new Refusal("people.refusal.name", LONGEST_NAME));
        }
        if (Texts.isUnfit(department, LONGEST_DEPARTMENT)) {
            wrong.add(new Refusal("people.refusal.department", LONGEST_DEPARTMENT));
        }
        return wrong;
    }
}
