package org.factdesk.service.notice;

import java.io.Serializable;
import java.time.Instant;
import org.factdesk.domain.notice.NoticeKind;

/**
 * A notice as it is shown.
 *
 * @param number the claim's number in its article
 * @param statement what the claim says
 * @param comment the comment it is about, or null
 * @param readAt when it was read, or null
 */
public record NoticeRow(
        String id,
        NoticeKind kind,
        String article,
        String claim,
        int number,
        String statement,
        String comment,
        String actor,
        Instant at,
        Instant readAt)
        implements Serializable {

    /** Whether it waits to be read. */
    public boolean unread() {
        return readAt == null;
    }
}
