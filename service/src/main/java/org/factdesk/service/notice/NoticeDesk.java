package org.factdesk.service.notice;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.factdesk.domain.notice.NoticeId;
import org.factdesk.service.account.Caller;
import org.factdesk.service.desk.Cursor;
import org.factdesk.service.desk.DeskClock;
import org.factdesk.service.desk.Page;
import org.factdesk.service.desk.PageRequest;

/** The caller's own notices. */
@Stateless
@RolesAllowed({"WRITER", "CHECKER", "REVIEWER", "DESK_EDITOR", "AUDITOR"})
public class NoticeDesk {

    /** Up to how many unread notices are counted. */
    public static final int COUNTED = 100;

    @Inject
    private NoticeRepository notices;

    @Inject
    private Caller caller;

    @Inject
    private DeskClock clock;

    /** A page of the caller's notices, newest first. */
    public Page<NoticeRow> rows(boolean unreadOnly, PageRequest page) {
        String list = "notices " + caller.username() + " " + unreadOnly;
        String before =
                page.after() == null ? null : Cursor.read(list, page.after(), 1).get(0);
        List<NoticeRow> rows = notices.rows(caller.username(), unreadOnly, before, page.limit() + 1);
        if (rows.size() <= page.limit()) {
            return new Page<>(rows, null);
        }
        List<NoticeRow> kept = rows.subList(0, page.limit());
        return new Page<>(kept, Cursor.write(list, kept.get(kept.size() - 1).id()));
    }

    /** How many wait to be read, counted up to {@value #COUNTED}. */
    public int unread() {
        return notices.unread(caller.username(), COUNTED);
    }

    /** Notes that one was read. */
    public NoticeRow read(NoticeId id) {
        notices.require(id, caller.username()).read(clock.now());
        return notices.row(id, caller.username());
    }

    /**
     * Notes that all are read.
     *
     * @return how many were not before
     */
    public int readAll() {
        return notices.readAll(caller.username(), clock.now());
    }
}
