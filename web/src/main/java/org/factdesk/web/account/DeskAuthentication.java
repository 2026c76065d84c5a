package org.factdesk.web.account;

import jakarta.annotation.security.DeclareRoles;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;
import org.factdesk.service.account.AccountRow;
import org.factdesk.service.account.SignIn;
import org.factdesk.service.account.TokenDesk;
import org.factdesk.web.desk.ActiveUser;
import org.factdesk.web.desk.Problem;

/**
 * Tells who is asking: a bearer token speaks for programs under {@code /api}, a session for people in pages. Both are
 * compared with the account at every request, so that a disabled account is out at once.
 */
@ApplicationScoped
@DeclareRoles({"WRITER", "CHECKER", "REVIEWER", "DESK_EDITOR", "AUDITOR", "ADMIN"})
public class DeskAuthentication implements HttpAuthenticationMechanism {

    private static final String BEARER = "Bearer ";

    @Inject
    private SignIn signIn;

    @Inject
    private TokenDesk tokens;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        // The decoded path, so that no spelling of it brings a session into the web API.
        return request.getServletPath().equals("/api")
                ? program(request, response, context)
                : person(request, response, context);
    }

    private AuthenticationStatus program(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        if ("/tokens".equals(request.getPathInfo())) {
            return context.doNothing();
        }
        String header = request.getHeader("Authorization");
        try {
            Optional<AccountRow> owner = header != null && header.regionMatches(true, 0, BEARER, 0, BEARER.length())
                    ? tokens.owner(header.substring(BEARER.length()).strip())
                    : Optional.empty();
            if (owner.isPresent()) {
                return welcome(request, context, owner.get());
            }
            Unauthorized.answer(request, response);
        } catch (EJBException e) {
            // Nobody can be known while the database is away; the container would answer with a page of its own.
            Unauthorized.send(Problem.of(e), request, response);
        }
        return AuthenticationStatus.SEND_FAILURE;
    }

    private AuthenticationStatus person(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        SignedIn before = SignedIn.of(request);
        Optional<AccountRow> account =
                before == null ? Optional.empty() : signIn.again(before.username(), before.epoch());
        if (account.isPresent()) {
            return welcome(request, context, account.get());
        }
        if (before != null) {
            request.getSession().invalidate();
        }
        if (!context.isProtected()) {
            return context.doNothing();
        }
        try {
            SignInRedirect.send(request, response);
            return AuthenticationStatus.SEND_CONTINUE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static AuthenticationStatus welcome(
            HttpServletRequest request, HttpMessageContext context, AccountRow account) {
        ActiveUser.note(request, account);
        return context.notifyContainerAboutLogin(
                account.username(), Set.of(account.role().name()));
    }
}
