package org.factdesk.service.notice;

import java.io.Serializable;
import java.time.Instant;
import org.factdesk.domain.notice.MailState;
import org.factdesk.domain.notice.NoticeKind;

/**
 * A notice as it is shown.
 *
 * @param claims about how many claims it is; of more than one it names none
 * @param claim the claim; it, its article, number and statement are null where it is about many
 * @param number the claim's number in its article
 * @param statement what the claim says
 * @param comment the comment it is about, or null
 * @param readAt when it was read, or null
 * @param mail what became of it by mail, or null where it does not go by mail
 * @param mailTries how often the mail server did not take it
 * @param mailError why not the last time, or null
 */
public record NoticeRow(
        String id,
        NoticeKind kind,
        int claims,
        String article,
        String claim,
        Integer number,
        String statement,
        String comment,
        String actor,
        Instant at,
        Instant readAt,
        MailState mail,
        int mailTries,
        String mailError)
        implements Serializable {

    /** Whether it waits to be read. */
    public boolean unread() {
        return readAt == null;
    }
}
