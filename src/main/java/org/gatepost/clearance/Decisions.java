package org.gatepost.clearance;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.gatepost.exam.AttemptId;
import org.gatepost.exam.AttemptOutcome;
import org.gatepost.exam.Evidence;
import org.gatepost.exam.Score;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.kernel.PerTransaction;
import org.gatepost.kernel.Points;
import org.gatepost.library.ExamId;
import org.gatepost.library.Lesson;
import org.gatepost.library.Library;
import org.gatepost.library.Limits;
import org.gatepost.library.Position;
import org.gatepost.library.Revised;
import org.gatepost.people.Absence;
import org.gatepost.people.Held;
import org.gatepost.people.PersonId;
import org.gatepost.people.PositionId;
import org.gatepost.people.Staff;
import org.gatepost.people.Turns;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the gate's question: finds the requirement and the history, and asks {@link Gate}. Never reads the register. */
@Component
class Decisions implements PassEnds {

    private final Turns turns;
    private final Staff staff;
    private final Library library;
    private final Pasts pasts;
    private final Evidence evidence;
    private final CompanyTime time;

    Decisions(Turns turns, Staff staff, Library library, Pasts pasts, Evidence evidence, CompanyTime time) {
        this.turns = turns;
        this.staff = staff;
        this.library = library;
        this.pasts = pasts;
        this.evidence = evidence;
        this.time = time;
    }

    /** Where a person stands at a moment with every position they hold. */
    List<Decided> of(PersonId person, Instant moment) {
        return decide(person, past(person, exams -> evidence.attemptsOf(person, exams)), moment);
    }

    /** As {@link #of(PersonId, Instant)}, by passes alone, as if nobody were to leave. */
    List<Decided> earned(PersonId person, Instant moment) {
        return decide(
                person,
                past(person, exams -> evidence.attemptsOf(person, exams))
                        .withoutWaivers()
                        .withoutLeavingAfter(moment),
                moment);
    }

    private List<Decided> decide(PersonId person, Past past, Instant moment) {
        KnownPast known = turns.holds(person) ? known().get(person) : null;
        return known == null ? decide(past, moment) : known.decided(past, moment, now -> decide(past, now));
    }

    private List<Decided> decide(Past past, Instant moment) {
        return past.held().stream()
                .map(held -> decide(held.position(), past.of(held), moment))
                .toList();
    }

    /** Read once in a transaction that holds the person, for a start asks the gate and then tells the register. */
    private Past past(PersonId person, Function<List<ExamId>, List<AttemptOutcome>> attempts) {
        return turns.holds(person)
                ? known().computeIfAbsent(person, unread -> new KnownPast(read(person, attempts)))
                        .past()
                : read(person, attempts);
    }

    private Past read(PersonId person, Function<List<ExamId>, List<AttemptOutcome>> attempts) {
        // Lessons before attempts. Each is one statement, and a fail or a lesson may be committed between the two: then
        // a lesson is missing, which only asks for more. The other way round a fail would be, and somebody could sit
        // again.
        Pasts.Learnt learnt = pasts.of(person);
        return new Past(
                learnt.held(),
                new History(learnt.studied(), learnt.putRight(), attempts.apply(asked(learnt))).away(learnt.absences()),
                learnt.waivers(),
                learnt.deltas());
    }

    /** The transaction has begun this attempt; it holds the person. */
    void begun(AttemptOutcome attempt) {
        known().computeIfPresent(
                        attempt.person(),
                        (person, known) -> new KnownPast(known.past().with(attempt)));
    }

    /** The transaction has changed the person's past; it holds the person. */
    void changed(PersonId person) {
        known().remove(person);
    }

    private List<ExamId> asked(Pasts.Learnt learnt) {
        List<ExamId> asked = new ArrayList<>(required(learnt.held()));
        learnt.deltas().values().forEach(deltas -> deltas.forEach(delta -> asked.add(delta.exam())));
        return asked;
    }

    private List<ExamId> required(List<Held> held) {
        return held.stream()
                .flatMap(each -> library.position(each.position()).stream())
                .flatMap(position -> position.value().exams().stream())
                .toList();
    }

    /**
     * What the running transaction has read of the people it holds. Nobody else changes their past meanwhile, and what the
     * transaction itself changes the register is told of.
     */
    private Map<PersonId, KnownPast> known() {
        return PerTransaction.of(this, HashMap::new);
    }

    private Decided decide(PositionId id, History history, Instant moment) {
        Revised<Position> position = library.position(id).orElse(null);
        Requirement requirement = position == null ? null : requirement(position.value());
        return new Decided(
                id,
                position == null ? null : position.value(),
                position == null ? 0 : position.revision(),
                Requirement.version(requirement),
                Gate.decide(requirement, history, moment),
                Gate.tries(requirement, history, moment));
    }

