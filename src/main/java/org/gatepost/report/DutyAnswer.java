package org.gatepost.report;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gatepost.people.Person;
import org.gatepost.people.PersonId;

/**
 * A roster, decided.
 *
 * @param entries one for each shift and position held, not cleared first
 * @param shifts how many there were in the roster
 * @param decidedAt what was known until then is what counted
 */
public record DutyAnswer(List<DutyEntry> entries, int shifts, Instant decidedAt) {

    public DutyAnswer {
        entries = List.copyOf(entries);
    }

    /** How many are on it of whom the asker may be told. */
    long people() {
        return entries.stream()
                .flatMap(entry -> Stream.ofNullable(entry.person()))
                .map(Person::id)
                .distinct()
                .count();
    }

    /** Shifts of one person that overlap each other, in the order of the roster. */
    public Map<Person, List<DutyLine>> overlapping() {
        Map<PersonId, Person> people = new LinkedHashMap<>();
        Map<PersonId, Map<Integer, DutyLine>> lines = new LinkedHashMap<>();
        entries.forEach(entry -> {
            Person person = entry.person();
            if (person != null) {
                people.put(person.id(), person);
                // One that holds two positions has two entries of one row.
                lines.computeIfAbsent(person.id(), id -> new TreeMap<>())
                        .put(entry.line().row(), entry.line());
            }
        });
        Map<Person, List<DutyLine>> found = new LinkedHashMap<>();
        people.forEach((id, person) -> {
            List<DutyLine> all = List.copyOf(lines.getOrDefault(id, Map.of()).values());
            List<DutyLine> twice = all.stream()
                    .filter(line -> all.stream().anyMatch(other -> other.row() != line.row() && line.overlaps(other)))
                    .toList();
            if (!twice.isEmpty()) {
                found.put(person, twice);
            }
        });
        return found;
    }

    /** How many entries have this verdict. */
    public int count(DutyVerdict verdict) {
        return (int)
                entries.stream().filter(entry -> entry.verdict() == verdict).count();
    }
}
