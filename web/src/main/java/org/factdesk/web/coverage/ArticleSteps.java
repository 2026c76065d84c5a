package org.factdesk.web.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import org.factdesk.domain.article.ArticleId;
import org.factdesk.service.article.ArticleSheet;
import org.factdesk.service.article.ArticleShelf;
import org.factdesk.web.article.ArticleJson;
import org.factdesk.web.desk.Admission;
import org.factdesk.web.desk.Answer;
import org.factdesk.web.desk.IfMatch;

/** What the calls that take an article a step further have in common. */
@ApplicationScoped
class ArticleSteps {

    @Inject
    private ArticleShelf shelf;

    @Inject
    private Admission admission;

    /** Refuses unless there is such an article and the caller leads the desk. */
    void require(ArticleId id) {
        shelf.requireKnown(id);
        admission.require(Admission.LEADERS);
    }

    /** The version the caller saw, or null. */
    Long seen(ArticleId id, String ifMatch) {
        return IfMatch.seen(ifMatch, () -> shelf.sheet(id).version());
    }

    /** 200 with the article as it stands. */
    Response done(ArticleId id) {
        ArticleSheet sheet = shelf.sheet(id);
        return Answer.ok(ArticleJson.of(sheet), sheet.version());
    }

    /** 201 with the article as it stands. */
    Response created(ArticleId id) {
        ArticleSheet sheet = shelf.sheet(id);
        return Answer.created("articles/" + id, ArticleJson.of(sheet), sheet.version());
    }
}
