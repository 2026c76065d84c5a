package org.factdesk.web.coverage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.factdesk.domain.coverage.UnitId;
import org.factdesk.domain.evidence.SourceDetails;
import org.factdesk.domain.evidence.SourceId;
import org.factdesk.domain.evidence.SourceKind;
import org.factdesk.service.coverage.CoverageDesk;
import org.factdesk.service.coverage.UnitCheck;
import org.factdesk.web.desk.Admission;
import org.factdesk.web.desk.Answer;
import org.factdesk.web.desk.AnsweredOnce;
import org.factdesk.web.desk.Body;
import org.factdesk.web.desk.JsonFields;
import org.factdesk.web.desk.Retried;
import org.factdesk.web.evidence.SourceFields;

/** What is done with one unit. */
@Path("units/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class UnitResource {

    @Inject
    private CoverageDesk desk;

    @Inject
    private Admission admission;

    /** Strikes the unit as checked. */
    @POST
    @Path("strike")
    @Retried
    @AnsweredOnce
    public Response strike(@PathParam("id") UnitId id, Body body) {
        desk.requireKnown(id);
        admission.require(Admission.WORKERS);
        desk.strike(id, check(body.fields("source", "note")));
        return done(id);
    }

    /** Excuses the unit from checking. */
    @POST
    @Path("excuse")
    @Retried
    @AnsweredOnce
    public Response excuse(@PathParam("id") UnitId id, Body body) {
        desk.requireKnown(id);
        admission.require(Admission.WORKERS);
        desk.excuse(id, body.fields("reason").text("reason"));
        return done(id);
    }

    /** Takes a strike or an excuse back. */
    @POST
    @Path("reopen")
    @Retried
    @AnsweredOnce
    public Response reopen(@PathParam("id") UnitId id, Body body) {
        desk.requireKnown(id);
        admission.require(Admission.WORKERS);
        body.fields();
        desk.reopen(id);
        return done(id);
    }

    private Response done(UnitId id) {
        return Answer.ok(UnitJson.of(desk.read(id)));
    }

    /** A source is told as everywhere, or in short by its title alone. */
    private static UnitCheck check(JsonFields fields) {
        String note = fields.text("note");
        if (fields.isText("source")) {
            SourceDetails named = new SourceDetails(fields.text("source"), null, null, SourceKind.OTHER, null);
            return new UnitCheck(null, named, note);
        }
        JsonFields source = fields.object("source", SourceFields.namesAndId());
        if (source == null) {
            return new UnitCheck(null, null, note);
        }
        String known = source.text("id");
        boolean described = source.has("title") || source.has("kind") || known == null;
        return new UnitCheck(
                known == null || known.isBlank() ? null : new SourceId(known),
                described ? SourceFields.of(source) : null,
                note);
    }
}
