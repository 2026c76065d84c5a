package org.factdesk.service.claim;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.factdesk.domain.article.ArticleId;
import org.factdesk.service.account.Caller;
import org.factdesk.service.article.ArticleRepository;
import org.factdesk.service.desk.Cursor;
import org.factdesk.service.desk.Page;
import org.factdesk.service.desk.PageRequest;

/** The queue: all claims of the desk, filtered and sorted, read page by page along an index, never by offset. */
@Stateless
@RolesAllowed({"WRITER", "CHECKER", "REVIEWER", "DESK_EDITOR", "AUDITOR"})
public class ClaimQueue {

    @PersistenceContext(unitName = "factdesk")
    private EntityManager em;

    @Inject
    private ArticleRepository articles;

    @Inject
    private Caller caller;

    /** A page of the claims that fit the filter, in this order. Writers see the claims of their own articles. */
    public Page<ClaimRow> rows(QueueFilter filter, QueueSort sort, PageRequest page) {
        QueueQuery query = query(filter, sort);
        List<ClaimRow> rows = page.after() == null
                ? query.first(page.limit() + 1)
                : query.after(name(filter, sort), page.after(), page.limit() + 1);
        if (rows.size() <= page.limit()) {
            return new Page<>(rows, null);
        }
        List<ClaimRow> shown = rows.subList(0, page.limit());
        ClaimRow last = shown.get(shown.size() - 1);
        return new Page<>(shown, cursor(filter, sort, last));
    }

    /** The same page with the way back to the page before it, which is read along the same index backwards. */
    public QueuePage page(QueueFilter filter, QueueSort sort, PageRequest request) {
        Page<ClaimRow> page = rows(filter, sort, request);
        String previous = request.after() == null || page.items().isEmpty()
                ? null
                : cursor(filter, sort.reversed(), page.items().get(0));
        return new QueuePage(page.items(), page.next(), previous);
    }

    /** The page that ends before the row of a cursor given as the way back. */
    public QueuePage pageBefore(QueueFilter filter, QueueSort sort, PageRequest request) {
        Page<ClaimRow> back = rows(filter, sort.reversed(), request);
        List<ClaimRow> items = new ArrayList<>(back.items());
        Collections.reverse(items);
        String next = items.isEmpty() ? null : cursor(filter, sort, items.get(items.size() - 1));
        return new QueuePage(items, next, back.next());
    }

    /** Those of these claims that fit the filter and that the caller may read, in no order. */
    public List<ClaimRow> among(Collection<String> ids, QueueFilter filter) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return query(filter, QueueSort.USUAL).only(ids).first(ids.size());
    }

    private QueueQuery query(QueueFilter filter, QueueSort sort) {
        return new QueueQuery(em, filter, sort, caller.account());
    }

    private static String cursor(QueueFilter filter, QueueSort sort, ClaimRow row) {
        return Cursor.write(name(filter, sort), sort.key().write(row), row.id());
    }

    private static String name(QueueFilter filter, QueueSort sort) {
        return "claims " + filter.name() + sort;
    }

    /** How many claims fit the filter, counted up to a limit and no further. */
    public int countUpTo(QueueFilter filter, int limit) {
        return query(filter, QueueSort.USUAL).countUpTo(limit);
    }

    /** The claims of an article in the order of its words. */
    public List<ClaimRow> inArticle(ArticleId article) {
        articles.requireReadable(article, caller.account());
        return of(article, ArticleQuery.ALL).getResultList();
    }

    /** A page of the claims of an article in the order of its words. */
    public Page<ClaimRow> inArticle(ArticleId article, PageRequest page) {
        articles.requireReadable(article, caller.account());
        String name = "claims of " + article;
        int most = page.limit() + 1;
        List<ClaimRow> rows = page.after() == null
                ? of(article, ArticleQuery.ALL).setMaxResults(most).getResultList()
                : behind(article, Cursor.read(name, page.after(), 2), most);
        if (rows.size() <= page.limit()) {
            return new Page<>(rows, null);
        }
        List<ClaimRow> shown = rows.subList(0, page.limit());
        ClaimRow last = shown.get(shown.size() - 1);
        return new Page<>(shown, Cursor.write(name, String.valueOf(last.start()), last.id()));
    }

    private List<ClaimRow> behind(ArticleId article, List<String> place, int most) {
        int start = Cursor.number(place.get(0));
        List<ClaimRow> rows = new ArrayList<>(of(article, ArticleQuery.SAME_PLACE)
                .setParameter("start", start)
                .setParameter("id", place.get(1))
                .setMaxResults(most)
                .getResultList());
        if (rows.size() < most) {
            rows.addAll(of(article, ArticleQuery.BEHIND)
                    .setParameter("start", start)
                    .setMaxResults(most - rows.size())
                    .getResultList());
        }
        return rows;
    }

    private TypedQuery<ClaimRow> of(ArticleId article, String query) {
        return em.createQuery(query, ClaimRow.class).setParameter("article", article.value());
    }

    /** The names of the ratings that claims can be filtered by. */
    public List<String> ratings() {
        return em.createQuery("select r.name from Rating r order by r.place", String.class)
                .getResultList();
    }

    /** What the articles that these claims stand in are called, by article id. */
    public Map<String, String> titles(List<ClaimRow> rows) {
        return articles.titles(Set.copyOf(rows.stream().map(ClaimRow::article).toList()));
    }
}
