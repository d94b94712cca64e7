package org.gatepost.clearance;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gatepost.exam.AttemptId;
import org.gatepost.exam.AttemptOutcome;
import org.gatepost.exam.PastEvidence;
import org.gatepost.item.LessonId;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.library.ExamId;
import org.gatepost.people.Absence;
import org.gatepost.people.Held;
import org.gatepost.people.PersonId;
import org.gatepost.people.PositionId;
import org.gatepost.people.Staff;
import org.gatepost.source.FactId;
import org.gatepost.study.StudyRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * Puts the gate's question for any moment and for many people at once: by the rule that was in force then and what was
 * known then. For a moment that is still to come, by the rule of today and what is known now.
 */
@Component
class DecisionsThen {

    private static final Logger LOG = LoggerFactory.getLogger(DecisionsThen.class);

    private final Staff staff;
    private final StudyRecord study;
    private final PastEvidence evidence;
    private final Waivers waivers;
    private final Deltas deltas;
    private final Rules rules;
    private final CompanyTime time;

    DecisionsThen(
            Staff staff,
            StudyRecord study,
            PastEvidence evidence,
            Waivers waivers,
            Deltas deltas,
            Rules rules,
            CompanyTime time) {
        this.staff = staff;
        this.study = study;
        this.evidence = evidence;
        this.waivers = waivers;
        this.deltas = deltas;
        this.rules = rules;
        this.time = time;
    }

    /**
     * The exams whose attempts are asked for.
     *
     * @param settling those that no rule asks for as the shorter one: a pass of them always clears, so nothing is owed any more for
     *     the fails before it
     */
    private record Sought(Set<ExamId> all, Set<ExamId> settling) {
        /** @param besides exams on changed facts: a pass of one clears nobody by itself */
        static Sought of(Stream<Requirement> requirements, Stream<ExamId> besides) {
            Set<ExamId> all = new HashSet<>();
            Set<ExamId> shorter = besides.collect(Collectors.toCollection(HashSet::new));
            requirements.forEach(requirement -> {
                all.addAll(requirement.exams());
                Optional.ofNullable(requirement.terms().renewal()).ifPresent(renewal -> shorter.add(renewal.exam()));
            });
            all.addAll(shorter);
            return new Sought(
                    all, all.stream().filter(exam -> !shorter.contains(exam)).collect(Collectors.toSet()));
        }
    }

    /** What was known of people at a moment, to be decided by for that moment or a later one. */
    record Known(Map<PersonId, List<Held>> held, Map<PersonId, Past> pasts, Map<PositionId, InForce> rules) {

        /** Nothing when it cannot be decided, which is a fault of data or content and is logged. */
        Optional<List<DecidedThen>> decide(PersonId person, Instant moment) {
            if (!held.containsKey(person)) {
                return Optional.of(List.of());
            }
            Past past = pasts.get(person);
            if (past == null) {
                return Optional.empty();
            }
            try {
                return Optional.of(past.held().stream()
                        .map(each -> decide(each, past.of(each), moment))
                        .toList());
            } catch (RuntimeException failed) {
                LOG.error("the clearance of person {} at {} could not be decided", person.value(), moment, failed);
                return Optional.empty();
            }
        }

        private DecidedThen decide(Held position, History history, Instant moment) {
            InForce known = rules.get(position.position());
            InForce rule = known == null ? Rule.gone(position.position()).read(true) : known;
            return new DecidedThen(rule.decide(history, moment), rule.asItWas(), null);
        }
    }

    /** Where each of these people stood at a moment with every position they held then; empty lists included. */
    Map<PersonId, Optional<List<DecidedThen>>> of(Collection<PersonId> people, Instant moment) {
        Known known = known(people, moment);
        Map<PersonId, Optional<List<DecidedThen>>> decided = new HashMap<>();
        people.forEach(person -> decided.put(person, known.decide(person, moment)));
        return decided;
    }

    /**
     * Where people stood, or will stand, each at a moment of their own.
     *
     * @throws DataAccessException when the database cannot be asked
     */
    Map<Asked, Optional<List<DecidedThen>>> of(Collection<Asked> asked) {
        Instant now = time.now();
        Map<Instant, Set<PersonId>> known = new HashMap<>();
        asked.forEach(each -> known.computeIfAbsent(earlier(each.moment(), now), at -> new LinkedHashSet<>())
                .add(each.person()));
        Map<Instant, Known> read = new HashMap<>();
        known.forEach((at, people) -> read.put(at, known(people, at)));
        Map<Asked, Optional<List<DecidedThen>>> decided = new HashMap<>();
        asked.forEach(each -> decided.put(
                each,
                Objects.requireNonNull(read.get(earlier(each.moment(), now))).decide(each.person(), each.moment())));
        return decided;
    }

