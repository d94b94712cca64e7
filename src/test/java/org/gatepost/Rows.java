package org.gatepost;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Empties tables for tests that share a database. What refers to a table is asked of the database itself: a list written
 * by hand forgets the next table that a migration adds, and only fails when the classes happen to run in another order.
 */
public final class Rows {

    private record Reference(String from, String to) {}

    private static final String REFERENCES = """
            select distinct lower(child.table_name) as "from", lower(parent.table_name) as "to"
            from information_schema.referential_constraints link
            join information_schema.table_constraints child
              on child.constraint_schema = link.constraint_schema and child.constraint_name = link.constraint_name
            join information_schema.table_constraints parent
              on parent.constraint_schema = link.unique_constraint_schema
             and parent.constraint_name = link.unique_constraint_name
            where child.table_name <> parent.table_name""";

    private Rows() {}

    /** Deletes every row of these tables, and before them whatever refers to them, directly or through others. */
    public static void forget(JdbcClient database, String... tables) {
        List<Reference> references = database.sql(REFERENCES)
                .query((row, number) -> new Reference(row.getString("from"), row.getString("to")))
                .list();
        Set<String> emptied = new LinkedHashSet<>();
        for (String table : tables) {
            forget(database, table, references, emptied);
        }
    }

    private static void forget(JdbcClient database, String table, List<Reference> references, Set<String> emptied) {
        if (!emptied.add(table)) {
            return;
        }
        references.stream()
                .filter(reference -> reference.to().equals(table))
                .forEach(reference -> forget(database, reference.from(), references, emptied));
        database.sql("delete from " + table).update();
    }
}
