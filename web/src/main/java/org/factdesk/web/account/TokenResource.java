package org.factdesk.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.factdesk.domain.desk.Words;
import org.factdesk.service.account.AccountRow;
import org.factdesk.service.account.NewToken;
import org.factdesk.service.account.SignIn;
import org.factdesk.web.desk.Answer;
import org.factdesk.web.desk.AtMost;
import org.factdesk.web.desk.Body;
import org.factdesk.web.desk.JsonFields;
import org.factdesk.web.desk.JsonShape;
import org.factdesk.web.desk.WrongCredentialsException;

/** Tokens for programs. */
@Path("tokens")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class TokenResource {

    private static final int MOST_BYTES = 16 << 10;

    @Inject
    private SignIn signIn;

    @Inject
    private TokenIssuing issuing;

    @Inject
    private HttpServletRequest request;

    /** Gives a token for a name and a password. */
    @POST
    public Response issue(@AtMost(MOST_BYTES) Body body) {
        JsonFields fields = body.fields("username", "password", "label");
        String username = fields.required("username");
        String password = fields.required("password");
        String label = Words.optional("label", fields.text("label"), 200);
        AccountRow owner = signIn.byPassword(username, password, request.getRemoteAddr())
                .orElseThrow(WrongCredentialsException::new);
        NewToken token = issuing.issue(owner, label);
        return Response.fromResponse(Answer.ok(new JsonShape()
                        .with("id", token.id())
                        .with("token", token.token())
                        .with("label", token.label())
                        .with("expiresAt", token.expiresAt())
                        .build()))
                .status(Response.Status.CREATED)
                .build();
    }
}
