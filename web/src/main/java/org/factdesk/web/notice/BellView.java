package org.factdesk.web.notice;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.factdesk.service.audit.LiveTrail;
import org.factdesk.service.notice.NoticeDesk;
import org.factdesk.web.desk.DeskWords;

/** The bell in the frame of every page: how many notices wait, and since when the page knows. */
@Named
@RequestScoped
public class BellView {

    private static final Logger LOG = Logger.getLogger(BellView.class.getName());

    @Inject
    private NoticeDesk desk;

    @Inject
    private LiveTrail trail;

    @Inject
    private DeskWords words;

    private int unread;
    private long seen;

    /** Counts. The frame stands around error pages too, where the database may be what failed: they have no count. */
    @PostConstruct
    void count() {
        try {
            seen = trail.head();
            unread = desk.unread();
        } catch (RuntimeException e) {
            LOG.log(Level.FINE, "the notices could not be counted just now", e);
        }
    }

    /** What the bell says to those who do not see it. */
    public String getWords() {
        if (unread == 0) {
            return words.of("notice.bell.none");
        }
        if (unread == 1) {
            return words.of("notice.bell.one");
        }
        return unread < NoticeDesk.COUNTED
                ? words.of("notice.bell.many", unread)
                : words.of("notice.bell.most", NoticeDesk.COUNTED - 1);
    }

    /** The number beside it. */
    public String getCount() {
        return unread < NoticeDesk.COUNTED ? Integer.toString(unread) : (NoticeDesk.COUNTED - 1) + "+";
    }

    public int getUnread() {
        return unread;
    }

    /** The newest entry of the audit trail that the count knows of. */
    public long getSeen() {
        return seen;
    }
}
