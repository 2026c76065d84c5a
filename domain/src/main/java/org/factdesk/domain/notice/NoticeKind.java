package org.factdesk.domain.notice;

/** Of what a person is told. */
public enum NoticeKind {
    /** Somebody called them in a comment. */
    MENTIONED,
    /** Somebody gave them a claim. */
    ASSIGNED,
    /** Somebody's unfinished claims were handed over to them. */
    HANDED_OVER,
    /** Their verdict or correction was sent back. */
    RETURNED,
    /** Their verdict or correction was approved. */
    APPROVED,
    /** The answer to their query was noted. */
    ANSWERED,
    /** A claim of theirs is overdue. */
    OVERDUE,
    /** A claim of the desk is overdue; told to the desk editors. */
    ESCALATED
}