    /** What the gate would say if this attempt were the only one. */
    Worth worth(Pass pass, Instant moment) {
        Past past = past(pass.person(), exams -> evidence.attemptsOf(pass.person(), exams));
        // First of all: what is withdrawn is worth nothing to anybody, whatever else has changed.
        if (!isPassed(pass, past, moment)) {
            return new Worth.NoPass();
        }
        Optional<Absence> away = past.history().absence(moment);
        if (away.isPresent()) {
            return new Worth.Left(away.get().from());
        }
        Optional<Held> holding = past.held().stream()
                .filter(held -> held.position().equals(pass.position()))
                .findFirst();
        if (holding.isEmpty()) {
            return new Worth.NoPosition();
        }
        Requirement requirement = library.position(pass.position())
                .map(position -> requirement(position.value()))
                .orElse(null);
        if (requirement == null || !requirement.exams().contains(pass.exam())) {
            return new Worth.OtherRule();
        }
        ClearingPasses passes = ClearingPasses.of(requirement, past.of(holding.get()), moment);
        if (OwedDeltas.of(past.of(holding.get()), passes, moment)
                .due()
                .filter(due -> !moment.isBefore(due))
                .isPresent()) {
            return new Worth.ChangeOwed();
        }
        // The passes before it are what makes one of a shorter exam a renewal; by other dates it may be none.
        return passes.endOf(pass.attempt())
                .<Worth>map(end -> moment.isBefore(end) ? new Worth.Clears(end) : new Worth.RanOut(end))
                .orElseGet(Worth.OtherRule::new);
    }

    private boolean isPassed(Pass pass, Past past, Instant moment) {
        return isPassed(pass.attempt(), past.history().attempts(), moment)
                || !required(past.held()).contains(pass.exam())
                        && isPassed(pass.attempt(), evidence.attemptsOf(pass.person(), List.of(pass.exam())), moment);
    }

    private static boolean isPassed(AttemptId id, List<AttemptOutcome> attempts, Instant moment) {
        return attempts.stream()
                .filter(attempt -> attempt.id().equals(id))
                .filter(AttemptOutcome::passed)
                .map(AttemptOutcome::finishedAt)
                .anyMatch(finished -> finished != null && !finished.isAfter(moment));
    }

    /** Whether a person holds a position, so that something is decided about them. */
    boolean areAnyAbout(PersonId person) {
        return !staff.positionsOf(person).isEmpty();
    }

    /** Where a person stands with the positions that require an exam. */
    List<Decided> about(PersonId person, ExamId exam, Instant moment) {
        return about(exam, of(person, moment));
    }

    /** As {@link #about(PersonId, ExamId, Instant)}, with the person's attempts read already. */
    List<Decided> about(PersonId person, ExamId exam, List<AttemptOutcome> attempts, Instant moment) {
        return about(exam, decide(person, past(person, exams -> attempts), moment));
    }

    /** What a pass would make of where a person stands. */
    record IfPassed(List<Decided> today, List<Decided> then) {}

    /** As {@link #about(PersonId, ExamId, Instant)}, and if the person passed the exam at that moment; by one reading. */
    IfPassed ifPassed(PersonId person, ExamId exam, Instant moment) {
        Past past = past(person, exams -> evidence.attemptsOf(person, exams));
        return new IfPassed(
                about(exam, decide(person, past, moment)),
                about(exam, decide(past.with(passed(person, exam, moment)), moment)));
    }

    private static AttemptOutcome passed(PersonId person, ExamId exam, Instant moment) {
        var point = new Points(1);
        return new AttemptOutcome(
                new AttemptId(Long.MAX_VALUE),
                person,
                exam,
                Integer.MAX_VALUE,
                moment,
                moment,
                moment,
                new Score(point, point, point, 0),
                Set.of(),
                List.of(),
                null);
    }

    private static List<Decided> about(ExamId exam, List<Decided> decided) {
        // One about changed content belongs to no position: whoever is told of it is told where they stand.
        return exam.isDelta()
                ? decided
                : decided.stream().filter(each -> each.requires(exam)).toList();
    }

    /** Whether nothing the person holds lets them work, though they hold a position. */
    boolean shut(PersonId person) {
        List<Decided> decided = of(person, time.now());
        return !decided.isEmpty()
                && decided.stream().noneMatch(each -> each.standing().status().mayWork());
    }

    /** By which rule a position is decided today. */
    RuleVersion version(Position position) {
        return Requirement.version(requirement(position));
    }

    /** What every position requires today. */
    List<Rule> rules() {
        return library.positions().stream()
                .flatMap(choice -> library.position(choice.id()).stream())
                .map(position -> Rule.of(position.value(), position.revision(), requirement(position.value())))
                .toList();
    }

    @Override
    public @Nullable Instant endOf(PositionId position, Instant passedAt) {
        return library.position(position)
                .map(found -> requirement(found.value()).endOf(passedAt))
                .orElse(null);
    }

    /** What a position requires today. */
    Requirement requirement(Position position) {
        return Requirement.of(
                position, library.lessonsFor(position).stream().map(Lesson::id).toList(), this::limits, time.zone());
    }

    private Limits limits(ExamId exam) {
        return library.blueprint(exam)
                .map(blueprint -> blueprint.value().limits())
                .orElse(Limits.NONE);
    }
}
