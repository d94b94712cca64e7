package org.gatepost.certificate.badge;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.text.ParseException;
import java.time.Instant;
import java.util.Optional;
import org.gatepost.kernel.DatabaseTime;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of all public keys that badges were ever signed with, by whichever node. */
@Repository
class PublicKeys {

    private final JdbcClient database;

    PublicKeys(JdbcClient database) {
        this.database = database;
    }

    /** Adds a key's public half, once. */
    void add(RSAKey key, Instant now) {
        if (find(key.getKeyID()).isPresent()) {
            return;
        }
        try {
            database.sql("insert into certificate_key (id, jwk, since) values (?, ?, ?)")
                    .params(key.getKeyID(), key.toPublicJWK().toJSONString(), DatabaseTime.of(now))
                    .update();
        } catch (DuplicateKeyException another) {
            // Two asked for a badge at once; it is there now.
        }
    }

    Optional<JWK> find(String id) {
        return database.sql("select jwk from certificate_key where id = ?")
                .param(id)
                .query(PublicKeys::key)
                .optional();
    }

    JWKSet all() {
        return new JWKSet(database.sql("select jwk from certificate_key order by since, id")
                .query(PublicKeys::key)
                .list());
    }

    private static JWK key(ResultSet row, int number) throws SQLException {
        try {
            return JWK.parse(row.getString("jwk"));
        } catch (ParseException broken) {
            throw new SQLException("a key that is stored is none", broken);
        }
    }
}
