package org.factdesk.service.coverage;

import java.time.Instant;
import org.factdesk.domain.coverage.SignOff;

/**
 * A sign-off as it is shown.
 *
 * @param exception why it was signed with open items; null where nothing was open
 */
public record SignOffRow(int revision, String by, Instant at, String exception, int openUnits, int openClaims) {

    static SignOffRow of(SignOff signOff) {
        return new SignOffRow(
                signOff.revision(),
                signOff.signedBy(),
                signOff.signedAt(),
                signOff.exceptionReason(),
                signOff.openUnits(),
                signOff.openClaims());
    }
}