    private static Instant earlier(Instant moment, Instant now) {
        return moment.isBefore(now) ? moment : now;
    }

    /** @throws DataAccessException when the database cannot be asked */
    Known known(Collection<PersonId> people, Instant moment) {
        return known(people, moment, List.of());
    }

    /**
     * As {@link #known(Collection, Instant)}, to be decided by further rules too.
     *
     * @param besides what these require
     */
    Known known(Collection<PersonId> people, Instant moment, Collection<Requirement> besides) {
        Instant now = time.now();
        Instant at = earlier(moment, now);
        Map<PersonId, List<Held>> held = staff.heldBy(people, at);
        Map<PositionId, InForce> inForce = rules.at(at);
        // Of each the gate itself asks when it was asked.
        Map<PersonId, Map<PositionId, List<Delta>>> deltas = this.deltas.of(held.keySet());
        Sought exams = Sought.of(
                Stream.concat(
                        besides.stream(),
                        held.values().stream()
                                .flatMap(List::stream)
                                .map(Held::position)
                                .distinct()
                                .flatMap(id -> Optional.ofNullable(inForce.get(id)).stream())
                                .flatMap(rule -> Optional.ofNullable(rule.requirement()).stream())),
                deltas.values().stream()
                        .flatMap(asked -> asked.values().stream())
                        .flatMap(List::stream)
                        .map(Delta::exam));
        Map<PersonId, Past> pasts = new HashMap<>();
        try {
            pasts.putAll(pasts(held, exams, deltas, at));
        } catch (DataAccessException unreachable) {
            throw unreachable;
        } catch (RuntimeException failed) {
            // One whose past cannot be read must not keep the others from being decided.
            held.forEach((person, positions) ->
                    pastOf(person, positions, exams, deltas, at).ifPresent(past -> pasts.put(person, past)));
        }
        return new Known(held, pasts, inForce);
    }

    private Optional<Past> pastOf(
            PersonId person,
            List<Held> held,
            Sought exams,
            Map<PersonId, Map<PositionId, List<Delta>>> deltas,
            Instant at) {
        try {
            return Optional.ofNullable(
                    pasts(Map.of(person, held), exams, deltas, at).get(person));
        } catch (DataAccessException unreachable) {
            throw unreachable;
        } catch (RuntimeException failed) {
            LOG.error("what person {} had done until {} could not be read", person.value(), at, failed);
            return Optional.empty();
        }
    }

    private Map<PersonId, Past> pasts(
            Map<PersonId, List<Held>> held,
            Sought exams,
            Map<PersonId, Map<PositionId, List<Delta>>> deltas,
            Instant at) {
        // Lessons before attempts, as in Decisions and for its reason.
        Map<PersonId, Map<LessonId, List<Instant>>> studied = study.of(held.keySet(), at);
        Map<PersonId, Map<AttemptId, Map<FactId, Instant>>> putRight = study.putRight(held.keySet(), at);
        Map<PersonId, List<AttemptOutcome>> attempts =
                evidence.attemptsOf(held.keySet(), exams.all(), exams.settling(), at);
        // Of each waiver the gate itself asks by when it was agreed and ended.
        Map<PersonId, Map<PositionId, List<Waiver>>> waived = waivers.agreed(held.keySet());
        // Whenever it was said: a day that somebody was not there does not become another by being told late.
        Map<PersonId, List<Absence>> absences = staff.absencesOf(held.keySet());
        Map<PersonId, Past> pasts = new HashMap<>();
        held.forEach((person, positions) -> pasts.put(
                person,
                new Past(
                        positions,
                        new History(
                                        studied.getOrDefault(person, Map.of()),
                                        putRight.getOrDefault(person, Map.of()),
                                        attempts.getOrDefault(person, List.of()))
                                .away(absences.getOrDefault(person, List.of())),
                        waived.getOrDefault(person, Map.of()),
                        deltas.getOrDefault(person, Map.of()))));
        return pasts;
    }

    /** The same with the attempts named that reasons rest on. */
    List<DecidedThen> named(List<DecidedThen> decided) {
        var attempts = evidence.named(decided.stream()
                .flatMap(each -> each.decided().standing().reason().evidence().stream())
                .toList());
        return decided.stream()
                .map(each -> new DecidedThen(
                        each.decided(),
                        each.asItWas(),
                        each.decided()
                                .standing()
                                .reason()
                                .evidence()
                                .map(attempts::get)
                                .orElse(null)))
                .toList();
    }
}
