package org.factdesk.domain.article;

/** Where an article stands on the desk. */
public enum ArticleState {
    /** Arrived; nobody has marked anything yet. */
    RECEIVED,
    /** At least one claim is marked. */
    CHECKING,
    SIGNED_OFF,
    PUBLISHED,
    CORRECTED,
    KILLED
}
