package org.factdesk.domain.claim;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.factdesk.domain.account.Role;

/** Who may take a step of the workflow. */
public enum StepTakers {
    /** Nobody: it follows from something else. */
    DESK_ITSELF("the desk itself"),
    /** Those who research and propose. */
    WORKERS("checkers, reviewers and desk editors", Role.CHECKER, Role.REVIEWER, Role.DESK_EDITOR),
    /** Workers, and writers of their own articles. */
    WORKERS_AND_WRITERS(
            "the article's writer, checkers, reviewers and desk editors",
            Role.WRITER,
            Role.CHECKER,
            Role.REVIEWER,
            Role.DESK_EDITOR),
    /** The second pair of eyes. */
    REVIEWERS("reviewers and desk editors", Role.REVIEWER, Role.DESK_EDITOR),
    /** Those who answer for the desk. */
    EDITORS("desk editors", Role.DESK_EDITOR);

    private final String words;
    private final Set<Role> roles;

    StepTakers(String words, Role... roles) {
        this.words = words;
        this.roles = roles.length == 0 ? EnumSet.noneOf(Role.class) : EnumSet.copyOf(Arrays.asList(roles));
    }

    /** Whether people of this role are among them. */
    public boolean include(Role role) {
        return roles.contains(role);
    }

    /** Who they are, as a person reads it. */
    public String words() {
        return words;
    }
}
