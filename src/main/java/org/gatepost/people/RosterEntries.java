package org.gatepost.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.kernel.DatabaseTime;
import org.gatepost.people.RosterEntry.AccountState;
import org.gatepost.people.RosterEntry.Status;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** People, their accounts and positions, read together a page at a time. */
@Repository
class RosterEntries {

    private static final String SELECT = """
            select p.id, p.employee_number, p.name, p.department, p.hired_on, a.username, a.roles, a.enabled,
                   a.must_change_password, a.failed_sign_ins, a.locked_until, l.left_on, l.left_at, l.reason
            """;

    private static final String FROM = """
            from person p left join account a on a.person_id = p.id
            left join person_leaving l on l.person_id = p.id
              and not exists (select 1 from person_return r where r.leaving_id = l.id)
            """;

    private static final List<String> WRITTEN =
            List.of("lower(p.employee_number)", "p.name_plain", "p.department_plain", "a.username");

    private static final List<String> SOUNDING = List.of("p.name_sound", "p.department_sound");

    private final JdbcClient jdbc;
    private final CompanyTime time;

    RosterEntries(JdbcClient jdbc, CompanyTime time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    List<RosterEntry> page(PeopleSought search, int offset, int limit) {
        return page(search, null, offset, limit);
    }

    List<RosterEntry> page(PeopleSought search, @Nullable Status status, int offset, int limit) {
        Map<String, Object> parameters = new HashMap<>();
        String found = condition(search, status, parameters);
        parameters.put("offset", offset);
        parameters.put("limit", limit);
        return withPositions(jdbc.sql(SELECT + FROM + "where " + found + """

                        order by p.name_order, p.employee_number offset :offset rows fetch first :limit rows only
                        """)
                .params(parameters)
                .query(this::entry)
                .list());
    }

    int count(PeopleSought search) {
        return count(search, null);
    }

    int count(PeopleSought search, @Nullable Status status) {
        Map<String, Object> parameters = new HashMap<>();
        String found = condition(search, status, parameters);
        return jdbc.sql("select count(*) " + FROM + "where " + found)
                .params(parameters)
                .query(Integer.class)
                .single();
    }

    private String condition(PeopleSought search, @Nullable Status status, Map<String, Object> parameters) {
        String found = search.condition(parameters, WRITTEN, SOUNDING);
        if (status == null) {
            return found;
        }
        parameters.put("now", DatabaseTime.of(time.now()));
        return found + " and " + condition(status);
    }

    /** As {@link RosterEntry#status()} says it. */
    private static String condition(Status status) {
        String there = "(l.left_at is null or l.left_at > :now)";
        String open = there + " and a.enabled and (a.locked_until is null or a.locked_until <= :now)";
        return switch (status) {
            case LEFT -> "l.left_at <= :now";
            case NONE -> there + " and a.person_id is null";
            case CLOSED -> there + " and not a.enabled";
            case LOCKED -> there + " and a.enabled and a.locked_until > :now";
            case NEW -> open + " and a.must_change_password";
            case OPEN -> open + " and not a.must_change_password";
        };
    }

    Optional<RosterEntry> of(PersonId person) {
        return withPositions(jdbc.sql(SELECT + FROM + "where p.id = :person")
                        .param("person", person.value())
                        .query(this::entry)
                        .list())
                .stream()
                .findFirst();
    }

    private List<RosterEntry> withPositions(List<RosterEntry> entries) {
        if (entries.isEmpty()) {
            return entries;
        }
        Map<PersonId, List<PositionId>> positions = new HashMap<>();
        jdbc.sql("""
                        select person_id, position_id from holding
                        where person_id in (:people) and until is null
                        order by since, position_id
                        """)
                .param(
                        "people",
                        entries.stream()
                                .map(entry -> entry.person().id().value())
                                .toList())
                .query(row -> {
                    positions
                            .computeIfAbsent(new PersonId(row.getLong(1)), person -> new ArrayList<>())
                            .add(new PositionId(row.getString(2)));
                });
        return entries.stream()
                .map(entry -> new RosterEntry(
                        entry.person(),
                        entry.account(),
                        entry.departure(),
                        positions.getOrDefault(entry.person().id(), List.of())))
                .toList();
    }

    private RosterEntry entry(ResultSet row, int number) throws SQLException {
        return new RosterEntry(People.person(row, number), account(row), departure(row), List.of());
    }

    private RosterEntry.@Nullable Departure departure(ResultSet row) throws SQLException {
        Instant from = DatabaseTime.getNullable(row, "left_at");
        return from == null
                ? null
                : new RosterEntry.Departure(
                        row.getObject("left_on", LocalDate.class), !from.isAfter(time.now()), row.getString("reason"));
    }

    private @Nullable AccountState account(ResultSet row) throws SQLException {
        String username = row.getString("username");
        if (username == null) {
            return null;
        }
        Instant lockedUntil = DatabaseTime.getNullable(row, "locked_until");
        return new AccountState(
                username,
                Accounts.roles(row.getString("roles")),
                row.getBoolean("enabled"),
                row.getBoolean("must_change_password"),
                row.getInt("failed_sign_ins"),
                lockedUntil != null && lockedUntil.isAfter(time.now()) ? lockedUntil : null);
    }
}
