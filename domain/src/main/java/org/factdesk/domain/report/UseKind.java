package org.factdesk.domain.report;

/** Where the old version of a corrected verdict was used. */
public enum UseKind {
    /** An article whose words the claim marks. */
    ARTICLE,
    /** The claim's public page with its claim-review, which shows the correction by itself. */
    PUBLIC_PAGE,
    /** A report or a claim-review that somebody took along. */
    EXPORT
}
