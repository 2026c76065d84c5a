package org.factdesk.domain.article;

import java.util.Locale;

/** Where an article stands on the desk. */
public enum ArticleState {
    /** Arrived; nobody has marked anything yet. */
    RECEIVED,
    /** At least one claim is marked, or one unit dealt with. */
    CHECKING,
    /** A desk editor stands for the newest revision. */
    SIGNED_OFF,
    PUBLISHED,
    /** It is out, and a claim of it was corrected since. */
    CORRECTED,
    /** Taken off the desk before it was out; reversible. */
    KILLED;

    /** The state as a person reads it. */
    public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
