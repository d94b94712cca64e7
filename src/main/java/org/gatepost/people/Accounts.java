package org.gatepost.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.gatepost.kernel.DatabaseTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of accounts. What protects sign-in is counted in single statements, so that guesses side by side count too. */
@Repository
class Accounts {

    static final int FAILURES_ALLOWED = 5;
    static final Duration LOCKED_FOR = Duration.ofMinutes(15);

    private static final String SELECT = """
            select person_id, username, password_hash, roles, enabled, must_change_password, failed_sign_ins,
                   locked_until, stamp
            from account
            """;

    private final JdbcClient jdbc;

    Accounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Opens an account.
     *
     * @throws org.springframework.dao.DuplicateKeyException when the user name is taken or the person has an account
     */
    void add(Account account) {
        jdbc.sql("""
                        insert into account (person_id, username, password_hash, roles, enabled, must_change_password,
                                             failed_sign_ins, stamp)
                        values (?, ?, ?, ?, ?, ?, 0, 0)
                        """)
                .params(
                        account.person().value(),
                        account.username(),
                        account.passwordHash(),
                        written(account.roles()),
                        account.enabled(),
                        account.mustChangePassword())
                .update();
    }

    boolean none() {
        return jdbc.sql("select count(*) from account").query(Long.class).single() == 0;
    }

    Optional<Account> of(PersonId person) {
        return jdbc.sql(SELECT + "where person_id = ?")
                .param(person.value())
                .query(Accounts::account)
                .optional();
    }

    Optional<Account> byUsername(Username username) {
        return jdbc.sql(SELECT + "where username = ?")
                .param(username.value())
                .query(Accounts::account)
                .optional();
    }

    /**
     * Counts a failed sign-in. The fifth locks the account; while it is locked further ones are counted but do not
     * lengthen the lock, for a lock that moved only after a wrong password would tell which password was right. When a
     * lock has run out, counting starts anew.
     */
    void failed(PersonId person, Instant now) {
        jdbc.sql("""
                        update account
                        set failed_sign_ins = case when locked_until <= :now then 1 else failed_sign_ins + 1 end,
                            locked_until = case
                                when locked_until > :now then locked_until
                                when locked_until is null and failed_sign_ins + 1 >= :allowed then :lock
                            end
                        where person_id = :person
                        """)
                .param("now", DatabaseTime.of(now))
                .param("lock", DatabaseTime.of(now.plus(LOCKED_FOR)))
                .param("allowed", FAILURES_ALLOWED)
                .param("person", person.value())
                .update();
    }

    /** Forgets failures after the right password, unless the account has been locked meanwhile: then false. */
    boolean succeeded(PersonId person, Instant now) {
        return jdbc.sql("""
                                update account set failed_sign_ins = 0, locked_until = null
                                where person_id = :person and (locked_until is null or locked_until <= :now)
                                """)
                        .param("person", person.value())
                        .param("now", DatabaseTime.of(now))
                        .update()
                == 1;
    }

    void unlock(PersonId person) {
        jdbc.sql("update account set failed_sign_ins = 0, locked_until = null where person_id = ?")
                .param(person.value())
                .update();
    }

    /** Sets a password; sessions that began with the old one are over. */
    void password(PersonId person, String hash, boolean mustChange) {
        jdbc.sql("""
                        update account
                        set password_hash = ?, must_change_password = ?, failed_sign_ins = 0, locked_until = null,
                            stamp = stamp + 1
                        where person_id = ?
                        """).params(hash, mustChange, person.value()).update();
    }

    /** The same password under a stronger hash; without effect when the password has been changed meanwhile. */
    void rehash(PersonId person, String weaker, String hash) {
        jdbc.sql("update account set password_hash = ? where person_id = ? and password_hash = ?")
                .params(hash, person.value(), weaker)
                .update();
    }

    void enabled(PersonId person, boolean enabled) {
        jdbc.sql("update account set enabled = ?, stamp = stamp + 1 where person_id = ?")
                .params(enabled, person.value())
                .update();
    }

    void roles(PersonId person, Set<Role> roles) {
        jdbc.sql("update account set roles = ?, stamp = stamp + 1 where person_id = ?")
                .params(written(roles), person.value())
                .update();
    }

    /** Open accounts with this role, each locked until the transaction ends, so that two cannot be closed at once. */
    long openWith(Role role) {
        return jdbc.sql(SELECT + "where enabled and roles like ? order by person_id for update")
                .param("%" + role + "%")
                .query(Accounts::account)
                .list()
                .size();
    }

    static String written(Set<Role> roles) {
        return new TreeSet<>(roles).stream().map(Role::name).collect(Collectors.joining(","));
    }

    static Set<Role> roles(String written) {
        return Arrays.stream(written.split(","))
                .map(Role::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }

    private static Account account(ResultSet row, int number) throws SQLException {
        return new Account(
                new PersonId(row.getLong("person_id")),
                row.getString("username"),
                row.getString("password_hash"),
                roles(row.getString("roles")),
                row.getBoolean("enabled"),
                row.getBoolean("must_change_password"),
                row.getInt("failed_sign_ins"),
                DatabaseTime.getNullable(row, "locked_until"),
                row.getInt("stamp"));
    }
}
