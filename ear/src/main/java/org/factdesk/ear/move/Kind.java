package org.factdesk.ear.move;

import java.math.BigDecimal;
import java.sql.Date;
import java.sql.JDBCType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;

/** What a column holds, and how its value is written so that both databases write the same value alike. */
enum Kind {
    WORDS {
        @Override
        String read(ResultSet rows, int column) throws SQLException {
            return rows.getString(column);
        }
    },
    WHOLE {
        @Override
        String read(ResultSet rows, int column) throws SQLException {
            return String.valueOf(rows.getLong(column));
        }
    },
    REAL {
        @Override
        String read(ResultSet rows, int column) throws SQLException {
            return String.valueOf(rows.getDouble(column));
        }
    },
    EXACT {
        @Override
        String read(ResultSet rows, int column) throws SQLException {
            BigDecimal number = rows.getBigDecimal(column);
            return number == null ? null : number.stripTrailingZeros().toPlainString();
        }
    },
    TRUTH {
        @Override
        String read(ResultSet rows, int column) throws SQLException {
            return String.valueOf(rows.getBoolean(column));
        }
    },
    DAY {
        @Override
        String read(ResultSet rows, int column) throws SQLException {
            Date day = rows.getDate(column);
            return day == null ? null : day.toLocalDate().toString();
        }
    },
    /** To the microsecond, which is as fine as PostgreSQL keeps it; the desk's own clock ticks in milliseconds. */
    MOMENT {
        @Override
        String read(ResultSet rows, int column) throws SQLException {
            Timestamp moment = rows.getTimestamp(column);
            return moment == null
                    ? null
                    : moment.toLocalDateTime().truncatedTo(ChronoUnit.MICROS).toString();
        }
    },
    BYTES {
        @Override
        String read(ResultSet rows, int column) throws SQLException {
            byte[] bytes = rows.getBytes(column);
            return bytes == null ? null : "\\x" + HexFormat.of().formatHex(bytes);
        }
    };

    /** The value as PostgreSQL reads it. */
    abstract String read(ResultSet rows, int column) throws SQLException;

    /** The value as PostgreSQL reads it, or null where there is none. */
    final String value(ResultSet rows, int column) throws SQLException {
        String value = read(rows, column);
        return rows.wasNull() ? null : value;
    }

    /** The kind of a column of the old database. */
    static Kind of(int type) {
        return switch (JDBCType.valueOf(type)) {
            case SMALLINT, INTEGER, BIGINT, TINYINT -> WHOLE;
            case REAL, FLOAT, DOUBLE -> REAL;
            case DECIMAL, NUMERIC -> EXACT;
            case BOOLEAN, BIT -> TRUTH;
            case DATE -> DAY;
            case TIMESTAMP -> MOMENT;
            case BLOB, BINARY, VARBINARY, LONGVARBINARY -> BYTES;
            default -> WORDS;
        };
    }
}
