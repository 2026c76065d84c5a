package org.factdesk.web.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.factdesk.domain.claim.ClaimStatus;
import org.factdesk.service.claim.CountRow;

/**
 * The claims by state over the last days, reckoned backwards: from how many there are now, what came into a state on a day
 * is taken off again for the day before.
 */
final class StatesOverTime {

    /** How many days are drawn, today among them. */
    static final int DAYS = 30;

    /** How high the drawing is, in its own units; a day is 10 wide. */
    static final int HEIGHT = 100;

    private static final int STEP = 10;

    /** The states that are drawn together, from the bottom up. */
    enum Group {
        DONE("fd-pic-ok", ClaimStatus.APPROVED, ClaimStatus.PUBLISHED, ClaimStatus.CORRECTED),
        REVIEW("fd-pic-review", ClaimStatus.PROPOSED),
        WORK(
                "fd-pic-work",
                ClaimStatus.RESEARCHING,
                ClaimStatus.AWAITING_REPLY,
                ClaimStatus.RETURNED,
                ClaimStatus.STALE),
        OPEN("fd-pic-open", ClaimStatus.OPEN);

        private final String look;
        private final Set<ClaimStatus> statuses;

        Group(String look, ClaimStatus... statuses) {
            this.look = look;
            this.statuses = Collections.unmodifiableSet(java.util.EnumSet.copyOf(List.of(statuses)));
        }

        String look() {
            return look;
        }

        Set<ClaimStatus> statuses() {
            return statuses;
        }
    }

    private final Map<LocalDate, Map<Group, Long>> days = new java.util.TreeMap<>();

    /**
     * @param now how many claims there are
     * @param changes how many came into each state, or left it, on each day
     */
    StatesOverTime(List<CountRow> now, List<CountRow> changes, LocalDate today) {
        Map<Group, Long> sums = new EnumMap<>(Group.class);
        for (Group group : Group.values()) {
            sums.put(group, sum(now, group));
        }
        for (int back = 0; back < DAYS; back++) {
            LocalDate day = today.minusDays(back);
            days.put(day, new EnumMap<>(sums));
            List<CountRow> ofDay = changes.stream()
                    .filter(row -> row.detail().equals(day.toString()))
                    .toList();
            sums.replaceAll((group, sum) -> Math.max(0, sum - sum(ofDay, group)));
        }
    }

    private static long sum(List<CountRow> rows, Group group) {
        return rows.stream()
                .filter(row -> group.statuses().contains(row.status()))
                .mapToLong(CountRow::amount)
                .sum();
    }

    /** How many claims of these states there were at the end of a day. */
    long at(LocalDate day, Group group) {
        return days.get(day).get(group);
    }

    List<DeskColumn> columns() {
        long most = Math.max(
                1,
                days.values().stream()
                        .mapToLong(day ->
                                day.values().stream().mapToLong(Long::longValue).sum())
                        .max()
                        .orElse(1));
        List<DeskColumn> columns = new ArrayList<>();
        days.forEach((day, sums) -> {
            double top = HEIGHT;
            List<DeskColumn.Part> parts = new ArrayList<>();
            for (Map.Entry<Group, Long> sum : sums.entrySet()) {
                double height = Math.rint(sum.getValue() * HEIGHT * 10.0 / most) / 10;
                top -= height;
                parts.add(new DeskColumn.Part(
                        Math.rint(top * 10) / 10, height, sum.getKey().look()));
            }
            columns.add(new DeskColumn(columns.size() * STEP, day.toString(), parts));
        });
        return columns;
    }
}
