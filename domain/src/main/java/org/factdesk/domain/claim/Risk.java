package org.factdesk.domain.claim;

/** What an error in the claim could do. */
public enum Risk {
    NORMAL,
    CRIME,
    HEALTH,
    PRIVATE_PERSON;

    /** How many people have to approve a verdict on it. */
    public int approvalsNeeded() {
        return this == NORMAL ? 1 : 2;
    }
}
