package org.factdesk.domain.claim;

/** How urgent a claim is; stored by position, so that the queue can sort by it. */
public enum Priority {
    LOW,
    MEDIUM,
    HIGH
}
