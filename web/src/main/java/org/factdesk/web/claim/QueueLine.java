package org.factdesk.web.claim;

import org.factdesk.service.claim.ClaimRow;

/**
 * A claim as the queue shows it: words and style classes, ready to be written. A page holds fifty of them, so each is put
 * into words once, and not by an expression of the page for each word.
 *
 * @param claim what was read
 * @param headline the headline of its article; empty where there is none
 * @param lost whether it has no place in the newest text
 * @param state its state, or its rating once it is decided
 * @param high whether it is of high priority
 * @param dueClasses the style classes of the due date
 * @param pressing whether it is late or due today
 */
public record QueueLine(
        ClaimRow claim,
        String id,
        int number,
        String statement,
        String headline,
        boolean lost,
        State state,
        boolean high,
        String priority,
        String risk,
        String due,
        String dueClasses,
        boolean pressing,
        Person assignee,
        Person reviewer,
        String rating) {

    /** A state: its style classes, those of its icon, and its word. */
    public record State(String classes, String icon, String word) {}

    /** Somebody, or nobody: the style classes of the round picture, its letters, and the name. */
    public record Person(String classes, String initials, String name) {}
}
