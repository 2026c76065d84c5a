package org.factdesk.service.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.factdesk.domain.article.Article;
import org.factdesk.domain.article.ArticleId;
import org.factdesk.domain.article.ArticleReceived;
import org.factdesk.domain.article.ArticleRevision;
import org.factdesk.domain.article.ArticleText;
import org.factdesk.domain.desk.DeskEvent;
import org.factdesk.service.desk.DeskClock;

/** Puts articles on the shelf, whoever brings them: a person or a folder. */
@ApplicationScoped
class ArticleRegister {

    @Inject
    private ArticleRepository articles;

    @Inject
    private LikenessIndex likeness;

    @Inject
    private DeskClock clock;

    @Inject
    private Event<ArticleReceived> arrivals;

    @Inject
    private Event<DeskEvent> events;

    ArticleSheet register(NewArticle arrival, String by) {
        Instant now = clock.now();
        ArticleText text = ArticleText.of(arrival.details().headline(), arrival.text());
        Article article = new Article(arrival.details(), by, now);
        Sketch sketch = Sketch.of(text.value());
        ArticleRevision revision = article.revise(text, sketch.stored(), by, now);
        arrivals.fire(new ArticleReceived(article, revision));
        articles.add(article, revision);
        likeness.add(article.id().value(), sketch);
        events.fire(DeskEvent.ofArticle("ARTICLE_ADDED", article.id().value())
                .with("headline", article.headline())
                .with("sha256", revision.sha256()));
        return ArticleSheet.of(article, revision);
    }

    /** The articles that are word for word the same, or nearly, best first. */
    List<SimilarArticle> similar(ArticleText text) {
        Map<String, Double> found = new LinkedHashMap<>();
        articles.withHash(text.sha256()).forEach(id -> found.put(id, 1.0));
        for (String id : likeness.like(Sketch.of(text.value()))) {
            double exactly = articles.find(new ArticleId(id))
                    .map(other -> Likeness.of(
                            text.value(), articles.newest(other).text().value()))
                    .orElse(0.0);
            if (exactly >= Likeness.SAME_OR_NEARLY) {
                found.putIfAbsent(id, exactly);
            }
        }
        Map<String, String> headlines = articles.headlines(found.keySet());
        Map<String, String> titles = articles.titles(found.keySet());
        return found.entrySet().stream()
                .map(entry -> new SimilarArticle(
                        entry.getKey(), headlines.get(entry.getKey()), titles.get(entry.getKey()), entry.getValue()))
                .toList();
    }
}
