package org.factdesk.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.factdesk.domain.account.Role;
import org.factdesk.domain.desk.ThrottledException;
import org.factdesk.service.account.AccountRow;
import org.factdesk.service.account.FirstAccounts;
import org.factdesk.service.account.SignIn;
import org.factdesk.web.desk.DeskMessages;
import org.factdesk.web.desk.DeskWords;

/** The sign-in page. */
@Named
@RequestScoped
public class SignInView {

    @Inject
    private SignIn signIn;

    @Inject
    private FirstAccounts firstAccounts;

    @Inject
    private DeskMessages messages;

    @Inject
    private DeskWords words;

    @Inject
    private FacesContext faces;

    private String username;
    private String password;
    private String next;
    private boolean kept;

    /** Signs in and goes on to where the person wanted to be. */
    public void signIn() throws IOException {
        ExternalContext external = faces.getExternalContext();
        HttpServletRequest request = (HttpServletRequest) external.getRequest();
        try {
            Optional<AccountRow> account = signIn.byPassword(username, password, request.getRemoteAddr());
            if (account.isPresent()) {
                SignedIn.begin(request, account.get());
                external.redirect(request.getContextPath() + SignInRedirect.local(next));
                return;
            }
            messages.error(words.of("signIn.refused"), words.of("signIn.refused.text"));
        } catch (ThrottledException e) {
            external.setResponseStatus(Response.Status.TOO_MANY_REQUESTS.getStatusCode());
            external.setResponseHeader(HttpHeaders.RETRY_AFTER, String.valueOf(e.retryAfterSeconds()));
            messages.error(e.getMessage(), null);
        }
    }

    /** Ends the session. */
    public String signOut() {
        faces.getExternalContext().invalidateSession();
        return "/sign-in?faces-redirect=true";
    }

    /** Whether the person asked for another page and was sent here first. */
    public boolean isSentHere() {
        return (kept || next != null) && faces.getMessageList(null).isEmpty();
    }

    /** The demo accounts and their roles; empty on a production desk. */
    public List<Map.Entry<String, Role>> getDemoAccounts() {
        return List.copyOf(firstAccounts.demoAccounts().entrySet());
    }

    /** The demo accounts' password. */
    public String getDemoPassword() {
        return getDemoAccounts().isEmpty() ? null : firstAccounts.demoPassword();
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    /** Whether the person was signed out in the midst of work. */
    public boolean isKept() {
        return kept;
    }

    public void setKept(boolean kept) {
        this.kept = kept;
    }

    public String getNext() {
        return next;
    }

    public void setNext(String next) {
        this.next = next;
    }
}
