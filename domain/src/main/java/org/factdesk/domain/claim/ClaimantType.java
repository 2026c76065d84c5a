package org.factdesk.domain.claim;

/** Who made a claim, in the terms of schema.org. */
public enum ClaimantType {
    PERSON,
    ORGANIZATION
}
