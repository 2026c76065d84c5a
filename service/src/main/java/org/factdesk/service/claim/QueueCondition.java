package org.factdesk.service.claim;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.factdesk.domain.claim.Priority;

/** A condition in SQL with a question mark for each of its values. */
record QueueCondition(String sql, List<Object> values) {

    QueueCondition {
        values = values.stream().map(QueueCondition::stored).toList();
    }

    /** The column has one of these values. */
    static QueueCondition among(String column, Collection<?> values) {
        String marks = String.join(", ", Collections.nCopies(values.size(), "?"));
        return new QueueCondition(
                values.size() == 1 ? column + " = ?" : column + " in (" + marks + ")", List.copyOf(values));
    }

    /** The column compares so with the value. */
    static QueueCondition compared(String column, String sign, Object value) {
        return new QueueCondition(column + " " + sign + " ?", List.of(value));
    }

    QueueCondition and(QueueCondition other) {
        return joined(" and ", other);
    }

    QueueCondition or(QueueCondition other) {
        return joined(" or ", other);
    }

    private QueueCondition joined(String word, QueueCondition other) {
        List<Object> all = new ArrayList<>(values);
        all.addAll(other.values);
        return new QueueCondition(sql + word + other.sql, all);
    }

    private static Object stored(Object value) {
        if (value instanceof Priority priority) {
            return priority.ordinal();
        }
        if (value instanceof Enum<?> name) {
            return name.name();
        }
        return value instanceof Instant instant ? Timestamp.from(instant) : value;
    }
}
