package org.factdesk.domain.desk;

import jakarta.ejb.ApplicationException;

/**
 * Too many failed attempts; the person has to wait (429). It is thrown before anything is done, and rolling back nothing
 * would be logged as an error at each of ten thousand guesses.
 */
@ApplicationException(rollback = false)
public class ThrottledException extends DeskException {

    private static final long serialVersionUID = 1L;

    private final long retryAfterSeconds;

    /** @param retryAfterSeconds how long to wait, at least 1 */
    public ThrottledException(long retryAfterSeconds) {
        super("too-many-attempts", "Too many failed sign-ins. Wait " + retryAfterSeconds + " seconds, then try again.");
        this.retryAfterSeconds = retryAfterSeconds;
    }

    public long retryAfterSeconds() {
        return retryAfterSeconds;
    }
}
