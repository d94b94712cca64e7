package org.gatepost.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gatepost.kernel.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Everything that is wrong with a form at once: the doing itself stops at the first mistake. Nothing is changed. */
@Component
class HireCheck {

    private static final int DAYS_AHEAD = 60;
    private static final LocalDate EARLIEST = LocalDate.of(1970, 1, 1);

    private final People people;
    private final Accounts accounts;

    HireCheck(People people, Accounts accounts) {
        this.people = people;
        this.accounts = accounts;
    }

    /** What speaks against a person with these texts, as somebody typed them. */
    List<Refusal> ofPerson(String number, String name, String department) {
        return ofPerson(null, number, name, department);
    }

    /** The same for the record of somebody who has been hired, whose own number is not taken. */
    List<Refusal> ofPerson(@Nullable PersonId whose, String number, String name, String department) {
        List<Refusal> wrong = new ArrayList<>(NewPerson.wrongWith(number, name, department));
        if (people.byNumber(number).filter(other -> !other.id().equals(whose)).isPresent()) {
            wrong.add(new Refusal("people.refusal.numberTaken", number.strip()));
        }
        return wrong;
    }

    /** What speaks against this day of hiring: it is so far off that it was not meant. */
    static List<Refusal> ofDay(LocalDate hiredOn, LocalDate today) {
        if (hiredOn.isBefore(EARLIEST)) {
            return List.of(new Refusal("people.refusal.hiredLongAgo", EARLIEST.toString()));
        }
        LocalDate latest = today.plusDays(DAYS_AHEAD);
        return hiredOn.isAfter(latest)
                ? List.of(new Refusal("people.refusal.hiredFarAhead", DAYS_AHEAD, latest.toString()))
                : List.of();
    }

    /** What speaks against this account of a person with that number and name. */
    List<Refusal> ofAccount(NewAccount wanted, String number, String name) {
        List<Refusal> wrong = new ArrayList<>();
        Optional<Username> username = Username.parse(wanted.username());
        if (username.isEmpty()) {
            wrong.add(new Refusal("people.refusal.username"));
        }
        username.flatMap(accounts::byUsername)
                .ifPresent(taken -> wrong.add(new Refusal("people.refusal.usernameTaken", taken.username())));
        try {
            PasswordRule.check(
                    wanted.initialPassword(), username.map(Username::value).orElse(""), number.strip(), name.strip());
        } catch (Refusal refusal) {
            wrong.add(refusal);
        }
        return wrong;
    }
}
