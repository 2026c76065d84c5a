package org.factdesk.service.claim;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.function.Function;
import org.factdesk.domain.claim.ClaimStatus;
import org.factdesk.domain.claim.Priority;
import org.factdesk.domain.desk.MalformedException;
import org.factdesk.service.desk.Cursor;

/**
 * How the queue is sorted; ties are broken by id, in the same direction.
 *
 * @param key by what
 * @param descending whether the order is reversed
 */
public record QueueSort(Key key, boolean descending) {

    /** By due date, the earliest first and those without a date last. */
    public static final QueueSort USUAL = new QueueSort(Key.DUE, false);

    /** What the queue can be sorted by. */
    public enum Key {
        /** Due date; none counts as never. */
        DUE("due_at", row -> row.dueAt().toString(), Instant::parse),
        /** From low to high. */
        PRIORITY("priority", row -> row.priority().name(), Priority::valueOf),
        CREATED("created_at", row -> row.createdAt().toString(), Instant::parse),
        UPDATED("updated_at", row -> row.updatedAt().toString(), Instant::parse),
        /** By the name of the status. */
        STATUS("status", row -> row.status().name(), ClaimStatus::valueOf);

        private final String column;
        private final Function<ClaimRow, String> writer;
        private final Function<String, Object> reader;

        Key(String column, Function<ClaimRow, String> writer, Function<String, Object> reader) {
            this.column = column;
            this.writer = writer;
            this.reader = reader;
        }

        String column() {
            return column;
        }

        /** What the index in this order is called, after the table. */
        String index() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        String write(ClaimRow row) {
            return writer.apply(row);
        }

        Object read(String text) {
            try {
                return reader.apply(text);
            } catch (DateTimeException | IllegalArgumentException e) {
                throw (MalformedException) Cursor.foreign().initCause(e);
            }
        }
    }

    /**
     * Reads a sort as the API and the page's address write it: {@code due} or {@code -due}.
     *
     * @throws MalformedException when there is no such sort
     */
    public static QueueSort parse(String text) {
        if (text == null || text.isBlank()) {
            return USUAL;
        }
        boolean descending = text.startsWith("-");
        String name = descending ? text.substring(1) : text;
        for (Key key : Key.values()) {
            if (key.name().toLowerCase(java.util.Locale.ROOT).equals(name)) {
                return new QueueSort(key, descending);
            }
        }
        throw new MalformedException(
                "unknown-sort",
                "There is no sort “" + text + "”. Use due, priority, created, updated or status, with - in front to"
                        + " reverse.");
    }

    /** The same the other way round. */
    public QueueSort reversed() {
        return new QueueSort(key, !descending);
    }

    @Override
    public String toString() {
        return (descending ? "-" : "") + key.name().toLowerCase(java.util.Locale.ROOT);
    }
}
