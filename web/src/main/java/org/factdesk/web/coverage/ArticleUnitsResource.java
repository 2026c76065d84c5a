package org.factdesk.web.coverage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.factdesk.domain.article.ArticleId;
import org.factdesk.domain.coverage.UnitState;
import org.factdesk.service.article.ArticleShelf;
import org.factdesk.service.coverage.CoverageDesk;
import org.factdesk.web.desk.Answer;
import org.factdesk.web.desk.JsonShape;
import org.factdesk.web.desk.PageParameters;
import org.factdesk.web.desk.Values;

/** The units of an article. */
@Path("articles/{id}/units")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ArticleUnitsResource {

    @Inject
    private ArticleShelf shelf;

    @Inject
    private CoverageDesk desk;

    /** A page of the units in the order of the words. */
    @GET
    public Response list(
            @PathParam("id") ArticleId id, @QueryParam("state") String states, @BeanParam PageParameters page) {
        shelf.requireKnown(id);
        return Answer.ok(JsonShape.page(
                desk.units(id, Values.several("state", states, UnitState.class), page.request()), UnitJson::of));
    }
}
