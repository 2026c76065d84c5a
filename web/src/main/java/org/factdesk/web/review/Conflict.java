package org.factdesk.web.review;

import java.io.Serializable;
import java.util.List;
import org.factdesk.web.audit.HistoryLine;

/**
 * Somebody was faster: what one typed, what is stored, and what happened meanwhile.
 *
 * @param act the act that was refused
 */
public record Conflict(String act, List<Said> mine, List<Said> theirs, List<HistoryLine> meanwhile)
        implements Serializable {

    /** Who did it. */
    public String by() {
        return meanwhile.isEmpty() ? "" : meanwhile.get(0).who();
    }
}
