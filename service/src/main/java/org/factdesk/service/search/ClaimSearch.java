package org.factdesk.service.search;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.factdesk.domain.account.Account;
import org.factdesk.domain.account.Role;
import org.factdesk.service.account.Caller;
import org.factdesk.service.claim.ClaimQueue;
import org.factdesk.service.claim.ClaimRow;
import org.factdesk.service.claim.QueueFilter;
import org.factdesk.service.claim.QueuePage;
import org.factdesk.service.claim.QueueSort;
import org.factdesk.service.desk.Cursor;
import org.factdesk.service.desk.Page;
import org.factdesk.service.desk.PageRequest;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.sort.dsl.SortOrder;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;

/**
 * The queue narrowed to claims that hold certain words. The index filters and sorts; each row is then read from the
 * database and compared with the filter once more, so that no row is shown that fits no longer.
 */
@Stateless
@RolesAllowed({"WRITER", "CHECKER", "REVIEWER", "DESK_EDITOR", "AUDITOR"})
public class ClaimSearch {

    private static final Map<QueueSort.Key, String> FIELDS = Map.of(
            QueueSort.Key.DUE, "due",
            QueueSort.Key.PRIORITY, "urgency",
            QueueSort.Key.CREATED, "created",
            QueueSort.Key.UPDATED, "updated",
            QueueSort.Key.STATUS, "state");

    @Inject
    private SearchIndex index;

    @Inject
    private ClaimQueue queue;

    @Inject
    private Caller caller;

    private record Hit(String id, long key) {}

    /** A page of the claims that hold these words and fit the filter, in this order. */
    public Page<ClaimRow> rows(String words, QueueFilter filter, QueueSort sort, PageRequest page) {
        Found found = find(words, filter, sort, page);
        return new Page<>(found.rows(), found.last() == null ? null : cursor(words, filter, sort, found.last()));
    }

    /** The same page with the way back to the page before it. */
    public QueuePage page(String words, QueueFilter filter, QueueSort sort, PageRequest page) {
        Found found = find(words, filter, sort, page);
        String next = found.last() == null ? null : cursor(words, filter, sort, found.last());
        String previous = page.after() == null || found.first() == null
                ? null
                : cursor(words, filter, sort.reversed(), found.first());
        return new QueuePage(found.rows(), next, previous);
    }

    /** The page that ends before the row of a cursor given as the way back. */
    public QueuePage pageBefore(String words, QueueFilter filter, QueueSort sort, PageRequest page) {
        Found found = find(words, filter, sort.reversed(), page);
        List<ClaimRow> rows = new ArrayList<>(found.rows());
        Collections.reverse(rows);
        String next = found.first() == null ? null : cursor(words, filter, sort, found.first());
        String previous = found.last() == null ? null : cursor(words, filter, sort.reversed(), found.last());
        return new QueuePage(rows, next, previous);
    }

    /** How many claims hold these words and fit the filter, counted up to a limit and no further. */
    public int countUpTo(String words, QueueFilter filter, int limit) {
        int count = 0;
        String after = null;
        do {
            Page<ClaimRow> page = rows(words, filter, QueueSort.USUAL, new PageRequest(PageRequest.MOST, after));
            count += page.items().size();
            after = page.next();
        } while (after != null && count < limit);
        return Math.min(count, limit);
    }

    /**
     * @param first the first hit shown, or null
     * @param last the last hit shown where more may follow, or null at the end
     */
    private record Found(List<ClaimRow> rows, Hit first, Hit last) {}

