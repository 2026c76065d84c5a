package org.factdesk.service.claim;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * How many claims there are by state, by whom they are given to and by priority: exact at one moment.
 *
 * @param reader who asks, for whom "me" stands
 */
public record WorkCounts(List<CountRow> rows, String reader) {

    public WorkCounts {
        rows = List.copyOf(rows);
    }

    /** How many claims fit a filter that asks for nothing else. */
    public long of(QueueFilter filter) {
        if (!filter.plain()) {
            throw new IllegalArgumentException("Such claims are not counted beforehand: " + filter.name());
        }
        return rows.stream()
                .filter(row -> among(filter.statuses(), row.status())
                        && among(filter.priorities(), row.priority())
                        && given(filter.assignees(), row.detail()))
                .mapToLong(CountRow::amount)
                .sum();
    }

    private static boolean among(Collection<?> wanted, Object value) {
        return wanted.isEmpty() || wanted.contains(value);
    }

    private boolean given(Set<String> wanted, String assignee) {
        if (wanted.isEmpty()) {
            return true;
        }
        return assignee == null
                ? wanted.contains("none")
                : wanted.contains(assignee) || wanted.contains("me") && assignee.equals(reader);
    }
}
