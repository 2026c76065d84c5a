package org.factdesk.service.report;

import java.time.Instant;
import java.util.Objects;

/**
 * A desk editor's sign-off of a revision.
 *
 * @param exceptionReason why it was signed although something was open; null where nothing was
 */
public record SignOff(String by, Instant at, int revision, String exceptionReason) {

    public SignOff {
        Objects.requireNonNull(at, "at");
        by = Blank.toNull(by);
        exceptionReason = Blank.toNull(exceptionReason);
    }
}
