package org.factdesk.web.coverage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.factdesk.domain.article.ArticleId;
import org.factdesk.service.article.ArticleShelf;
import org.factdesk.service.coverage.SuggestionDesk;
import org.factdesk.web.desk.Answer;
import org.factdesk.web.desk.JsonShape;
import org.factdesk.web.desk.PageParameters;

/** The sentences of an article that seem worth checking. */
@Path("articles/{id}/suggestions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ArticleSuggestionsResource {

    @Inject
    private ArticleShelf shelf;

    @Inject
    private SuggestionDesk desk;

    /** A page of the sentences, the most worth checking first. */
    @GET
    public Response list(@PathParam("id") ArticleId id, @BeanParam PageParameters page) {
        shelf.requireKnown(id);
        return Answer.ok(JsonShape.page(desk.suggestions(id, page.request()), SuggestionJson::of));
    }
}
