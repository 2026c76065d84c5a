package org.factdesk.web.desk;

import java.util.EnumSet;
import java.util.Set;
import org.factdesk.domain.account.Role;

/** What a page may offer to whom. The services decide for themselves; this only spares people a refusal. */
public enum DeskRight {
    /** Articles, claims, evidence and reports; writers their own. */
    READ(Role.WRITER, Role.CHECKER, Role.REVIEWER, Role.DESK_EDITOR, Role.AUDITOR),
    /** Add articles. */
    ADD(Role.WRITER, Role.CHECKER, Role.REVIEWER, Role.DESK_EDITOR),
    /** Mark claims, attach and withdraw evidence, take work, propose verdicts. */
    CHECK(Role.CHECKER, Role.REVIEWER, Role.DESK_EDITOR),
    /** Approve and return the verdicts of others. */
    REVIEW(Role.REVIEWER, Role.DESK_EDITOR),
    /** Assign others, set priorities, excuse, withdraw and publish. */
    LEAD(Role.DESK_EDITOR),
    /** Read the audit trail. */
    AUDIT(Role.DESK_EDITOR, Role.AUDITOR),
    /** Keep accounts. */
    ADMINISTER(Role.ADMIN);

    private final Set<Role> roles;

    DeskRight(Role first, Role... others) {
        this.roles = EnumSet.of(first, others);
    }

    boolean belongsTo(Role role) {
        return role != null && roles.contains(role);
    }
}
