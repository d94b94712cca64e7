package org.gatepost.clearance;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.gatepost.kernel.LocalizedText;
import org.gatepost.people.Held;
import org.gatepost.people.Person;
import org.gatepost.people.PersonId;
import org.gatepost.people.PositionId;
import org.gatepost.people.Staff;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Decides the same people by two rules for one moment. */
final class BothRules {

    private static final Logger LOG = LoggerFactory.getLogger(BothRules.class);

    private static final Comparator<Affected> URGENT_FIRST = Comparator.comparing(Affected::effect)
            .thenComparing(each -> each.person().number())
            .thenComparing(each -> each.position().value());

    /** Before anybody's name is known. */
    private record Found(PersonId person, PositionId position, Place before, Place after, Effect effect) {}

    /** Where somebody stands by one of the rules, and with which attempts. */
    private record Place(Standing standing, Tries tries) {
        static Place by(@Nullable Requirement rule, History history, Instant moment) {
            return new Place(Gate.decide(rule, history, moment), Gate.tries(rule, history, moment));
        }
    }

    private final Map<PositionId, Requirement> before;
    private final Map<PositionId, Requirement> after;
    private final Predicate<PositionId> wanted;
    private final Instant moment;
    private final List<Found> found = new ArrayList<>();
    private int people;
    private int holdings;
    private int undecided;
    private int mayWork;
    private int mayWorkAfter;
    private int overdue;
    private int overdueAfter;

    /** @param wanted the positions that are looked at */
    BothRules(
            Map<PositionId, Requirement> before,
            Map<PositionId, Requirement> after,
            Predicate<PositionId> wanted,
            Instant moment) {
        this.before = before;
        this.after = after;
        this.wanted = wanted;
        this.moment = moment;
    }

    RehearsedAt of(
            List<PersonId> holders,
            DecisionsThen.Known known,
            Staff staff,
            Function<PositionId, LocalizedText> titles) {
        holders.forEach(person -> person(person, known));
        Map<PersonId, Person> named =
                staff.people(found.stream().map(Found::person).toList());
        Map<PositionId, LocalizedText> called = new HashMap<>();
        List<Affected> affected = found.stream()
                .flatMap(each -> Optional.ofNullable(named.get(each.person())).stream()
                        .map(person -> new Affected(
                                person,
                                each.position(),
                                called.computeIfAbsent(each.position(), titles),
                                each.before().standing(),
                                each.before().tries(),
                                each.after().standing(),
                                each.after().tries(),
                                each.effect())))
                .sorted(URGENT_FIRST)
                .toList();
        return new RehearsedAt(
                moment, people, holdings, undecided, mayWork, mayWorkAfter, overdue, overdueAfter, affected);
    }

    private void person(PersonId person, DecisionsThen.Known known) {
        List<Held> held = known.held().getOrDefault(person, List.of()).stream()
                .filter(each -> wanted.test(each.position()))
                .toList();
        Past past = known.pasts().get(person);
        if (held.isEmpty() || past != null && past.history().absence(moment).isPresent()) {
            return;
        }
        people++;
        holdings += held.size();
        if (past == null) {
            undecided += held.size();
            return;
        }
        held.forEach(each -> decide(person, each.position(), past.of(each)));
    }

    /** One who cannot be decided must not keep the others from it. */
    private void decide(PersonId person, PositionId position, History history) {
        try {
            Place stands = Place.by(before.get(position), history, moment);
            Place would = Place.by(after.get(position), history, moment);
            Optional<Effect> effect = Effect.of(stands.standing(), stands.tries(), would.standing(), would.tries());
            count(stands.standing(), would.standing());
            effect.ifPresent(is -> found.add(new Found(person, position, stands, would, is)));
        } catch (RuntimeException failed) {
            LOG.error("person {} could not be decided by both rules at {}", person.value(), moment, failed);
            undecided++;
        }
    }

    private void count(Standing stands, Standing would) {
        mayWork += stands.status().mayWork() ? 1 : 0;
        mayWorkAfter += would.status().mayWork() ? 1 : 0;
        overdue += stands.cycle().overdue() ? 1 : 0;
        overdueAfter += would.cycle().overdue() ? 1 : 0;
    }
}
