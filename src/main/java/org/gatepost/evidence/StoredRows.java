package org.gatepost.evidence;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gatepost.kernel.DatabaseTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows as they are stored, by the names of their columns. Times are instants in UTC. */
@Repository
class StoredRows {

    private final JdbcClient database;

    StoredRows(JdbcClient database) {
        this.database = database;
    }

    List<Map<String, @Nullable Object>> of(String sql, Map<String, ?> parameters) {
        return database.sql(sql).params(parameters).query(StoredRows::row).list();
    }

    private static Map<String, @Nullable Object> row(ResultSet row, int number) throws SQLException {
        ResultSetMetaData columns = row.getMetaData();
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (int column = 1; column <= columns.getColumnCount(); column++) {
            String label = columns.getColumnLabel(column);
            values.put(label.toLowerCase(Locale.ROOT), value(row, label, column, columns.getColumnType(column)));
        }
        return values;
    }

    private static @Nullable Object value(ResultSet row, String label, int column, int type) throws SQLException {
        return switch (type) {
            case Types.TIMESTAMP, Types.TIMESTAMP_WITH_TIMEZONE -> {
                var at = DatabaseTime.getNullable(row, label);
                yield at == null ? null : at.toString();
            }
            case Types.BOOLEAN, Types.BIT -> present(row, row.getBoolean(column));
            case Types.SMALLINT, Types.INTEGER, Types.BIGINT -> present(row, row.getLong(column));
            case Types.NUMERIC, Types.DECIMAL -> row.getBigDecimal(column);
            default -> row.getString(column);
        };
    }

    private static @Nullable Object present(ResultSet row, Object value) throws SQLException {
        return row.wasNull() ? null : value;
    }
}
