package org.factdesk.web.audit;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.websocket.CloseReason;
import jakarta.websocket.CloseReason.CloseCodes;
import jakarta.websocket.OnClose;
import jakarta.websocket.OnError;
import jakarta.websocket.OnOpen;
import jakarta.websocket.Session;
import jakarta.websocket.server.ServerEndpoint;
import java.io.IOException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.factdesk.domain.claim.ClaimId;

/**
 * Where open pages listen for what happens on the desk: {@code /live?since=} and the number of the newest entry of the
 * audit trail that the page knows of, and {@code &claim=} where it shows one claim. Nothing is heard here; the page speaks by its usual requests. Like every address
 * of the desk it is behind the sign-in, and other sites cannot use it, as the session's cookie is same-site.
 */
@Dependent
@ServerEndpoint("/live")
public class LiveDoor {

    private static final Logger LOG = Logger.getLogger(LiveDoor.class.getName());

    @Inject
    private LiveNews news;

    @OnOpen
    public void open(Session session) throws IOException {
        String since = session.getRequestParameterMap()
                .getOrDefault("since", List.of(""))
                .get(0);
        if (session.getUserPrincipal() == null || !since.matches("\\d{1,18}")) {
            session.close(new CloseReason(CloseCodes.VIOLATED_POLICY, "Sign in, and say since when."));
            return;
        }
        String claim = session.getRequestParameterMap()
                .getOrDefault("claim", List.of(""))
                .get(0);
        ClaimId open = claim.matches("[0-9A-Za-z_-]{1,26}") ? new ClaimId(claim) : null;
        if (!news.join(session, session.getUserPrincipal().getName(), Long.parseLong(since), open)) {
            session.close(new CloseReason(CloseCodes.VIOLATED_POLICY, "This account reads no articles."));
        }
    }

    @OnClose
    public void close(Session session) {
        news.leave(session);
    }

    @OnError
    public void fail(Session session, Throwable error) {
        LOG.log(Level.FINE, "a page stopped listening", error);
        news.leave(session);
    }
}
