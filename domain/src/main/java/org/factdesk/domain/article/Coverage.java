package org.factdesk.domain.article;

/**
 * How much of what is checkable in an article has been dealt with.
 *
 * @param checkable how many units its newest revision has
 * @param covered how many of them stand under a claim, are struck or are excused
 */
public record Coverage(int checkable, int covered) {

    public Coverage {
        if (covered < 0 || covered > checkable) {
            throw new IllegalArgumentException("Of " + checkable + " units " + covered + " cannot be covered.");
        }
    }

    /** In whole percent, rounded down, so that 100 means everything; 100 where nothing is checkable. */
    public int percent() {
        return checkable == 0 ? 100 : (int) (100L * covered / checkable);
    }

    /** How many units are open. */
    public int open() {
        return checkable - covered;
    }
}
