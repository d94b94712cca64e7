package org.gatepost.people;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Gives keys to those who have none by today's rule, before the first page is served: people who were there before the
 * columns, and everybody when ICU's tables have changed.
 */
@Component
class NameKeeping implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(NameKeeping.class);
    private static final int AT_ONCE = 1000;

    private final JdbcClient jdbc;
    private final People people;

    NameKeeping(JdbcClient jdbc, People people) {
        this.jdbc = jdbc;
        this.people = people;
    }

    @Override
    public void afterSingletonsInstantiated() {
        int kept = keepAll();
        if (kept > 0) {
            LOG.info("{} people can be found by how their names sound", kept);
        }
    }

    /** How many had no keys by today's rule. */
    int keepAll() {
        List<Person> some = without();
        if (some.isEmpty()) {
            // As at nearly every start, which need not wait for ICU to compile its tables.
            return 0;
        }
        var maker = new NameKeys.Maker();
        int kept = 0;
        while (!some.isEmpty()) {
            some.forEach(person -> people.keep(person.id(), maker.of(person.name(), person.department())));
            kept += some.size();
            some = without();
        }
        return kept;
    }

    private List<Person> without() {
        return jdbc.sql("""
                        select id, employee_number, name, department, hired_on from person
                        where name_rule <> ? order by id fetch first ? rows only
                        """)
                .params(NameKeys.RULE, AT_ONCE)
                .query(People::person)
                .list();
    }
}
