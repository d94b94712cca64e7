package org.gatepost.clearance;

import java.util.List;
import java.util.stream.Stream;
import org.gatepost.exam.AttemptId;
import org.gatepost.exam.OneMore;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.kernel.DatabaseTime;
import org.gatepost.kernel.Refusal;
import org.gatepost.library.ExamId;
import org.gatepost.people.PersonId;
import org.gatepost.people.SignedIn;
import org.gatepost.people.Turns;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets people who have used up their attempts sit once more. Nobody does so for themselves. */
@Service
@PreAuthorize("hasRole('HR')")
public class OneMoreAttempt {

    /** The most characters a reason may have. */
    public static final int LONGEST_REASON = 500;

    /** The most people shown at once. */
    public static final int MOST = 100;

    private static final Logger LOG = LoggerFactory.getLogger(OneMoreAttempt.class);

    // Somebody may ask for one attempt with several positions.
    private static final String ASKING = " where a.id in (select asks_after from clearance)";

    private final Turns turns;
    private final Decisions decisions;
    private final RegisterKeeping keeping;
    private final OneMore oneMore;
    private final JdbcClient database;
    private final ApplicationEventPublisher events;
    private final CompanyTime time;
    private final TransactionTemplate transaction;

    OneMoreAttempt(
            Turns turns,
            Decisions decisions,
            RegisterKeeping keeping,
            OneMore oneMore,
            JdbcClient database,
            ApplicationEventPublisher events,
            CompanyTime time,
            TransactionTemplate transaction) {
        this.turns = turns;
        this.decisions = decisions;
        this.keeping = keeping;
        this.oneMore = oneMore;
        this.database = database;
        this.events = events;
        this.time = time;
        this.transaction = transaction;
    }

    /** How many wait. */
    public int count() {
        return database.sql("select count(*) from attempt a" + ASKING)
                .query(Integer.class)
                .single();
    }

    /** Those who wait, the longest first, {@link #MOST} at most. */
    public List<Asking> waiting() {
        return database.sql("""
                        select a.id, a.person_id, a.exam_id, a.finished_at, p.employee_number, p.name, p.department
                        from attempt a join person p on p.id = a.person_id""" + ASKING + " order by a.finished_at, a.id limit ?")
                .param(MOST)
                .query((row, number) -> {
                    var person = new PersonId(row.getLong("person_id"));
                    var after = new AttemptId(row.getLong("id"));
                    return new Asking(
                            person,
                            row.getString("employee_number"),
                            row.getString("name"),
                            row.getString("department"),
                            new ExamId(row.getString("exam_id")),
                            after,
                            fails(person, after),
                            DatabaseTime.get(row, "finished_at"),
                            person.equals(SignedIn.current().person()));
                })
                .list();
    }

    /** Of the cycle, at whichever of the position's exams; at least the one that they wait after. */
    private int fails(PersonId person, AttemptId after) {
        List<Decided> decided;
        try {
            decided = decisions.of(person, time.now());
        } catch (RuntimeException failed) {
            LOG.error(
                    "the attempts of person {}, who waits for one more, could not be counted", person.value(), failed);
            return 1;
        }
        return decided.stream()
                .filter(each -> each.standing().wayOut() instanceof WayOut.AskForAttempt ask
                        && ask.after().equals(after))
                .mapToInt(each -> each.tries().fails())
                .max()
                .orElse(1);
    }

    /**
     * Allows one more attempt. It waits for no time; what was wrong is to be studied again before it all the same.
     *
     * @param after the last failed attempt, as it was shown
     * @throws Refusal when there is no reason or too long a one, when it is for the caller, or when the person does not
     *     wait for it any more
     */
    public void allow(PersonId person, AttemptId after, String reason) {
        String said = reason.strip();
        if (said.isEmpty() || said.length() > LONGEST_REASON) {
            throw new Refusal("clearance.oneMore.refused.reason", LONGEST_REASON);
        }
        PersonId me = SignedIn.current().person();
        if (person.equals(me)) {
            throw new Refusal("clearance.oneMore.refused.own");
        }
        transaction.executeWithoutResult(status -> {
            turns.hold(person);
            ExamId exam = decisions.of(person, time.now()).stream()
                    .flatMap(decided -> decided.standing().wayOut() instanceof WayOut.AskForAttempt ask
                                    && ask.after().equals(after)
                            ? Stream.of(ask.exam())
                            : Stream.empty())
                    .findFirst()
                    .orElseThrow(() -> new Refusal("clearance.oneMore.refused.meanwhile"));
            oneMore.allow(after, said, me, time.now());
            events.publishEvent(new OneMoreAllowed(person, exam, after));
            keeping.decideChanged(person);
        });
    }
}
