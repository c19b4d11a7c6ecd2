package dev.slipway.server.transfer;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What a column holds, whatever its database calls that, and how it is written in JSON. */
enum ColumnKind {
    /** ISO 8601 in UTC. */
    INSTANT {
        @Override
        Optional<Object> value(ResultSet row, int column) throws SQLException {
            return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
                    .map(at -> at.withOffsetSameInstant(ZoneOffset.UTC).toString());
        }

        @Override
        Object parameter(JsonNode value) {
            return OffsetDateTime.parse(value.stringValue());
        }
    },
    /** {@code 2026-03-31}. */
    DAY {
        @Override
        Optional<Object> value(ResultSet row, int column) throws SQLException {
            return Optional.ofNullable(row.getObject(column, LocalDate.class)).map(LocalDate::toString);
        }

        @Override
        Object parameter(JsonNode value) {
            return LocalDate.parse(value.stringValue());
        }
    },
    /** In Base64. */
    BYTES {
        @Override
        Optional<Object> value(ResultSet row, int column) throws SQLException {
            return Optional.ofNullable(row.getBytes(column))
                    .map(bytes -> Base64.getEncoder().encodeToString(bytes));
        }

        @Override
        Object parameter(JsonNode value) {
            return Base64.getDecoder().decode(value.stringValue());
        }
    },
    TRUTH {
        @Override
        Optional<Object> value(ResultSet row, int column) throws SQLException {
            return Optional.of(row.getBoolean(column));
        }

        @Override
        Object parameter(JsonNode value) {
            return value.booleanValue();
        }
    },
    NUMBER {
        @Override
        Optional<Object> value(ResultSet row, int column) throws SQLException {
            long number = row.getLong(column);
            return row.wasNull() ? Optional.empty() : Optional.of(number);
        }

        @Override
        Object parameter(JsonNode value) {
            return value.longValue();
        }
    },
    TEXT {
        @Override
        Optional<Object> value(ResultSet row, int column) throws SQLException {
            return Optional.ofNullable(row.getString(column));
        }

        @Override
        Object parameter(JsonNode value) {
            return value.stringValue();
        }
    };

    /**
     * Of a column.
     *
     * @param type one of {@link Types}
     * @param name what the database calls it
     */
    static ColumnKind of(int type, String name) {
        String word = name.toLowerCase(Locale.ROOT);
        if (word.equals("timestamptz") || word.startsWith("timestamp")) {
            return INSTANT;
        }
        return switch (type) {
            case Types.DATE -> DAY;
            case Types.BLOB, Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY -> BYTES;
            case Types.BIT, Types.BOOLEAN -> TRUTH;
            case Types.SMALLINT, Types.INTEGER, Types.BIGINT -> NUMBER;
            case Types.CHAR, Types.VARCHAR, Types.LONGVARCHAR, Types.CLOB -> TEXT;
            default -> throw new IllegalStateException("a column of the type " + name + " cannot be taken elsewhere");
        };
    }

    /** What stands in a row; empty for none. */
    abstract Optional<Object> value(ResultSet row, int column) throws SQLException;

    abstract Object parameter(JsonNode value);

    void set(PreparedStatement insert, int column, @Nullable JsonNode value) throws SQLException {
        insert.setObject(column, value == null || value.isNull() ? null : parameter(value));
    }
}
