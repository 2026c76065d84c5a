package org.factdesk.service.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.factdesk.domain.account.Account;
import org.factdesk.domain.account.Role;
import org.factdesk.domain.article.Article;
import org.factdesk.domain.article.ArticleId;
import org.factdesk.domain.article.ArticleRevision;
import org.factdesk.domain.article.ArticleState;
import org.factdesk.domain.article.Coverage;
import org.factdesk.domain.desk.NotAllowedException;
import org.factdesk.domain.desk.NotFoundException;
import org.factdesk.service.desk.Kept;

/** The stored articles and their revisions. */
@ApplicationScoped
public class ArticleRepository {

    private static final long CHARACTERS_KEPT = 20_000_000;

    @PersistenceContext(unitName = "factdesk")
    private EntityManager em;

    private final Kept<ArticleRevision> read = new Kept<>(CHARACTERS_KEPT);

    void add(Article article, ArticleRevision revision) {
        em.persist(article);
        // No mapped relation tells the provider which row comes first.
        em.flush();
        em.persist(revision);
    }

    /** The article with this id, if there is one. */
    Optional<Article> find(ArticleId id) {
        return Optional.ofNullable(em.find(Article.class, id.value()));
    }

    /** The article with this id, or a refusal. */
    public Article require(ArticleId id) {
        Article article = em.find(Article.class, id.value());
        if (article == null) {
            throw new NotFoundException(
                            "unknown-article",
                            "There is no article “" + id + "” on this desk. Look in the list of articles.")
                    .with("article", id.value());
        }
        return article;
    }

    /** The article with this id, if this person may read it: writers read their own, administrators none. */
    public Article requireReadable(ArticleId id, Account reader) {
        Article article = require(id);
        if (!mayRead(article.addedBy(), reader)) {
            throw new NotAllowedException(
                            "foreign-article",
                            reader.role() == Role.ADMIN
                                    ? "Administrators do not read articles. Sign in with an editorial account."
                                    : "Writers read their own articles. Ask the desk for this one.")
                    .with("article", id.value());
        }
        return article;
    }

    /** Whether this person may read the article with this id. */
    boolean readable(String id, Account reader) {
        return mayRead(require(new ArticleId(id)).addedBy(), reader);
    }

    /** Whether this person may read the article: writers read their own, administrators none. */
    public boolean mayRead(ArticleId id, Account reader) {
        return mayRead(require(id).addedBy(), reader);
    }

    private static boolean mayRead(String addedBy, Account reader) {
        return switch (reader.role()) {
            case WRITER -> addedBy.equals(reader.username());
            case ADMIN -> false;
            case CHECKER, REVIEWER, DESK_EDITOR, AUDITOR -> true;
        };
    }

    /**
     * Holds the article's row until the transaction ends and reads it anew, so that marking and revising come one after
     * the other. The article's version stays as it is.
     */
    public void hold(Article article) {
        hold(article.id());
        em.refresh(article);
    }

    /** Holds the article's row until the transaction ends, so that what is counted in between stays true. */
    public void hold(ArticleId id) {
        // Native, because the provider raises the version of whatever it updates in bulk.
        em.createNativeQuery("update article set claims_marked = claims_marked where id = ?1")
                .setParameter(1, id.value())
                .executeUpdate();
    }

    /** Stores the next revision of an article. */
    void add(ArticleRevision revision) {
        em.persist(revision);
    }

    /** What is known of the revisions of an article beside their words, the newest first. */
    public List<RevisionRow> revisions(ArticleId article) {
        return em.createQuery(
                        "select new org.factdesk.service.article.RevisionRow(r.number, r.sha256, r.createdBy,"
                                + " r.createdAt) from ArticleRevision r where r.article = :article"
                                + " order by r.number desc",
                        RevisionRow.class)
                .setParameter("article", article.value())
                .getResultList();
    }

    /** A revision of an article. */
    public ArticleRevision revision(ArticleId article, int number) {
        // By the id: of a transaction that failed a revision of this number may be remembered that never came to be.
        String id = em.createQuery(
                        "select r.id from ArticleRevision r where r.article = :article and r.number = :number",
                        String.class)
                .setParameter("article", article.value())
                .setParameter("number", number)
                .getSingleResult();
        return read.get(id).orElseGet(() -> {
            ArticleRevision revision = em.find(ArticleRevision.class, id).detached();
            read.keep(id, revision, revision.text().value().length());
            return revision;
        });
    }

    /** When the newest words of an article came in. */
    public Instant newestAt(ArticleId article) {
        Instant at = em.createQuery(
                        "select max(r.createdAt) from ArticleRevision r where r.article = :article", Instant.class)
                .setParameter("article", article.value())
                .getSingleResult();
        return at == null ? require(article).addedAt() : at;
    }

