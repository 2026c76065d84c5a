package org.factdesk.service.report;

/** What a piece of evidence says of its claim, named as in the domain. */
public enum ReportedStance {
    SUPPORTS("Supports", "For the claim"),
    CONTRADICTS("Contradicts", "Against the claim"),
    CONTEXT("Context", "Context");

    private final String word;
    private final String heading;

    ReportedStance(String word, String heading) {
        this.word = word;
        this.heading = heading;
    }

    /** The word beside one piece of evidence. */
    public String word() {
        return word;
    }

    /** The heading over a group of evidence. */
    public String heading() {
        return heading;
    }
}
