package org.factdesk.domain.account;

/** What a person is on the desk. Each account has exactly one; the name is also the security role's name. */
public enum Role {
    WRITER,
    CHECKER,
    REVIEWER,
    DESK_EDITOR,
    AUDITOR,
    ADMIN;

    /** Whether work can be given to this person. */
    public boolean takesWork() {
        return this == CHECKER || this == REVIEWER || this == DESK_EDITOR;
    }

    /** Whether the person gives out work, sets priorities and publishes. */
    public boolean leads() {
        return this == DESK_EDITOR;
    }
}
