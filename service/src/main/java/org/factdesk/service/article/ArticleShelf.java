package org.factdesk.service.article;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.factdesk.domain.account.Account;
import org.factdesk.domain.account.Role;
import org.factdesk.domain.article.Article;
import org.factdesk.domain.article.ArticleId;
import org.factdesk.domain.article.ArticleState;
import org.factdesk.domain.desk.StaleVersionException;
import org.factdesk.service.account.Caller;
import org.factdesk.service.desk.Cursor;
import org.factdesk.service.desk.Page;
import org.factdesk.service.desk.PageRequest;

/** Reads the articles of the desk, newest first. Writers see their own. */
@Stateless
@RolesAllowed({"WRITER", "CHECKER", "REVIEWER", "DESK_EDITOR", "AUDITOR"})
public class ArticleShelf {

    private static final String ROW = "select new org.factdesk.service.article.ArticleRow(a.id, a.headline, a.outlet,"
            + " a.byline, a.url, a.publishedOn, a.language, a.state, a.revisionNumber, a.claimsMarked, a.checkable,"
            + " a.covered, a.addedBy, a.addedAt, a.headline) from Article a where 1 = 1";

    @PersistenceContext(unitName = "factdesk")
    private EntityManager em;

    @Inject
    private ArticleRepository articles;

    @Inject
    private Caller caller;

    /** An article with its newest words. */
    public ArticleSheet sheet(ArticleId id) {
        Article article = articles.requireReadable(id, caller.account());
        return ArticleSheet.of(article, articles.newest(article));
    }

    /** The number of an article's newest revision. */
    public int revisionNumber(ArticleId id) {
        return articles.requireReadable(id, caller.account()).revisionNumber();
    }

    /**
     * Refuses to go on when somebody changed the article since the caller read it.
     *
     * @param seen the version the caller saw, or null when it does not matter
     */
    public void requireAt(ArticleId id, Long seen) {
        Article article = articles.requireReadable(id, caller.account());
        if (seen != null && seen != article.version()) {
            throw (StaleVersionException) new StaleVersionException(
                            "stale-article",
                            "Somebody changed this article since you read it. Read it again, compare, and repeat.")
                    .with("article", id.value())
                    .with("seen", seen)
                    .with("current", article.version());
        }
    }

    /**
     * How far the coverage of the articles is that are worked on, from articles where nothing checkable is dealt with yet
     * to those where everything is: nothing, less than half, half or more, everything.
     */
    @RolesAllowed({"CHECKER", "REVIEWER", "DESK_EDITOR", "AUDITOR"})
    public List<Long> byCoverage() {
        String count = "select count(a) from Article a where a.state in :worked and ";
        return Stream.of(
                        "a.covered = 0 and a.checkable > 0",
                        "a.covered > 0 and a.covered * 2 < a.checkable",
                        "a.covered * 2 >= a.checkable and a.covered < a.checkable",
                        "a.covered >= a.checkable")
                .map(share -> em.createQuery(count + share, Long.class)
                        .setParameter("worked", List.of(ArticleState.RECEIVED, ArticleState.CHECKING))
                        .getSingleResult())
                .toList();
    }

    /** Refuses with "not found" unless there is such an article; tells nothing else. */
    @PermitAll
    public void requireKnown(ArticleId id) {
        articles.require(id);
    }

    /** A page of the articles that fit the filter, the newest first. */
    public Page<ArticleRow> rows(ArticleFilter filter, PageRequest page) {
        Account reader = caller.account();
        String name = "articles " + filter.words() + new TreeSet<>(filter.states());
        TypedQuery<ArticleRow> query = em.createQuery(
                ROW + conditions(filter, reader, page) + " order by a.addedAt desc, a.id desc", ArticleRow.class);
        bind(query, filter, reader);
        if (page.after() != null) {
            List<String> key = Cursor.read(name, page.after(), 2);
            query.setParameter("at", instant(key.get(0))).setParameter("id", key.get(1));
        }
        List<ArticleRow> rows = titled(query.setMaxResults(page.limit() + 1).getResultList());
        if (rows.size() <= page.limit()) {
            return new Page<>(rows, null);
        }
        ArticleRow last = rows.get(page.limit() - 1);
        return new Page<>(
                rows.subList(0, page.limit()), Cursor.write(name, last.addedAt().toString(), last.id()));
    }

    private List<ArticleRow> titled(List<ArticleRow> rows) {
        Map<String, String> titles = articles.titles(rows.stream()
                .filter(row -> row.headline() == null)
                .map(ArticleRow::id)
                .toList());
        return rows.stream()
                .map(row -> row.headline() == null ? row.called(titles.get(row.id())) : row)
                .toList();
    }

    private static String conditions(ArticleFilter filter, Account reader, PageRequest page) {
        List<String> conditions = new ArrayList<>();
        if (reader.role() == Role.WRITER) {
            conditions.add("a.addedBy = :owner");
        }
        if (!filter.states().isEmpty()) {
            conditions.add("a.state in :states");
        }
        if (filter.words() != null) {
            conditions.add("(lower(a.headline) like :words escape '!' or lower(a.outlet) like :words escape '!'"
                    + " or lower(a.byline) like :words escape '!')");
        }
        if (page.after() != null) {
            conditions.add("a.addedAt <= :at and (a.addedAt < :at or a.id < :id)");
        }
        StringBuilder text = new StringBuilder();
        conditions.forEach(condition -> text.append(" and ").append(condition));
        return text.toString();
    }

    private static void bind(TypedQuery<ArticleRow> query, ArticleFilter filter, Account reader) {
        if (reader.role() == Role.WRITER) {
            query.setParameter("owner", reader.username());
        }
        if (!filter.states().isEmpty()) {
            query.setParameter("states", filter.states());
        }
        if (filter.words() != null) {
            String words =
                    filter.words().toLowerCase(Locale.ROOT).replace("!", "!!").replace("%", "!%");
            query.setParameter("words", "%" + words.replace("_", "!_") + "%");
        }
    }

    private static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (java.time.DateTimeException e) {
            throw (org.factdesk.domain.desk.MalformedException) Cursor.foreign().initCause(e);
        }
    }
}
