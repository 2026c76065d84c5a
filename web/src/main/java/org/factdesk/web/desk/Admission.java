package org.factdesk.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.factdesk.domain.account.Role;
import org.factdesk.domain.desk.NotAllowedException;

/**
 * Refuses a call early, with a sentence, when the caller's role does not have it, so that this is told before what is
 * wrong with the body. The services refuse it all the same.
 */
@RequestScoped
public class Admission {

    /** Who does the desk's work. */
    public static final List<Role> WORKERS = List.of(Role.CHECKER, Role.REVIEWER, Role.DESK_EDITOR);

    /** Who adds articles. */
    public static final List<Role> AUTHORS = List.of(Role.WRITER, Role.CHECKER, Role.REVIEWER, Role.DESK_EDITOR);

    /** Who reviews verdicts. */
    public static final List<Role> REVIEWERS = List.of(Role.REVIEWER, Role.DESK_EDITOR);

    /** Who leads the desk. */
    public static final List<Role> LEADERS = List.of(Role.DESK_EDITOR);

    @Inject
    private HttpServletRequest request;

    /** @throws NotAllowedException when the caller has none of the roles */
    public void require(List<Role> roles) {
        if (roles.stream().noneMatch(role -> request.isUserInRole(role.name()))) {
            String mine = Arrays.stream(Role.values())
                    .filter(role -> request.isUserInRole(role.name()))
                    .map(Admission::words)
                    .findFirst()
                    .orElse("none");
            throw (NotAllowedException) new NotAllowedException(
                            "role",
                            "Your role is " + mine + "; this is for: "
                                    + String.join(
                                            ", ",
                                            roles.stream().map(Admission::words).toList())
                                    + ".")
                    .with("allowed", roles.stream().map(Role::name).toList());
        }
    }

    private static String words(Role role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
