package org.factdesk.web.review;

import java.util.List;

/** Something that a person does with a claim, with what they typed for it. */
public interface ClaimAct {

    /** Its name: in the words of the page, and as the scope of its drafts. */
    String name();

    /** What the person typed, to be shown beside what is stored. */
    List<Said> mine();

    /** What is stored in its place by now; nothing where what is typed stands in for nothing that is stored. */
    default List<Said> theirs() {
        return List.of();
    }

    /** Does it again on the claim as it is now. */
    void again();

    /** The claim changed: what the person left alone shows what is stored now. */
    default void follow() {
        // what is typed stands in for nothing that is stored
    }

    /** Forgets what was typed and begins with what is stored. */
    void forget();
}
