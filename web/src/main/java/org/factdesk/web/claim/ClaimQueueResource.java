package org.factdesk.web.claim;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import org.factdesk.service.claim.ClaimQueue;
import org.factdesk.service.claim.ClaimRow;
import org.factdesk.service.claim.QueueFilter;
import org.factdesk.service.desk.Page;
import org.factdesk.service.search.ClaimSearch;
import org.factdesk.web.desk.Answer;
import org.factdesk.web.desk.JsonShape;
import org.factdesk.web.desk.PageParameters;

/** The queue of all claims. */
@Path("claims")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ClaimQueueResource {

    @Inject
    private ClaimQueue queue;

    @Inject
    private ClaimSearch search;

    @Inject
    private QueueFilters filters;

    /**
     * A page of the claims that fit the filters and hold the words, where any are given. Beside it stands how long the
     * rows took to read, so that a slow answer can be told from a slow way to it.
     */
    @GET
    public Response list(@BeanParam QueueParameters wanted, @BeanParam PageParameters page) {
        QueueFilter filter = filters.read(wanted::value);
        long begun = System.nanoTime();
        Page<ClaimRow> rows = wanted.words() == null
                ? queue.rows(filter, wanted.sort(), page.request())
                : search.rows(wanted.words(), filter, wanted.sort(), page.request());
        long taken = System.nanoTime() - begun;
        return Answer.ok(JsonShape.page(rows, ClaimRowJson::of), Duration.ofNanos(taken));
    }
}
