package org.factdesk.domain.claim;

/** By what claims are counted, beside their state. */
public enum CountKind {
    /** By whom they are given to and by priority. */
    WORK,
    /** By the day on which they came into the state, or left it. */
    DAY,
    /** By the day on which they were marked. */
    BORN,
    /** By the rating of their verdict. */
    RATING
}
