package org.factdesk.service.report;

import java.util.List;

/** Who marked, researched and proposed, and who reviewed. */
public record Staff(List<String> checkers, List<String> reviewers) {

    /** Nobody named. */
    public static final Staff NOBODY = new Staff(List.of(), List.of());

    public Staff {
        checkers = List.copyOf(checkers);
        reviewers = List.copyOf(reviewers);
    }
}
