package org.factdesk.domain.verdict;

/** What became of a proposed correction. */
public enum CorrectionState {
    WAITING,
    APPROVED,
    RETURNED,
    /** Another one took its place before anybody decided. */
    REPLACED
}
