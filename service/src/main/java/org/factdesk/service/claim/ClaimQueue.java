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
        QueueQuery query = new QueueQuery(filter, sort, caller.account());
        String name = name(filter, sort);
        if (page.after() != null) {
            query.after(name, page.after());
        }
        TypedQuery<ClaimRow> typed = em.createQuery(query.text(), ClaimRow.class);
        query.parameters().forEach(typed::setParameter);
        List<ClaimRow> rows = typed.setMaxResults(page.limit() + 1).getResultList();
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
        QueueQuery query = new QueueQuery(filter, QueueSort.USUAL, caller.account());
        query.among("c.id", "ids", ids);
        TypedQuery<ClaimRow> typed = em.createQuery(query.text(), ClaimRow.class);
        query.parameters().forEach(typed::setParameter);
        return typed.getResultList();
    }

    private static String cursor(QueueFilter filter, QueueSort sort, ClaimRow row) {
        return Cursor.write(name(filter, sort), sort.key().write(row), row.id());
    }

    private static String name(QueueFilter filter, QueueSort sort) {
        return "claims " + filter.name() + sort;
    }

    /** How many claims fit the filter, counted up to a limit and no further. */
    public int countUpTo(QueueFilter filter, int limit) {
        QueueQuery query = new QueueQuery(filter, QueueSort.USUAL, caller.account());
        TypedQuery<String> typed = em.createQuery(query.ids(), String.class);
        query.parameters().forEach(typed::setParameter);
        return typed.setMaxResults(limit).getResultList().size();
    }

    /** The claims of an article in the order of its words. */
    public List<ClaimRow> inArticle(ArticleId article) {
        articles.requireReadable(article, caller.account());
        return em.createQuery(QueueQuery.ofArticle(), ClaimRow.class)
                .setParameter("article", article.value())
                .getResultList();
    }

    /** A page of the claims of an article in the order of its words. */
    public Page<ClaimRow> inArticle(ArticleId article, PageRequest page) {
        List<ClaimRow> all = inArticle(article);
        String name = "claims of " + article;
        int from = 0;
        if (page.after() != null) {
            String last = Cursor.read(name, page.after(), 1).get(0);
            List<String> ids = all.stream().map(ClaimRow::id).toList();
            if (!ids.contains(last)) {
                throw Cursor.foreign();
            }
            from = ids.indexOf(last) + 1;
        }
        int to = Math.min(all.size(), from + page.limit());
        String next = to < all.size() ? Cursor.write(name, all.get(to - 1).id()) : null;
        return new Page<>(all.subList(from, to), next);
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
