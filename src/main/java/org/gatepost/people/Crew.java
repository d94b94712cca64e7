package org.gatepost.people;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gatepost.kernel.Languages;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who has which role, for other rooms' own code, also where nobody is signed in. It checks no right, so a view never uses
 * it.
 */
@Component
public class Crew {

    private final JdbcClient database;
    private final People people;

    Crew(JdbcClient database, People people) {
        this.database = database;
        this.people = people;
    }

    /** Everybody whose account is open and has this role. */
    public List<PersonId> with(Role role) {
        return database.sql("select person_id from account where enabled and roles like ? order by person_id")
                .param("%" + role + "%")
                .query((row, number) -> new PersonId(row.getLong("person_id")))
                .list();
    }

    /** Everybody whose account is open and who leads the department in which this person works. */
    public List<PersonId> leading(PersonId person) {
        return database.sql("""
                        select a.person_id from account a
                        join person p on p.id = a.person_id
                        where a.enabled and a.roles like ?
                          and p.department = (select department from person where id = ?)
                        order by a.person_id""")
                .params("%" + Role.MANAGER + "%", person.value())
                .query((row, number) -> new PersonId(row.getLong("person_id")))
                .list();
    }

    /** Where somebody reads mail; nothing when their account is not open or nobody knows an address of theirs. */
    public Optional<Mailbox> mailbox(PersonId person) {
        return database.sql("""
                        select p.name, p.email, p.language, a.roles from person p join account a on a.person_id = p.id
                        where p.id = ? and a.enabled and p.email is not null""")
                .param(person.value())
                .query((row, number) -> new Mailbox(
                        person,
                        row.getString("name"),
                        row.getString("email"),
                        Accounts.roles(row.getString("roles")),
                        language(row.getString("language"))))
                .optional();
    }

    private static @Nullable Locale language(@Nullable String tag) {
        return tag == null ? null : Languages.closestTo(Locale.forLanguageTag(tag));
    }

    /** The language a person chose, if they ever did. */
    public Optional<Locale> language(PersonId person) {
        return people.language(person);
    }
}
