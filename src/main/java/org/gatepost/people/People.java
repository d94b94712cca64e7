package org.gatepost.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.gatepost.kernel.Languages;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** The table of employees. */
@Repository
class People {

    private static final String COLUMNS = "id, employee_number, name, department, hired_on";

    private static final int AT_ONCE = 200;

    private final JdbcClient jdbc;

    People(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Adds an employee.
     *
     * @throws org.springframework.dao.DuplicateKeyException when the number is taken, in whatever case and width
     */
    PersonId add(NewPerson person) {
        var key = new GeneratedKeyHolder();
        jdbc.sql("""
                        insert into person (employee_number, number_plain, name, department, hired_on, email)
                        values (?, ?, ?, ?, ?, nullif(cast(? as varchar(254)), ''))""")
                .params(
                        person.number(),
                        Written.number(person.number()),
                        person.name(),
                        person.department(),
                        person.hiredOn(),
                        person.email())
                .update(key, "id");
        Number id = key.getKeyAs(Long.class);
        if (id == null) {
            throw new IllegalStateException("the database gave no id to a new person");
        }
        var added = new PersonId(id.longValue());
        keep(added, new NameKeys.Maker().of(person.name(), person.department()));
        return added;
    }

    /**
     * Writes another number, name, department and day of hiring.
     *
     * @throws org.springframework.dao.DuplicateKeyException when the number is taken, in whatever case and width
     */
    void correct(PersonId id, NewPerson right) {
        // One from before numbers were compared plainly keeps having none, or another's would be in its way.
        jdbc.sql("""
                        update person set number_plain = case when employee_number = :number then number_plain else :plain end,
                                          employee_number = :number, name = :name, department = :department, hired_on = :day,
                                          email = :email
                        where id = :id
                        """)
                .param("number", right.number())
                .param("plain", Written.number(right.number()))
                .param("name", right.name())
                .param("department", right.department())
                .param("day", right.hiredOn())
                .param("email", right.email().isEmpty() ? null : right.email())
                .param("id", id.value())
                .update();
        keep(id, new NameKeys.Maker().of(right.name(), right.department()));
    }

    /** Keeps by what somebody is found and sorted. */
    void keep(PersonId id, NameKeys keys) {
        jdbc.sql("""
                        update person set name_plain = ?, name_sound = ?, name_order = ?, department_plain = ?,
                                          department_sound = ?, department_order = ?, name_rule = ?
                        where id = ?
                        """)
                .params(
                        keys.namePlain(),
                        keys.nameSound(),
                        keys.nameOrder(),
                        keys.departmentPlain(),
                        keys.departmentSound(),
                        keys.departmentOrder(),
                        NameKeys.RULE,
                        id.value())
                .update();
    }

    Optional<Person> find(PersonId id) {
        return jdbc.sql("select " + COLUMNS + " from person where id = ?")
                .param(id.value())
                .query(People::person)
                .optional();
    }

    /** Those of these people that there are. */
    Map<PersonId, Person> find(Collection<PersonId> wanted) {
        List<Long> all = wanted.stream().map(PersonId::value).distinct().toList();
        Map<PersonId, Person> found = new HashMap<>();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            jdbc.sql("select " + COLUMNS
                            + " from unnest(cast(:people as bigint array)) as asked(number) join person on id = number")
                    .param(
                            "people",
                            all.subList(from, Math.min(from + AT_ONCE, all.size()))
                                    .toArray(Long[]::new))
                    .query(row -> {
                        Person person = person(row, 0);
                        found.put(person.id(), person);
                    });
        }
        return found;
    }

    /** As {@link #byNumbers}, of one number. */
    Optional<Person> byNumber(String number) {
        return Optional.ofNullable(byNumbers(List.of(number)).get(number));
    }

    /**
     * Whose numbers these are, in whatever case and width; of two from before that was asked, who has it as written. Nothing
     * else says which numbers are the same.
     *
     * @return by number as it was asked; a number that nobody has is left out
     */
    Map<String, Person> byNumbers(Collection<String> numbers) {
        List<String> all = numbers.stream().distinct().toList();
        Map<String, Person> found = new HashMap<>();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            found.putAll(numbered(all.subList(from, Math.min(from + AT_ONCE, all.size()))));
        }
        return found;
    }

    private Map<String, Person> numbered(List<String> asked) {
        Map<String, Person> written = new HashMap<>();
        Map<String, Person> plain = new HashMap<>();
        // Not one condition with "or": each half has an index of its own.
        jdbc.sql("select " + COLUMNS + ", number_plain from person where employee_number = any(:written) union select "
                        + COLUMNS + ", number_plain from person where number_plain = any(:plain)")
                .param("written", asked.stream().map(String::strip).toArray(String[]::new))
                .param("plain", asked.stream().map(Written::number).toArray(String[]::new))
                .query(row -> {
                    Person person = person(row, 0);
                    written.put(person.number(), person);
                    String compared = row.getString("number_plain");
                    if (compared != null) {
                        plain.put(compared, person);
                    }
                });
        Map<String, Person> found = new HashMap<>();
        for (String number : asked) {
            Person person = written.getOrDefault(number.strip(), plain.get(Written.number(number)));
            if (person != null) {
                found.put(number, person);
            }
        }
        return found;
    }

    /** Where somebody reads mail; empty when nobody knows. */
    String email(PersonId id) {
        return jdbc.sql("select coalesce(email, '') from person where id = ?")
                .param(id.value())
                .query(String.class)
                .single();
    }

    List<String> departments() {
        return jdbc.sql("select department from person group by department order by min(department_order), department")
                .query((row, number) -> row.getString(1))
                .list();
    }

    /** Holds the person's row until the transaction ends; {@link Turns} says when. */
    void lock(PersonId id) {
        jdbc.sql("select id from person where id = ? for update")
                .param(id.value())
                .query(Long.class)
                .single();
    }

    /** Holds the rows of some, in the order of their numbers. */
    void lock(Collection<PersonId> some) {
        List<PersonId> locked = jdbc.sql("select id from person where id in (:ids) order by id for update")
                .param("ids", some.stream().map(PersonId::value).toList())
                .query((row, number) -> new PersonId(row.getLong("id")))
                .list();
        if (locked.size() < some.size()) {
            throw new IllegalStateException("somebody of %d people is gone".formatted(some.size()));
        }
    }

    /** The language the person chose, if they ever did. */
    Optional<Locale> language(PersonId id) {
        return jdbc.sql("select language from person where id = ? and language is not null")
                .param(id.value())
                .query(String.class)
                .optional()
                .map(tag -> Languages.closestTo(Locale.forLanguageTag(tag)));
    }

    void choose(PersonId id, Locale language) {
        jdbc.sql("update person set language = ? where id = ?")
                .params(language.toLanguageTag(), id.value())
                .update();
    }

    static Person person(ResultSet row, int number) throws SQLException {
        return new Person(
                new PersonId(row.getLong("id")),
                row.getString("employee_number"),
                row.getString("name"),
                row.getString("department"),
                row.getObject("hired_on", LocalDate.class));
    }
}
