package org.factdesk.web.article;

import jakarta.json.JsonObject;
import org.factdesk.domain.article.Coverage;
import org.factdesk.service.article.ArticleRow;
import org.factdesk.service.article.ArticleSheet;
import org.factdesk.service.article.ProposedArticle;
import org.factdesk.service.article.ProposedDrop;
import org.factdesk.service.article.SimilarArticle;
import org.factdesk.web.desk.JsonShape;

/** Articles as the web API shows them. */
public final class ArticleJson {

    private ArticleJson() {}

    /** An article with its newest words. */
    public static JsonObject of(ArticleSheet article) {
        return shape(article).build();
    }

    /** An article that may carry more fields. */
    static JsonShape shape(ArticleSheet article) {
        return new JsonShape()
                .with("id", article.id())
                .with("headline", article.headline())
                .with("outlet", article.outlet())
                .with("byline", article.byline())
                .with("url", article.url())
                .with("publishedOn", article.publishedOn())
                .with("language", article.language())
                .with("state", article.state())
                .with("killed", killed(article))
                .with("deadline", article.deadline())
                .with("coverage", of(article.coverage()))
                .with(
                        "revision",
                        new JsonShape()
                                .with("number", article.revision())
                                .with("sha256", article.sha256())
                                .with("text", article.text())
                                .build())
                .with("claims", article.claimsMarked())
                .with("addedBy", article.addedBy())
                .with("addedAt", article.addedAt());
    }

    static JsonObject row(ArticleRow article) {
        return new JsonShape()
                .with("id", article.id())
                .with("headline", article.headline())
                .with("outlet", article.outlet())
                .with("byline", article.byline())
                .with("url", article.url())
                .with("publishedOn", article.publishedOn())
                .with("language", article.language())
                .with("state", article.state())
                .with("coverage", of(article.coverage()))
                .with(
                        "revision",
                        new JsonShape().with("number", article.revision()).build())
                .with("claims", article.claimsMarked())
                .with("addedBy", article.addedBy())
                .with("addedAt", article.addedAt())
                .build();
    }

    private static JsonObject of(Coverage coverage) {
        return new JsonShape()
                .with("checkable", coverage.checkable())
                .with("covered", coverage.covered())
                .with("percent", coverage.percent())
                .build();
    }

    private static JsonObject killed(ArticleSheet article) {
        return article.killedReason() == null
                ? null
                : new JsonShape()
                        .with("reason", article.killedReason())
                        .with("by", article.killedBy())
                        .build();
    }

    static JsonObject of(SimilarArticle similar) {
        return new JsonShape()
                .with("id", similar.id())
                .with("headline", similar.headline())
                .with("likeness", similar.likeness())
                .build();
    }

    static JsonObject of(ProposedArticle proposal) {
        return new JsonShape()
                .with("headline", proposal.headline())
                .with("dateline", proposal.dateline())
                .with("byline", proposal.byline())
                .with("outlet", proposal.outlet())
                .with("publishedOn", proposal.publishedOn())
                .with("text", proposal.text())
                .with("furniture", proposal.furniture(), ArticleJson::of)
                .build();
    }

    private static JsonObject of(ProposedDrop drop) {
        return new JsonShape()
                .with("reason", drop.reason())
                .with("why", drop.reason().why())
                .with("line", drop.line())
                .with("words", drop.words())
                .build();
    }
}
