package org.factdesk.service.claim;

/**
 * A stretch of two texts laid side by side.
 *
 * @param kind whether it stands in both texts, only in the newer, or only in the older
 * @param words as they stand there
 */
public record DiffPart(Kind kind, String words) {

    /** Where a stretch stands. */
    public enum Kind {
        KEPT,
        PUT_IN,
        TAKEN_OUT
    }
}
