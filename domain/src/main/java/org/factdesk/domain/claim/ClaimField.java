package org.factdesk.domain.claim;

/** What of a claim can be amended after it was marked. */
public enum ClaimField {
    STATEMENT(true),
    CLAIMANT(true),
    CLAIMANT_TYPE(true),
    CLAIMANT_URL(true),
    CLAIMED_ON(true),
    RISK(true),
    PRIORITY(false),
    DUE(false),
    TAGS(false);

    private final boolean substance;

    ClaimField(boolean substance) {
        this.substance = substance;
    }

    /** Whether a verdict rests on it, so that changing it makes a decided verdict stale. */
    public boolean substance() {
        return substance;
    }

    /** Whether only the desk editor sets it. */
    public boolean editorOnly() {
        return this == PRIORITY || this == DUE;
    }
}
