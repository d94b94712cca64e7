package org.gatepost.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gatepost.people.PeopleSought;
import org.gatepost.people.Person;
import org.gatepost.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How the people of the log are called today, and who is called somehow. */
@Repository
class PeopleNamed {

    /** So many are looked for at once; who types so little that more fit is not looking for anybody yet. */
    static final int MOST_FOUND = 100;

    private final JdbcClient database;

    PeopleNamed(JdbcClient database) {
        this.database = database;
    }

    Map<PersonId, Person> named(Collection<PersonId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return database
                .sql("select id, employee_number, name, department, hired_on from person where id in (:ids)")
                .param("ids", ids.stream().map(PersonId::value).toList())
                .query(PeopleNamed::person)
                .list()
                .stream()
                .collect(Collectors.toMap(Person::id, person -> person));
    }

    /** Whoever fits words of a name or number, as everywhere in the product; one more than {@link #MOST_FOUND} at most. */
    List<PersonId> like(String words) {
        Map<String, Object> parameters = new HashMap<>();
        String condition = PeopleSought.of(words).condition(parameters);
        parameters.put("most", MOST_FOUND + 1);
        return database.sql("select p.id from person p where " + condition
                        + " order by p.employee_number fetch first :most rows only")
                .params(parameters)
                .query((row, number) -> new PersonId(row.getLong("id")))
                .list();
    }

    private static Person person(ResultSet row, int number) throws SQLException {
        return new Person(
                new PersonId(row.getLong("id")),
                row.getString("employee_number"),
                row.getString("name"),
                row.getString("department"),
                row.getObject("hired_on", LocalDate.class));
    }
}
