package org.factdesk.service.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.factdesk.domain.article.ArticleId;
import org.factdesk.domain.check.ToldFact;
import org.factdesk.service.check.rule.Fact;

/** What articles tell, found by what it is about. */
@ApplicationScoped
class FactIndex {

    private static final int KEYS_AT_ONCE = 200;
    private static final int LONGEST_KEY = 250;
    private static final int MOST_OF_A_KEY = 200;
    private static final int LONGEST_SUBJECT = 300;
    private static final int LONGEST_WHO = 200;

    @PersistenceContext(unitName = "factdesk")
    private EntityManager em;

    /** The keys of what an article told when it was last read. */
    @SuppressWarnings("unchecked") // a native query has no other type
    Set<String> keys(ArticleId article) {
        return new HashSet<>(em.createNativeQuery("select match_key from told_fact_key where article_id = ?1")
                .setParameter(1, article.value())
                .getResultList());
    }

    /** Puts what an article tells now in the place of what it told before. */
    void replace(ArticleId article, List<Fact> facts) {
        em.createNativeQuery("delete from told_fact_key where article_id = ?1")
                .setParameter(1, article.value())
                .executeUpdate();
        em.createNativeQuery("delete from told_fact where article_id = ?1")
                .setParameter(1, article.value())
                .executeUpdate();
        Map<ToldFact, Fact> rows = new LinkedHashMap<>();
        for (Fact fact : facts) {
            ToldFact row = row(fact);
            em.persist(row);
            rows.put(row, fact);
        }
        em.flush();
        rows.forEach((row, fact) -> kept(fact.keys()).forEach(key -> em.createNativeQuery(
                        "insert into told_fact_key (match_key, fact_id, article_id) values (?1, ?2, ?3)")
                .setParameter(1, key)
                .setParameter(2, row.id())
                .setParameter(3, article.value())
                .executeUpdate()));
    }

    private static Set<String> kept(Set<String> keys) {
        return keys.stream().filter(key -> key.length() <= LONGEST_KEY).collect(Collectors.toSet());
    }

    private static ToldFact row(Fact fact) {
        return new ToldFact(
                new ToldFact.Where(
                        new ArticleId(fact.article()),
                        fact.revision(),
                        fact.published(),
                        fact.span(),
                        cut(fact.exact(), ToldFact.LONGEST)),
                new ToldFact.What(
                        fact.type().name(),
                        lines(kept(fact.keys())),
                        cut(fact.subject(), LONGEST_SUBJECT),
                        fact.low(),
                        fact.high(),
                        fact.from(),
                        fact.to(),
                        cut(fact.who(), LONGEST_WHO),
                        lines(fact.words())));
    }

    private static String lines(Collection<String> lines) {
        StringBuilder text = new StringBuilder();
        for (String line : lines) {
            if (text.length() + line.length() < ToldFact.LONGEST) {
                text.append(text.isEmpty() ? "" : "\n").append(line);
            }
        }
        return text.toString();
    }

    private static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest);
    }

    /** The facts that have one of these keys; of a key that very many share, the first. */
    Collection<Fact> sharing(Set<String> keys) {
        Map<String, Fact> found = new LinkedHashMap<>();
        List<String> all = new ArrayList<>(new java.util.TreeSet<>(keys));
        for (int i = 0; i < all.size(); i += KEYS_AT_ONCE) {
            List<String> some = all.subList(i, Math.min(all.size(), i + KEYS_AT_ONCE));
            rows(some).forEach(row -> found.put(row.id(), fact(row)));
        }
        return found.values();
    }

    @SuppressWarnings("unchecked") // a native query has no other type
    private List<ToldFact> rows(List<String> keys) {
        StringBuilder marks = new StringBuilder();
        for (int i = 1; i <= keys.size(); i++) {
            marks.append(i == 1 ? "" : ", ").append('?').append(i);
        }
        var query = em.createNativeQuery("select fact_id from told_fact_key where match_key in (" + marks + ")");
        for (int i = 1; i <= keys.size(); i++) {
            query.setParameter(i, keys.get(i - 1));
        }
        List<String> ids = query.setMaxResults(MOST_OF_A_KEY * KEYS_AT_ONCE).getResultList();
        List<ToldFact> rows = new ArrayList<>();
        List<String> distinct = ids.stream().distinct().toList();
        for (int i = 0; i < distinct.size(); i += KEYS_AT_ONCE) {
            rows.addAll(em.createQuery("select f from ToldFact f where f.id in :ids", ToldFact.class)
                    .setParameter("ids", distinct.subList(i, Math.min(distinct.size(), i + KEYS_AT_ONCE)))
                    .getResultList());
        }
        return rows;
    }

    /** What these articles tell. */
    Collection<Fact> of(List<ArticleId> articles) {
        return em.createQuery("select f from ToldFact f where f.article in :articles", ToldFact.class)
                .setParameter(
                        "articles", articles.stream().map(ArticleId::value).toList())
                .getResultStream()
                .map(FactIndex::fact)
                .toList();
    }

    private static Fact fact(ToldFact row) {
        ToldFact.Where where = row.where();
        ToldFact.What what = row.what();
        return new Fact(
                Fact.Type.valueOf(what.type()),
                where.article().value(),
                where.revision(),
                where.publishedOn(),
                where.span(),
                where.exact(),
                new HashSet<>(list(what.keys())),
                what.subject(),
                what.low(),
                what.high(),
                what.from(),
                what.to(),
                what.who(),
                list(what.words()));
    }

    private static List<String> list(String lines) {
        return lines.isEmpty() ? List.of() : Arrays.asList(lines.split("\n"));
    }
}