    private Found find(String words, QueueFilter filter, QueueSort sort, PageRequest page) {
        AskedWords asked = AskedWords.read(words);
        Hit after = page.after() == null ? null : hit(Cursor.read(name(words, filter, sort), page.after(), 2));
        List<ClaimRow> rows = new ArrayList<>();
        Hit first = null;
        while (true) {
            Hit behind = after;
            List<Hit> hits = index.ask(session -> hits(session, asked, filter, sort, behind, page.limit() + 1));
            Map<String, ClaimRow> fresh = queue.among(hits.stream().map(Hit::id).toList(), filter).stream()
                    .collect(Collectors.toMap(ClaimRow::id, Function.identity()));
            for (Hit hit : hits) {
                if (rows.size() == page.limit()) {
                    return new Found(rows, first, after);
                }
                after = hit;
                if (fresh.containsKey(hit.id())) {
                    rows.add(fresh.get(hit.id()));
                    first = first == null ? hit : first;
                }
            }
            if (hits.size() <= page.limit()) {
                return new Found(rows, first, null);
            }
        }
    }

    private List<Hit> hits(
            SearchSession session, AskedWords asked, QueueFilter filter, QueueSort sort, Hit after, int limit) {
        String field = FIELDS.get(sort.key());
        SortOrder order = sort.descending() ? SortOrder.DESC : SortOrder.ASC;
        return session.search(Indexed.class)
                .select(f -> f.composite()
                        .from(f.field("key", String.class), f.field(field, Long.class))
                        .as(Hit::new))
                .where(f -> claims(f, asked, filter, sort, after))
                .sort(f -> f.field(field).order(order).then().field("key").order(order))
                .fetchHits(limit);
    }

    private BooleanPredicateClausesStep<?, ?> claims(
            SearchPredicateFactory f, AskedWords asked, QueueFilter filter, QueueSort sort, Hit after) {
        Account reader = caller.account();
        WordPredicates words = new WordPredicates(f);
        BooleanPredicateClausesStep<?, ?> all = f.bool()
                .filter(words.exact(asked))
                .filter(f.match().field("type").matching("claim"));
        words.among(all, "status", names(filter.statuses()));
        words.among(all, "assignee", people(filter.assignees(), reader));
        words.among(all, "reviewer", people(filter.reviewers(), reader));
        words.among(all, "priority", names(filter.priorities()));
        words.among(all, "risk", names(filter.risks()));
        words.among(all, "article", filter.articles());
        words.among(all, "outlet", filter.outlets());
        words.among(all, "rating", filter.ratings());
        words.among(all, "tags", filter.tags());
        if (filter.dueBefore() != null) {
            all.filter(f.range().field("due").lessThan(Indexed.micros(filter.dueBefore())));
        }
        if (reader.role() == Role.WRITER) {
            all.filter(f.match().field("owner").matching(reader.username()));
        }
        if (after != null) {
            all.filter(behind(f, FIELDS.get(sort.key()), sort.descending(), after));
        }
        return all;
    }

    private static SearchPredicate behind(SearchPredicateFactory f, String field, boolean descending, Hit after) {
        SearchPredicate further = descending
                ? f.range().field(field).lessThan(after.key()).toPredicate()
                : f.range().field(field).greaterThan(after.key()).toPredicate();
        SearchPredicate same = f.bool()
                .filter(f.match().field(field).matching(after.key()))
                .filter(
                        descending
                                ? f.range().field("key").lessThan(after.id()).toPredicate()
                                : f.range().field("key").greaterThan(after.id()).toPredicate())
                .toPredicate();
        return f.bool().should(further).should(same).toPredicate();
    }

    private static Set<String> names(Set<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).collect(Collectors.toSet());
    }

    private static Set<String> people(Set<String> wanted, Account reader) {
        return wanted.stream()
                .map(person -> person.equals("me") ? reader.username() : person)
                .collect(Collectors.toSet());
    }

    private static Hit hit(List<String> parts) {
        try {
            return new Hit(parts.get(1), Long.parseLong(parts.get(0)));
        } catch (NumberFormatException e) {
            throw (org.factdesk.domain.desk.MalformedException) Cursor.foreign().initCause(e);
        }
    }

    private static String cursor(String words, QueueFilter filter, QueueSort sort, Hit hit) {
        return Cursor.write(name(words, filter, sort), String.valueOf(hit.key()), hit.id());
    }

    private static String name(String words, QueueFilter filter, QueueSort sort) {
        return "claims with " + words + " " + filter.name() + sort;
    }
}
