package org.factdesk.domain.check;

/** How much a finding asks for, the most first. */
public enum Severity {
    /** Cannot be right as it stands. */
    ERROR,
    /** Told differently, or by nobody: worth a look. */
    WARNING,
    /** Differs with a reason, such as another year. */
    CONTEXT,
    /** Worked out and right. */
    FITS
}
