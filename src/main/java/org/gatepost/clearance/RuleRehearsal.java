package org.gatepost.clearance;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.kernel.LocalizedText;
import org.gatepost.library.Blueprint;
import org.gatepost.library.Library;
import org.gatepost.library.Limits;
import org.gatepost.library.NextContent;
import org.gatepost.library.Position;
import org.gatepost.library.Purpose;
import org.gatepost.people.PersonId;
import org.gatepost.people.PositionId;
import org.gatepost.people.Staff;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What content to come would mean for the people there are: the gate decides each of them by what it requires today and by what
 * it would, over what is known now. Writes nothing. For other rooms' code, never for views: it asks nobody who is asking.
 */
@Component
public class RuleRehearsal {

    private final Library library;
    private final Staff staff;
    private final Decisions today;
    private final DecisionsThen decisions;
    private final CompanyTime time;

    RuleRehearsal(Library library, Staff staff, Decisions today, DecisionsThen decisions, CompanyTime time) {
        this.library = library;
        this.staff = staff;
        this.today = today;
        this.decisions = decisions;
        this.time = time;
    }

    /**
     * Whom it would concern, for each of these moments, by what is known now.
     *
     * @param moments none of them before now
     * @throws org.springframework.dao.DataAccessException when the database cannot be asked; then nothing is known
     */
    public Rehearsed of(NextContent next, List<Instant> moments) {
        Map<PositionId, Requirement> before = new HashMap<>();
        library.positions()
                .forEach(choice -> library.position(choice.id())
                        .ifPresent(position -> before.put(choice.id(), today.requirement(position.value()))));
        Map<PositionId, Requirement> after = new HashMap<>();
        next.positions().forEach(position -> after.put(position.id(), requirement(next, position)));
        List<PersonId> holders = staff.holders();
        Instant now = time.now();
        DecisionsThen.Known known = decisions.known(
                holders,
                now,
                Stream.concat(before.values().stream(), after.values().stream()).toList());
        List<RehearsedAt> at = moments.stream()
                .map(moment -> new BothRules(before, after, any -> true, moment)
                        .of(holders, known, staff, id -> title(next, id)))
                .toList();
        return new Rehearsed(now, at, cuts(next, known, now));
    }

    /** Of each exam whose cut score is another. */
    private List<CutTried> cuts(NextContent next, DecisionsThen.Known known, Instant now) {
        return library.blueprints().stream()
                .filter(exam -> exam.purpose() instanceof Purpose.Mandatory)
                .flatMap(exam -> next.blueprint(exam.id()).stream()
                        .filter(other -> other.cutPercent() != exam.cutPercent())
                        .map(other -> CutTried.of(exam, other, known.pasts().values(), now)))
                .toList();
    }

    private Requirement requirement(NextContent next, Position position) {
        return Requirement.of(
                position,
                next.lessonsFor(position),
                exam -> next.blueprint(exam).map(Blueprint::limits).orElse(Limits.NONE),
                time.zone());
    }

    private LocalizedText title(NextContent next, PositionId id) {
        @Nullable Position position = next.position(id)
                .or(() -> library.position(id).map(today -> today.value()))
                .orElse(null);
        return position == null ? new LocalizedText(id.value(), id.value()) : position.title();
    }
}
