package org.factdesk.domain.claim;

/** What is changed when many claims are changed at once. */
public enum BulkKind {
    ASSIGN,
    PRIORITY,
    DUE,
    TAGS,
    EXCUSE
}
