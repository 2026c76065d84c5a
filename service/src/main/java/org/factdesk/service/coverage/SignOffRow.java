package org.factdesk.service.coverage;

import java.time.Instant;
import java.util.List;

/**
 * A sign-off as it is shown.
 *
 * @param exception why it was signed with open items; null where nothing was open
 * @param left what was open, as it stood then; empty where nothing was
 */
public record SignOffRow(
        int revision, String by, Instant at, String exception, int openUnits, int openClaims, List<LeftRow> left) {

    public SignOffRow {
        left = List.copyOf(left);
    }
}
