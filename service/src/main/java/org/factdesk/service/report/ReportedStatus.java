package org.factdesk.service.report;

/** A claim's status, named as in the domain. */
public enum ReportedStatus {
    OPEN("Open"),
    RESEARCHING("In work"),
    AWAITING_REPLY("Awaiting reply"),
    PROPOSED("In review"),
    RETURNED("Returned"),
    APPROVED("Approved"),
    PUBLISHED("Published"),
    EXCUSED("Excused"),
    STALE("Stale"),
    MERGED("Merged"),
    CORRECTED("Corrected"),
    WITHDRAWN("Withdrawn");

    private final String word;

    ReportedStatus(String word) {
        this.word = word;
    }

    /** How the report says it. */
    public String word() {
        return word;
    }

    /** Whether the claim carries a verdict that was approved. */
    public boolean isDecided() {
        return this == APPROVED || this == PUBLISHED || this == CORRECTED;
    }

    /** Whether the claim was set aside instead of being checked. */
    public boolean isAside() {
        return this == EXCUSED || this == MERGED || this == WITHDRAWN;
    }

    /** Whether somebody still has to act before the article can be signed off. */
    public boolean isUnsettled() {
        return !isDecided() && !isAside();
    }
}
