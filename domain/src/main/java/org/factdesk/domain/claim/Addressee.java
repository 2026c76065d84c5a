package org.factdesk.domain.claim;

/** Whom a query goes to. */
public enum Addressee {
    /** Who made the claim, and has a right of reply. */
    CLAIMANT,
    /** Who wrote the article. */
    WRITER
}
