package org.factdesk.web.notice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.factdesk.domain.account.Role;
import org.factdesk.domain.desk.MalformedException;
import org.factdesk.domain.notice.NoticeId;
import org.factdesk.service.notice.NoticeDesk;
import org.factdesk.service.notice.NoticeRow;
import org.factdesk.web.desk.Admission;
import org.factdesk.web.desk.Answer;
import org.factdesk.web.desk.AnsweredOnce;
import org.factdesk.web.desk.Body;
import org.factdesk.web.desk.JsonShape;
import org.factdesk.web.desk.PageParameters;
import org.factdesk.web.desk.Retried;

/** The caller's notices. */
@Path("notices")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class NoticesResource {

    private static final List<Role> READERS =
            List.of(Role.WRITER, Role.CHECKER, Role.REVIEWER, Role.DESK_EDITOR, Role.AUDITOR);

    @Inject
    private NoticeDesk desk;

    @Inject
    private Admission admission;

    /** A page of the caller's notices, newest first. */
    @GET
    public Response list(@QueryParam("unread") String unread, @BeanParam PageParameters page) {
        admission.require(READERS);
        if (unread != null && !unread.equals("true") && !unread.equals("false")) {
            throw (MalformedException)
                    new MalformedException("unknown-value", "“unread” is “" + unread + "”; give true or false.")
                            .with("parameter", "unread");
        }
        return Answer.ok(JsonShape.page(desk.rows("true".equals(unread), page.request()), NoticesResource::json));
    }

    /** Notes that one was read. */
    @POST
    @Path("{id}/read")
    @Retried
    @AnsweredOnce
    public Response read(@PathParam("id") NoticeId id, Body body) {
        admission.require(READERS);
        body.fields();
        return Answer.ok(json(desk.read(id)));
    }

    /** Notes that all were read. */
    @POST
    @Path("read")
    @Retried
    @AnsweredOnce
    public Response readAll(Body body) {
        admission.require(READERS);
        body.fields();
        return Answer.ok(new JsonShape().with("read", desk.readAll()).build());
    }

    private static JsonObject json(NoticeRow notice) {
        return new JsonShape()
                .with("id", notice.id())
                .with("kind", notice.kind())
                .with("claims", notice.claims())
                .with("article", notice.article())
                .with("claim", notice.claim())
                .with("statement", notice.statement())
                .with("comment", notice.comment())
                .with("by", notice.actor())
                .with("at", notice.at())
                .with("readAt", notice.readAt())
                .with("mail", mail(notice))
                .build();
    }

    private static JsonObject mail(NoticeRow notice) {
        return notice.mail() == null
                ? null
                : new JsonShape()
                        .with("state", notice.mail())
                        .with("tries", notice.mailTries())
                        .with("error", notice.mailError())
                        .build();
    }
}
