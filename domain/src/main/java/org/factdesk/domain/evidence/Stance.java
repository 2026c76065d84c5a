package org.factdesk.domain.evidence;

/** How a piece of evidence stands to its claim. */
public enum Stance {
    SUPPORTS,
    CONTRADICTS,
    CONTEXT
}
