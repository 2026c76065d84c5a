package org.factdesk.service.report;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * A desk editor's sign-off of a revision.
 *
 * @param exceptionReason why it was signed although something was open; null where nothing was
 * @param left what was open when it was signed, as it stood then, whatever became of it later
 */
public record SignOff(String by, Instant at, int revision, String exceptionReason, List<OpenItem> left) {

    /** A sign-off of which nothing is told that was open. */
    public SignOff(String by, Instant at, int revision, String exceptionReason) {
        this(by, at, revision, exceptionReason, List.of());
    }

    public SignOff {
        Objects.requireNonNull(at, "at");
        by = Blank.toNull(by);
        exceptionReason = Blank.toNull(exceptionReason);
        left = List.copyOf(left);
    }
}
