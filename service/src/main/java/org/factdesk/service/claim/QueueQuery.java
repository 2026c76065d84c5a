package org.factdesk.service.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.factdesk.domain.account.Account;
import org.factdesk.domain.account.Role;
import org.factdesk.service.desk.Cursor;

/** Puts the filters, the sort and the place in the list together into one query with its parameters. */
final class QueueQuery {

    private static final String ROW = "select new org.factdesk.service.claim.ClaimRow(c.id, c.article, c.number,"
            + " c.status, c.substance.statement, c.quote.exact, c.quote.prefix, c.quote.suffix, c.revision, c.span.start,"
            + " c.span.end, c.placement, c.substance.claimant, c.substance.claimedOn, c.urgency.priority, c.substance.risk, c.urgency.dueAt, c.urgency.dueDay, c.assignee, c.reviewer,"
            + " c.rating, c.createdAt, c.updatedAt, c.version) from Claim c";

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();
    private final QueueSort sort;

    QueueQuery(QueueFilter filter, QueueSort sort, Account reader) {
        this.sort = sort;
        among("c.status", "statuses", filter.statuses());
        person("c.assignee", "assignees", filter.assignees(), reader);
        person("c.reviewer", "reviewers", filter.reviewers(), reader);
        among("c.urgency.priority", "priorities", filter.priorities());
        among("c.substance.risk", "risks", filter.risks());
        among("c.article", "articles", filter.articles());
        among("c.rating", "ratings", filter.ratings());
        if (!filter.outlets().isEmpty()) {
            conditions.add("c.article in (select a.id from Article a where a.outlet in :outlets)");
            parameters.put("outlets", filter.outlets());
        }
        if (!filter.tags().isEmpty()) {
            conditions.add("exists (select t from Claim o join o.tags t where o.id = c.id and t in :tags)");
            parameters.put("tags", filter.tags());
        }
        if (filter.dueBefore() != null) {
            conditions.add("c.urgency.dueAt < :dueBefore");
            parameters.put("dueBefore", filter.dueBefore());
        }
        if (reader.role() == Role.WRITER) {
            conditions.add("c.article in (select a.id from Article a where a.addedBy = :owner)");
            parameters.put("owner", reader.username());
        }
    }

    /** All claims of one article, in the order of its words. */
    static String ofArticle() {
        return ROW + " where c.article = :article order by c.span.start, c.id";
    }

    /** Begins behind the row of a cursor. */
    void after(String name, String cursor) {
        List<String> key = Cursor.read(name, cursor, 2);
        String attribute = "c." + sort.key().attribute();
        String beyond = sort.descending() ? "<" : ">";
        conditions.add(attribute + " " + beyond + "= :key and (" + attribute + " " + beyond + " :key or c.id " + beyond
                + " :id)");
        parameters.put("key", sort.key().read(key.get(0)));
        parameters.put("id", key.get(1));
    }

    /** The ids alone, in no order: for counting. */
    String ids() {
        return "select c.id from Claim c" + where();
    }

    private String where() {
        return conditions.isEmpty() ? "" : conditions.stream().collect(Collectors.joining(") and (", " where (", ")"));
    }

    String text() {
        String direction = sort.descending() ? " desc" : "";
        return ROW + where() + " order by c." + sort.key().attribute() + direction + ", c.id" + direction;
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    /** Only rows whose attribute has one of these values; none means any. */
    void among(String attribute, String name, Collection<?> values) {
        if (!values.isEmpty()) {
            conditions.add(attribute + " in :" + name);
            parameters.put(name, values);
        }
    }

    private void person(String attribute, String name, Set<String> wanted, Account reader) {
        if (wanted.isEmpty()) {
            return;
        }
        List<String> names = wanted.stream()
                .filter(person -> !person.equals("none"))
                .map(person -> person.equals("me") ? reader.username() : person)
                .toList();
        List<String> ways = new ArrayList<>();
        if (wanted.contains("none")) {
            ways.add(attribute + " is null");
        }
        if (!names.isEmpty()) {
            ways.add(attribute + " in :" + name);
            parameters.put(name, names);
        }
        conditions.add(String.join(" or ", ways));
    }
}
