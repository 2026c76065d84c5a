package org.factdesk.web.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.factdesk.domain.coverage.TextChangeState;

/** How the states of a change asked of a writer look beside their words. */
@Named
@ApplicationScoped
public class ChangeLook {

    /** The classes of the line and the colours. */
    public String classes(TextChangeState state) {
        return switch (state) {
            case ASKED -> "fd-s-open";
            case ANSWERED -> "fd-s-researching";
            case ACCEPTED -> "fd-s-true";
            case DECLINED -> "fd-s-false";
            case WITHDRAWN -> "fd-s-excused";
        };
    }

    /** The name of the icon. */
    public String icon(TextChangeState state) {
        return switch (state) {
            case ASKED -> "hourglass";
            case ANSWERED -> "reply";
            case ACCEPTED -> "check-circle";
            case DECLINED -> "times-circle";
            case WITHDRAWN -> "ban";
        };
    }
}
