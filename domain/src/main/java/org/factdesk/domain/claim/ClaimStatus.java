package org.factdesk.domain.claim;

/** Where a claim stands. The ways between them are the {@link ClaimStep}s. */
public enum ClaimStatus {
    OPEN,
    RESEARCHING,
    AWAITING_REPLY,
    PROPOSED,
    RETURNED,
    APPROVED,
    PUBLISHED,
    STALE,
    EXCUSED,
    MERGED,
    CORRECTED,
    WITHDRAWN;

    /** Whether work on the claim has ended for good, so that nothing can be attached, assigned or amended. */
    public boolean closed() {
        return this == EXCUSED || this == MERGED || this == WITHDRAWN;
    }

    /** Whether a verdict stands approved, so that a change of its ground makes it stale. */
    public boolean decided() {
        return this == APPROVED || this == PUBLISHED || this == CORRECTED;
    }

    /** The status as a person reads it. */
    public String words() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }
}
