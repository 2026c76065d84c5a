package org.factdesk.service.claim;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.factdesk.domain.account.Account;
import org.factdesk.service.desk.Cursor;

/**
 * Reads stretches of the queue, each along one index in its order, so that a page costs what a page holds and not what
 * the desk holds.
 */
final class QueueQuery {

    private static final int FEW = 1000;

    private final EntityManager em;
    private final QueueNarrowing narrowing;
    private final QueueSort sort;
    private final IndexHint hint;

    QueueQuery(EntityManager em, QueueFilter filter, QueueSort sort, Account reader) {
        this.em = em;
        this.narrowing = new QueueNarrowing(filter, reader);
        this.sort = sort;
        this.hint = IndexHint.of(em);
    }

    /** Only these claims. */
    QueueQuery only(Collection<String> ids) {
        narrowing.only(ids);
        return this;
    }

    /** At most so many rows in this order, from the beginning. */
    List<ClaimRow> first(int most) {
        return read(null, most);
    }

    /**
     * At most so many rows behind the row of a cursor: first those that share its key, then those beyond. Asked for in
     * one, a database would read all that share the key, be they half of the desk.
     */
    List<ClaimRow> after(String name, String cursor, int most) {
        List<String> place = Cursor.read(name, cursor, 2);
        Object key = sort.key().read(place.get(0));
        String column = "c." + sort.key().column();
        String beyond = sort.descending() ? "<" : ">";
        List<ClaimRow> rows = new ArrayList<>(read(
                QueueCondition.compared(column, "=", key).and(QueueCondition.compared("c.id", beyond, place.get(1))),
                most));
        if (rows.size() < most) {
            rows.addAll(read(QueueCondition.compared(column, beyond, key), most - rows.size()));
        }
        return rows;
    }

    /** How many rows there are, counted up to a limit and no further, along the index that the filter begins with. */
    int countUpTo(int limit) {
        Boolean[] few = few();
        if (narrowing.isCountedByItsShare()
                && !few[0]
                && limit <= narrowing.shares().get(0).limit() + 1) {
            return limit;
        }
        List<QueueCondition> conditions = conditions(few, null);
        Optional<QueueLead> lead = narrowing.lead();
        if (lead.isEmpty()
                || !lead.get().isShort()
                || narrowing.isFew()
                || List.of(few).contains(true)) {
            return counted("", conditions, limit);
        }
        int rows = 0;
        for (QueueLead.Stretch stretch : lead.get().stretches()) {
            if (rows < limit) {
                rows += counted(hint.to(lead.get().index()), narrower(stretch, conditions), limit - rows);
            }
        }
        return rows;
    }

    private int counted(String index, List<QueueCondition> conditions, int limit) {
        return ask("select c.id from claim c" + index + where(conditions), conditions, limit)
                .size();
    }

    private List<ClaimRow> read(QueueCondition place, int most) {
        Boolean[] few = few();
        List<QueueCondition> conditions = conditions(few, place);
        Optional<QueueLead> lead = narrowing.lead();
        if (narrowing.isFew() || List.of(few).contains(true)) {
            return rows("", conditions, List.of(), most);
        }
        if (lead.isPresent() && isInOrderOf(lead.get())) {
            return together(lead.get(), conditions, most);
        }
        if (lead.isPresent() && count(lead.get()) <= FEW) {
            return rows(hint.to(lead.get().index()), conditions, List.of(), most);
        }
        return rows(
                hint.to("claim_by_" + sort.key().index() + (sort.descending() ? "_desc" : "")),
                conditions,
                List.of(),
                most);
    }

    private boolean isInOrderOf(QueueLead lead) {
        return sort.key() == QueueSort.Key.DUE
                && lead.isShort()
                && (!sort.descending() || lead.backwards() || hint.isEmpty());
    }

    private List<ClaimRow> together(QueueLead lead, List<QueueCondition> conditions, int most) {
        String index = hint.to(lead.index() + (sort.descending() ? "_desc" : ""));
        List<ClaimRow> all = new ArrayList<>();
        for (QueueLead.Stretch stretch : lead.stretches()) {
            all.addAll(rows(index, narrower(stretch, conditions), stretch.empty(), most));
        }
        Comparator<ClaimRow> order = Comparator.comparing(ClaimRow::dueAt).thenComparing(ClaimRow::id);
        return lead.stretches().size() == 1
                ? all
                : all.stream()
                        .sorted(sort.descending() ? order.reversed() : order)
                        .limit(most)
                        .toList();
    }

    private List<QueueCondition> narrower(QueueLead.Stretch stretch, List<QueueCondition> conditions) {
        List<QueueCondition> narrower = new ArrayList<>(conditions);
        if (!conditions.contains(stretch.condition()) && !stretch.condition().equals(narrowing.due())) {
            narrower.add(0, stretch.condition());
        }
        return narrower;
    }

    private int count(QueueLead lead) {
        int rows = 0;
        for (QueueLead.Stretch stretch : lead.stretches()) {
            if (rows <= FEW) {
                List<QueueCondition> one = List.of(stretch.condition());
                rows += counted(hint.to(lead.index()), one, FEW + 1);
            }
        }
        return rows;
    }

    /** For each share whether it is few. */
    private Boolean[] few() {
        return narrowing.shares().stream()
                .map(share -> ask(share.probe().sql(), List.of(share.probe()), share.limit() + 1)
                                .size()
                        <= share.limit())
                .toArray(Boolean[]::new);
    }

    private List<QueueCondition> conditions(Boolean[] few, QueueCondition place) {
        List<QueueCondition> all = new ArrayList<>(narrowing.conditions());
        for (int i = 0; i < few.length; i++) {
            QueueNarrowing.Share share = narrowing.shares().get(i);
            all.add(few[i] ? share.few() : share.many());
        }
        if (place != null) {
            all.add(place);
        }
        // Behind a row that is due earlier all are; said twice, Derby would begin at the wrong one of the two.
        if (narrowing.due() != null && !(place != null && sort.key() == QueueSort.Key.DUE && sort.descending())) {
            all.add(narrowing.due());
        }
        return all;
    }

    private List<ClaimRow> rows(String index, List<QueueCondition> conditions, List<String> empty, int most) {
        String direction = sort.descending() ? " desc" : "";
        String order = Stream.concat(empty.stream(), Stream.of("c." + sort.key().column(), "c.id"))
                .collect(Collectors.joining(direction + ", ", " order by ", direction));
        return ask(
                        "select " + ClaimRows.COLUMNS + " from claim c" + index + where(conditions) + order,
                        conditions,
                        most)
                .stream()
                .map(row -> ClaimRows.of((Object[]) row))
                .toList();
    }

    private static String where(List<QueueCondition> conditions) {
        return conditions.isEmpty()
                ? ""
                : conditions.stream().map(QueueCondition::sql).collect(Collectors.joining(") and (", " where (", ")"));
    }

    private List<?> ask(String sql, List<QueueCondition> conditions, int most) {
        Query query = em.createNativeQuery(sql + " fetch first " + most + " rows only");
        int number = 0;
        for (QueueCondition condition : conditions) {
            for (Object value : condition.values()) {
                query.setParameter(++number, value);
            }
        }
        return query.getResultList();
    }
}
