package org.factdesk.web.desk;

import org.factdesk.domain.desk.DeskException;

/** The call must say which version it changes (428). */
public class VersionRequiredException extends DeskException {

    private static final long serialVersionUID = 1L;

    VersionRequiredException() {
        super(
                "version-required",
                "Say which version you change: send the ETag that GET gave you as If-Match, so that nobody's work is lost.");
    }
}
