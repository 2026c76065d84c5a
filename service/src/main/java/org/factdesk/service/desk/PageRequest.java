package org.factdesk.service.desk;

import org.factdesk.domain.desk.MalformedException;

/**
 * Which page of a list is wanted.
 *
 * @param limit how many rows, 1 to {@value #MOST}
 * @param after the cursor of the page before, or null for the first
 */
public record PageRequest(int limit, String after) {

    /** How many rows a page has when nobody says. */
    public static final int USUAL = 50;

    /** How many rows a page has at the most. */
    public static final int MOST = 200;

    public PageRequest {
        if (limit < 1 || limit > MOST) {
            throw new MalformedException(
                    "limit", "The limit is " + limit + "; give a whole number from 1 to " + MOST + ".");
        }
    }

    /** The first page of the usual size. */
    public static PageRequest first() {
        return new PageRequest(USUAL, null);
    }
}
