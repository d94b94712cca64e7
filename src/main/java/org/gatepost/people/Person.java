package org.gatepost.people;

import java.time.LocalDate;

/**
 * An employee.
 *
 * @param number the employee number, unique in the company
 * @param department the department's name as the company writes it
 */
public record Person(PersonId id, String number, String name, String department, LocalDate hiredOn) {}
