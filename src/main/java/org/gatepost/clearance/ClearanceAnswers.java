package org.gatepost.clearance;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.gatepost.people.Person;
import org.gatepost.people.PersonId;
import org.gatepost.people.Staff;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** What other systems may ask, each by a token with the scope. */
@Service
public class ClearanceAnswers {

    /** The most people of one list. */
    public static final int MOST = 1_000;

    private final Staff staff;
    private final DecisionsThen decisions;

    ClearanceAnswers(Staff staff, DecisionsThen decisions) {
        this.staff = staff;
        this.decisions = decisions;
    }

    /**
     * Where somebody stands at a moment, with the evidence named.
     *
     * @return nothing when nobody has the number
     * @throws org.springframework.dao.DataAccessException when the database cannot be asked
     */
    @PreAuthorize("hasAuthority('SCOPE_clearances:read')")
    public Optional<ClearanceAnswer> of(String number, Instant moment) {
        return Optional.ofNullable(answers(List.of(number), moment).get(number)).filter(ClearanceAnswer::known);
    }

    /**
     * The same of many people; whoever is unknown is not cleared.
     *
     * @return by number, as it was asked
     */
    @PreAuthorize("hasAuthority('SCOPE_clearances:list')")
    public Map<String, ClearanceAnswer> of(Collection<String> numbers, Instant moment) {
        if (numbers.size() > MOST) {
            throw new IllegalArgumentException(numbers.size() + " numbers");
        }
        return answers(numbers, moment);
    }

    private Map<String, ClearanceAnswer> answers(Collection<String> numbers, Instant moment) {
        Map<String, Person> people = staff.byNumbers(numbers);
        List<PersonId> ids = people.values().stream().map(Person::id).distinct().toList();
        var decided = decisions.of(ids, moment);
        var absences = staff.absencesOf(ids);
        Map<String, ClearanceAnswer> answers = new HashMap<>();
        for (String number : numbers) {
            Person person = people.get(number);
            if (person == null) {
                answers.put(number, ClearanceAnswer.unknown(number));
                continue;
            }
            var named = Objects.requireNonNull(decided.get(person.id())).map(decisions::named);
            boolean left =
                    absences.getOrDefault(person.id(), List.of()).stream().anyMatch(absence -> absence.holds(moment));
            answers.put(number, left ? ClearanceAnswer.left(number, named) : ClearanceAnswer.of(number, named));
        }
        return answers;
    }
}
