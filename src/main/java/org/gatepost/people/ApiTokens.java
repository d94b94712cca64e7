package org.gatepost.people;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.gatepost.kernel.DatabaseTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** The tokens of other systems; only hashes of their secrets are here. */
@Repository
class ApiTokens {

    private static final Duration USE_NOTED_EVERY = Duration.ofMinutes(1);

    private final JdbcClient jdbc;

    ApiTokens(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Gives the number of the row. */
    long add(String name, ApiSecret secret, Set<ApiScope> scopes, PersonId by, Instant now, Instant expires) {
        var made = new GeneratedKeyHolder();
        jdbc.sql("""
                        insert into api_token (name, token_hash, scopes, created_by, created_at, expires_at)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(
                        name,
                        secret.hash(),
                        new TreeSet<>(scopes).stream().map(ApiScope::name).collect(Collectors.joining(",")),
                        by.value(),
                        DatabaseTime.of(now),
                        DatabaseTime.of(expires))
                .update(made, "id");
        return Objects.requireNonNull(made.getKey()).longValue();
    }

    /** All, the newest first. */
    List<ApiToken> all() {
        return jdbc.sql("select * from api_token order by id desc")
                .query(ApiTokens::token)
                .list();
    }

    /** The one that has this secret, whether it still holds or not. Looked up by hash, so its time tells of no secret. */
    Optional<ApiToken> of(ApiSecret secret) {
        String hash = secret.hash();
        return jdbc.sql("select * from api_token where token_hash = ?")
                .param(hash)
                .query((row, number) -> MessageDigest.isEqual(
                                row.getString("token_hash").getBytes(StandardCharsets.US_ASCII),
                                hash.getBytes(StandardCharsets.US_ASCII))
                        ? Optional.of(token(row, number))
                        : Optional.<ApiToken>empty())
                .optional()
                .flatMap(found -> found);
    }

    /** Notes that it was used, once a minute at most. */
    void used(ApiToken token, Instant now) {
        Instant last = token.lastUsedAt();
        if (last == null || !now.isBefore(last.plus(USE_NOTED_EVERY))) {
            jdbc.sql("update api_token set last_used_at = ? where id = ?")
                    .params(DatabaseTime.of(now), token.id())
                    .update();
        }
    }

    /** False when it is revoked already. */
    boolean revoke(long id, PersonId by, Instant now) {
        return jdbc.sql("update api_token set revoked_at = ?, revoked_by = ? where id = ? and revoked_at is null")
                        .params(DatabaseTime.of(now), by.value(), id)
                        .update()
                == 1;
    }

    private static ApiToken token(ResultSet row, int number) throws SQLException {
        return new ApiToken(
                row.getLong("id"),
                row.getString("name"),
                Arrays.stream(row.getString("scopes").split(","))
                        .map(ApiScope::valueOf)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(ApiScope.class))),
                DatabaseTime.get(row, "created_at"),
                DatabaseTime.get(row, "expires_at"),
                DatabaseTime.getNullable(row, "revoked_at"),
                DatabaseTime.getNullable(row, "last_used_at"));
    }
}
