package org.gatepost.clearance;

import java.time.Instant;
import java.util.List;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.people.PersonId;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Has the register say what time, or a choice about many people, has changed. Lists are brought up to date before they are read,
 * so none shows a clearance that has ended; a request decides a few people at most, and the sweep all others. Whose turn has not come is
 * in no list as what was decided before, and the gate, asked about them, decides by itself.
 */
@Component
class RegisterSweep {

    /** So many rows a request has decided; more than nearly every moment changes, and few enough to wait for. */
    static final int IN_A_REQUEST = 200;

    private static final int AT_ONCE = 500;

    private final Register register;
    private final RegisterKeeping keeping;
    private final CompanyTime time;

    RegisterSweep(Register register, RegisterKeeping keeping, CompanyTime time) {
        this.register = register;
        this.keeping = keeping;
        this.time = time;
    }

    @Scheduled(fixedDelayString = "${gatepost.clearance.sweep:PT30S}")
    void decideAll() {
        Instant now = time.now();
        List<Due> due = register.due(now, Due.FIRST, AT_ONCE);
        while (!due.isEmpty()) {
            decide(due);
            // Those who cannot be decided stay where they were, so what comes next is asked for beyond them.
            due = register.due(now, due.getLast(), AT_ONCE);
        }
    }

    /** Those most overdue, {@link #IN_A_REQUEST} rows at most. */
    void decideSome() {
        decide(register.due(time.now(), Due.FIRST, IN_A_REQUEST));
    }

    /** This one person. */
    void decide(PersonId person) {
        if (register.isDue(person, time.now())) {
            keeping.decideIfDue(person);
        }
    }

    private void decide(List<Due> due) {
        due.stream().map(Due::person).distinct().forEach(keeping::decideIfDue);
    }

    /** Whether somebody's turn has still to come; nobody waits for those who could not be decided when it came. */
    boolean isBehind() {
        return register.due(time.now(), Due.FIRST, AT_ONCE).stream()
                .map(Due::person)
                .anyMatch(keeping::isDecidable);
    }
}
