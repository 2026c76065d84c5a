package org.factdesk.web.claim;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.factdesk.domain.article.TextSpan;
import org.factdesk.domain.claim.ClaimField;
import org.factdesk.domain.claim.ClaimId;
import org.factdesk.service.account.AbsenceDesk;
import org.factdesk.service.claim.ClaimDesk;
import org.factdesk.service.claim.PlacementDesk;
import org.factdesk.web.desk.Admission;
import org.factdesk.web.desk.AnsweredOnce;
import org.factdesk.web.desk.Body;
import org.factdesk.web.desk.IfMatch;
import org.factdesk.web.desk.JsonFields;
import org.factdesk.web.desk.Retried;
import org.factdesk.web.desk.WantedMoment;

/** One claim, and what is done with it beside its verdict. */
@Path("claims/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ClaimResource {

    @Inject
    private ClaimDesk desk;

    @Inject
    private PlacementDesk placements;

    @Inject
    private AbsenceDesk people;

    @Inject
    private ClaimAnswers answers;

    @Inject
    private WantedMoment moments;

    @Inject
    private Admission admission;

    /** The claim whole. */
    @GET
    public Response read(@PathParam("id") ClaimId id) {
        desk.requireKnown(id);
        return answers.done(id);
    }

    /** Changes what is said of the claim. */
    @PATCH
    @Retried
    public Response amend(@PathParam("id") ClaimId id, @HeaderParam("If-Match") String ifMatch, Body body) {
        desk.requireKnown(id);
        admission.require(Admission.WORKERS);
        Map<ClaimField, Object> changes = ClaimChanges.of(body, moments);
        if (changes.keySet().stream().anyMatch(ClaimField::editorOnly)) {
            admission.require(Admission.LEADERS);
        }
        desk.amend(id, IfMatch.required(ifMatch, () -> answers.version(id)), changes);
        return answers.done(id);
    }

    /** Gives the claim to somebody, or with null to nobody. */
    @POST
    @Path("assignment")
    @Retried
    @AnsweredOnce
    public Response assign(@PathParam("id") ClaimId id, @HeaderParam("If-Match") String ifMatch, Body body) {
        desk.requireKnown(id);
        admission.require(Admission.WORKERS);
        JsonFields fields = body.fields("assignee");
        String assignee = fields.text("assignee");
        if (!fields.has("assignee")) {
            desk.requireAssignable(id, seen(id, ifMatch));
            throw fields.missing("assignee");
        }
        desk.assign(id, seen(id, ifMatch), assignee);
        return answers.created(id, people.warning(assignee).map(List::of).orElse(List.of()));
    }

    /** Excuses the claim from checking. */
    @POST
    @Path("excuse")
    @Retried
    @AnsweredOnce
    public Response excuse(@PathParam("id") ClaimId id, @HeaderParam("If-Match") String ifMatch, Body body) {
        desk.requireKnown(id);
        admission.require(Admission.LEADERS);
        desk.excuse(id, seen(id, ifMatch), body.fields("reason").text("reason"));
        return answers.done(id);
    }

    /** Withdraws the claim, which was marked by mistake. */
    @POST
    @Path("withdrawal")
    @Retried
    @AnsweredOnce
    public Response withdraw(@PathParam("id") ClaimId id, @HeaderParam("If-Match") String ifMatch, Body body) {
        desk.requireKnown(id);
        admission.require(Admission.LEADERS);
        desk.withdraw(id, seen(id, ifMatch), body.fields("reason").text("reason"));
        return answers.done(id);
    }

    /** Puts the claim where a person says. */
    @POST
    @Path("placement")
    @Retried
    @AnsweredOnce
    public Response place(@PathParam("id") ClaimId id, @HeaderParam("If-Match") String ifMatch, Body body) {
        desk.requireKnown(id);
        admission.require(Admission.WORKERS);
        JsonFields fields = body.fields("revision", "start", "end");
        Integer revision = fields.whole("revision");
        Integer start = fields.whole("start");
        Integer end = fields.whole("end");
        placements.attach(id, seen(id, ifMatch), revision, () -> {
            if (start == null || end == null) {
                throw fields.missing(start == null ? "start" : "end");
            }
            return new TextSpan(start, end);
        });
        return answers.done(id);
    }

    private Long seen(ClaimId id, String ifMatch) {
        return IfMatch.seen(ifMatch, () -> answers.version(id));
    }
}
