package org.gatepost.audit;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.kernel.Refusal;
import org.gatepost.people.Person;
import org.gatepost.people.PersonId;
import org.gatepost.people.Role;
import org.gatepost.people.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** The log to be read: HR reads all of it, an administrator what concerns accounts. */
@Service
@PreAuthorize("hasAnyRole('HR', 'ADMIN')")
public class AuditLog {

    /** The most rows given at once. */
    public static final int MOST = 200;

    private final EntriesSought sought;
    private final PeopleNamed people;
    private final Entries entries;
    private final Checks checks;
    private final ZoneId zone;

    AuditLog(EntriesSought sought, PeopleNamed people, Entries entries, Checks checks, CompanyTime time) {
        this.sought = sought;
        this.people = people;
        this.entries = entries;
        this.checks = checks;
        this.zone = time.zone();
    }

    /** What the person asking may look for, in the order in which it is offered. */
    public List<AuditKind> kinds() {
        return SignedIn.current().is(Role.HR) ? Arrays.asList(AuditKind.values()) : AuditKind.OF_ACCOUNTS;
    }

    /**
     * Rows that fit, the newest first.
     *
     * @param before the last row that is known already; null to begin with the newest
     * @param most at most {@link #MOST} are given
     * @throws Refusal when so many people fit what is typed that none of them can be meant
     */
    public List<AuditLine> page(AuditFilter filter, @Nullable AuditEntry before, int most) {
        return named(sought(filter, before, Math.clamp(most, 1, MOST)));
    }

    /** As {@link #page}, for a file: as many as are wanted at once. */
    List<AuditLine> many(AuditFilter filter, @Nullable AuditEntry before, int most) {
        return named(sought(filter, before, most));
    }

    private List<AuditEntry> sought(AuditFilter filter, @Nullable AuditEntry before, int most) {
        Set<AuditKind> mine = Set.copyOf(kinds());
        if (filter.kind() != null && !mine.contains(filter.kind())) {
            return List.of();
        }
        List<PersonId> about = filter.person().isEmpty() ? null : people.like(filter.person());
        if (about != null && about.isEmpty()) {
            return List.of();
        }
        if (about != null && about.size() > PeopleNamed.MOST_FOUND) {
            throw new Refusal("audit.tooManyPeople", PeopleNamed.MOST_FOUND);
        }
        // Somebody who may read everything also reads what a later version wrote under a name unknown here.
        Set<String> kinds = filter.kind() != null
                ? Set.of(filter.kind().name())
                : mine.size() == AuditKind.values().length
                        ? Set.of()
                        : mine.stream().map(AuditKind::name).collect(Collectors.toSet());
        return sought.page(
                new EntriesSought.Wanted(about, kinds, unwanted(filter), start(filter), end(filter), before), most);
    }

    private static Set<String> unwanted(AuditFilter filter) {
        return filter.leavesSignInsOut()
                ? AuditKind.SIGN_INS.stream().map(AuditKind::name).collect(Collectors.toSet())
                : Set.of();
    }

    /** How far it goes, and what the last verification found. */
    public AuditState state() {
        return new AuditState(entries.head(), checks.last().orElse(null));
    }

    private @Nullable Instant start(AuditFilter filter) {
        return filter.from() == null ? null : filter.from().atStartOfDay(zone).toInstant();
    }

    private @Nullable Instant end(AuditFilter filter) {
        return filter.to() == null
                ? null
                : filter.to().plusDays(1).atStartOfDay(zone).toInstant();
    }

    private List<AuditLine> named(List<AuditEntry> found) {
        Set<PersonId> ids = found.stream()
                .map(AuditEntry::fact)
                .flatMap(fact -> Stream.concat(Stream.ofNullable(fact.actor()), Stream.ofNullable(fact.person())))
                .collect(Collectors.toCollection(HashSet::new));
        Map<PersonId, Person> named = people.named(ids);
        return found.stream()
                .map(entry -> new AuditLine(
                        entry,
                        name(named, entry.fact().actor()),
                        name(named, entry.fact().person())))
                .toList();
    }

    private static @Nullable Person name(Map<PersonId, Person> named, @Nullable PersonId id) {
        return id == null ? null : named.get(id);
    }
}
