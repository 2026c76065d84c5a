package org.factdesk.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.factdesk.service.account.AccountDesk;
import org.factdesk.service.account.AccountRow;
import org.factdesk.web.desk.Answer;
import org.factdesk.web.desk.Body;
import org.factdesk.web.desk.JsonFields;
import org.factdesk.web.desk.JsonShape;
import org.factdesk.web.desk.Retried;

/** The caller's own account. */
@Path("account")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AccountResource {

    @Inject
    private AccountDesk desk;

    /** Who the caller is. */
    @GET
    public Response read() {
        return Answer.ok(json(desk.me()));
    }

    /** Sets where notices reach the caller by mail, or with null nowhere. */
    @PATCH
    @Retried
    public Response amend(Body body) {
        JsonFields fields = body.fields("mail");
        return Answer.ok(json(fields.has("mail") ? desk.reachMeAt(fields.text("mail")) : desk.me()));
    }

    private static JsonObject json(AccountRow account) {
        return new JsonShape()
                .with("username", account.username())
                .with("displayName", account.displayName())
                .with("role", account.role())
                .with("mail", account.mail())
                .build();
    }
}
