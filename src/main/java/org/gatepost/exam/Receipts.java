package org.gatepost.exam;

import static java.util.Objects.requireNonNull;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gatepost.exam.IssuedReceipts.Issued;
import org.gatepost.kernel.OpenToUncleared;
import org.gatepost.kernel.Refusal;
import org.gatepost.library.Library;
import org.gatepost.people.Person;
import org.gatepost.people.PersonId;
import org.gatepost.people.Role;
import org.gatepost.people.SignedIn;
import org.gatepost.people.Staff;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.JacksonException;

/**
 * Confirms the receipts of attempts: to strangers that there is one and what it says, to whoever sat and to HR also that
 * what was received is stored as it was.
 */
@Service
@OpenToUncleared
@PreAuthorize("isAuthenticated()")
public class Receipts {

    private static final Logger LOG = LoggerFactory.getLogger(Receipts.class);

    private final IssuedReceipts issued;
    private final Attempts attempts;
    private final Answers answers;
    private final Library library;
    private final Staff staff;
    private final StrangersPace pace;
    private final ApplicationEventPublisher events;

    Receipts(
            IssuedReceipts issued,
            Attempts attempts,
            Answers answers,
            Library library,
            Staff staff,
            StrangersPace pace,
            ApplicationEventPublisher events) {
        this.issued = issued;
        this.attempts = attempts;
        this.answers = answers;
        this.library = library;
        this.staff = staff;
        this.pace = pace;
        this.events = events;
    }

    /**
     * What the receipt with this code says; nothing when none has it. For anybody, signed in or not.
     *
     * @param asker the network address it is asked from
     * @throws Refusal when too much is asked from there
     */
    @PreAuthorize("permitAll()")
    @Transactional(readOnly = true)
    public Optional<Receipt> confirm(ReceiptCode code, String asker) {
        pace.ask(asker);
        return issued.with(code)
                .map(found -> receipt(found, attempts.find(found.attempt()).orElseThrow()));
    }

    /** The receipt of an attempt; nothing when it has none, or when it is none of the asking person's, who is not HR. */
    @Transactional(readOnly = true)
    public Optional<Receipt> of(AttemptId id) {
        return attempts.find(id)
                .filter(Receipts::mayBeSeen)
                .flatMap(attempt -> issued.of(id).map(found -> receipt(found, attempt)));
    }

    /**
     * The receipts of all attempts of a person, read in two statements however many they are; none when the person is not
     * the asking one, who is not HR.
     */
    @Transactional(readOnly = true)
    public Map<AttemptId, Receipt> of(PersonId person) {
        Map<AttemptId, AttemptRow> own =
                attempts.of(person).stream().filter(Receipts::mayBeSeen).collect(toMap(AttemptRow::id, identity()));
        return issued.of(person).stream()
                .filter(found -> own.containsKey(found.attempt()))
                .collect(toMap(Issued::attempt, found -> receipt(found, requireNonNull(own.get(found.attempt())))));
    }

    /**
     * Computes the hash once more from what is stored now. A look at somebody else's, and a difference, is logged.
     *
     * @return nothing when no receipt has this code, or when the attempt is none of the asking person's, who is not HR
     */
    @Transactional
    public Optional<ReceiptCheck> check(ReceiptCode code) {
        return issued.with(code)
                .flatMap(found -> attempts.find(found.attempt())
                        .filter(Receipts::mayBeSeen)
                        .map(attempt -> check(found, attempt)));
    }

    private ReceiptCheck check(Issued receipt, AttemptRow attempt) {
        Person person = staff.person(attempt.person());
        boolean unchanged = isUnchanged(receipt, attempt);
        if (!unchanged) {
            LOG.error(
                    "what is stored of attempt {} is not what its receipt was given for",
                    attempt.id().value());
        }
        if (!unchanged || !isMine(attempt)) {
            events.publishEvent(new ExamAct.ReceiptCompared(attempt.id(), attempt.person(), attempt.exam(), unchanged));
        }
        return new ReceiptCheck(unchanged, person.number(), person.name(), receipt.hash());
    }

    private boolean isUnchanged(Issued receipt, AttemptRow attempt) {
        try {
            List<AnswerRow> stored = answers.of(attempt.id());
            // The form of the table and not of the cache, for it is the table that may have been tampered with.
            Issued now = Issued.of(attempt, receipt.endedAt(), attempts.form(attempt.id()), stored);
            return now.equals(receipt) && receipt.endedAt().equals(attempt.finishedAt());
        } catch (JacksonException | IllegalArgumentException broken) {
            LOG.warn(
                    "what attempt {} received cannot be read any more",
                    attempt.id().value(),
                    broken);
            return false;
        }
    }

    private Receipt receipt(Issued found, AttemptRow attempt) {
        return new Receipt(
                found.code(),
                library.blueprint(attempt.exam(), attempt.blueprintRevision()).title(),
                attempt.number(),
                found.answered(),
                found.items(),
                found.endedAt());
    }

    private static boolean mayBeSeen(AttemptRow attempt) {
        return isMine(attempt) || SignedIn.current().is(Role.HR);
    }

    private static boolean isMine(AttemptRow attempt) {
        return attempt.person().equals(SignedIn.current().person());
    }
}