    /** The newest revision of an article. */
    public ArticleRevision newest(Article article) {
        return revision(article.id(), article.revisionNumber());
    }

    /** The headlines of these articles by id; an article without one is left out. */
    public Map<String, String> headlines(Collection<String> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return em.createQuery(
                        "select a.id, a.headline from Article a where a.id in :ids and a.headline is not null",
                        Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[1]));
    }

    /** What these articles are called, by id: the headline, or else the first words. */
    public Map<String, String> titles(Collection<String> ids) {
        Map<String, String> titles = new HashMap<>(headlines(ids));
        List<String> bare = ids.stream().filter(id -> !titles.containsKey(id)).toList();
        if (!bare.isEmpty()) {
            em.createQuery(
                            "select a.id, cast(substring(r.text, 1, " + ArticleTitle.ENOUGH + ") as varchar("
                                    + ArticleTitle.ENOUGH + "))"
                                    + " from Article a, ArticleRevision r"
                                    + " where a.id in :ids and r.article = a.id and r.number = a.revisionNumber",
                            Object[].class)
                    .setParameter("ids", bare)
                    .getResultStream()
                    .forEach(row -> titles.put((String) row[0], ArticleTitle.of(null, (String) row[1])));
        }
        return titles;
    }

    /**
     * The number for the next claim of an article. It holds the article's row until the transaction ends, so that two
     * claims never get one number, and leaves the article's version as it is.
     */
    public int nextClaimNumber(ArticleId id) {
        return nextClaimNumbers(id, 1);
    }

    /** The first of so many numbers in a row, at least one. */
    public int nextClaimNumbers(ArticleId id, int many) {
        // Native, because the provider raises the version of whatever it updates in bulk.
        em.createNativeQuery("update article set claims_marked = claims_marked + ?1 where id = ?2")
                .setParameter(1, many)
                .setParameter(2, id.value())
                .executeUpdate();
        Number number = (Number) em.createNativeQuery("select claims_marked from article where id = ?1")
                .setParameter(1, id.value())
                .getSingleResult();
        int first = number.intValue() - many + 1;
        if (first == 1) {
            startChecking(id);
        }
        return first;
    }

    /** Notes that a claim in a published article was corrected; tells whether that is news. */
    public boolean markCorrected(ArticleId id) {
        boolean published = em.createQuery("select a.state from Article a where a.id = :id", ArticleState.class)
                .setParameter("id", id.value())
                .getSingleResult()
                .equals(ArticleState.PUBLISHED);
        return published
                && em.createQuery("update Article a set a.state = :to where a.id = :id")
                                .setParameter("to", ArticleState.CORRECTED)
                                .setParameter("id", id.value())
                                .executeUpdate()
                        == 1;
    }

    /** Notes that work on a received article began; its version stays. Whoever calls it holds the article's row. */
    public void startChecking(ArticleId id) {
        Object state = em.createNativeQuery("select state from article where id = ?1")
                .setParameter(1, id.value())
                .getSingleResult();
        if (state.equals(ArticleState.RECEIVED.name())) {
            // By the key alone: with the state beside it Derby walks the index of states and meets other articles'
            // locks.
            em.createNativeQuery("update article set state = ?1 where id = ?2")
                    .setParameter(1, ArticleState.CHECKING.name())
                    .setParameter(2, id.value())
                    .executeUpdate();
        }
    }

    /** Writes how much of the article is covered; its version stays. */
    public void count(ArticleId id, Coverage coverage) {
        em.createNativeQuery("update article set checkable = ?1, covered = ?2 where id = ?3")
                .setParameter(1, coverage.checkable())
                .setParameter(2, coverage.covered())
                .setParameter(3, id.value())
                .executeUpdate();
        // What was read of it in this transaction is answered with.
        em.refresh(em.find(Article.class, id.value()));
    }

    /** The articles whose newest or an earlier revision is word for word this one. */
    List<String> withHash(String sha256) {
        return em.createQuery("select r.article from ArticleRevision r where r.sha256 = :hash", String.class)
                .setParameter("hash", sha256)
                .getResultList();
    }

    /** Article, sketch and birth of every revision made at or after the moment. */
    List<Object[]> sketchesSince(Instant moment) {
        return em.createQuery(
                        "select r.article, r.sketch, r.createdAt from ArticleRevision r"
                                + " where r.createdAt >= :moment and r.sketch is not null",
                        Object[].class)
                .setParameter("moment", moment)
                .getResultList();
    }
}
