package org.gatepost.people;

import java.time.LocalDate;
import org.gatepost.kernel.Refusal;

/**
 * Somebody the company hires.
 *
 * @param number the employee number, at most 40 characters
 * @param name as the company writes it, at most 120 characters
 * @param department as the company writes it, at most 120 characters
 */
public record NewPerson(String number, String name, String department, LocalDate hiredOn) {

    /** Strips what surrounds the texts.
     *
     * @throws Refusal when one is blank or too long for a record of people
     */
    public NewPerson {
        number = Texts.required(number, 40, "people.refusal.number");
        name = Texts.required(name, 120, "people.refusal.name");
        department = Texts.required(department, 120, "people.refusal.department");
    }
}
