package org.factdesk.domain.claim;

/** What became of a claim's place when the text under it was replaced, or when its words came from elsewhere. */
public enum PlacementOutcome {
    /** The same words in the passage that corresponds, wherever its offsets went. */
    PLACED,
    /** Anything else that is sure enough: the words changed slightly, or quotation marks and spaces did. */
    MOVED,
    /** Two or more places fit equally well; a person decides. */
    AMBIGUOUS,
    /** No place is sure enough; a person decides. */
    ORPHANED;

    /** Whether the claim has a place in the text. */
    public boolean placed() {
        return this == PLACED || this == MOVED;
    }
}
