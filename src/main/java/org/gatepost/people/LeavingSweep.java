package org.gatepost.people;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.gatepost.kernel.CompanyTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Looks whether the day has come on which somebody leaves of whom that was said before. */
@Component
class LeavingSweep {

    private static final Logger LOG = LoggerFactory.getLogger(LeavingSweep.class);

    private final Leavings leavings;
    private final LeavingDone done;
    private final CompanyTime time;
    private final TransactionTemplate transaction;
    /** Of whom the log has been told. */
    private final Set<PersonId> stuck = ConcurrentHashMap.newKeySet();

    LeavingSweep(Leavings leavings, LeavingDone done, CompanyTime time, TransactionTemplate transaction) {
        this.leavings = leavings;
        this.done = done;
        this.time = time;
        this.transaction = transaction;
    }

    @Scheduled(fixedDelayString = "${gatepost.people.leaving:PT30S}")
    void look() {
        leavings.toDo(time.now()).stream().map(Leaving::person).distinct().forEach(this::alone);
    }

    /** One of whom it cannot be done must not keep the others from it. */
    private void alone(PersonId person) {
        try {
            transaction.executeWithoutResult(status -> done.doWhatIsDue(person));
            stuck.remove(person);
        } catch (RuntimeException failed) {
            if (stuck.add(person)) {
                LOG.error("person {} has left and could not be signed out; it is tried again", person.value(), failed);
            }
        }
    }
}
