package org.factdesk.web.notice;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.factdesk.domain.notice.NoticeId;
import org.factdesk.domain.notice.NoticeKind;
import org.factdesk.service.desk.Page;
import org.factdesk.service.desk.PageRequest;
import org.factdesk.service.notice.NoticeDesk;
import org.factdesk.service.notice.NoticeRow;
import org.factdesk.web.desk.DeskMessages;
import org.factdesk.web.desk.DeskWords;

/** The page of a person's notices. */
@Named
@ViewScoped
public class NoticesView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private NoticeDesk desk;

    @Inject
    private DeskWords words;

    @Inject
    private DeskMessages messages;

    private List<NoticeRow> rows = new ArrayList<>();
    private String next;

    /** Reads the newest ones. */
    public void open() {
        rows = new ArrayList<>();
        next = null;
        more();
    }

    /** Reads older ones behind those. */
    public void more() {
        Page<NoticeRow> page = desk.rows(false, new PageRequest(PageRequest.USUAL, next));
        rows.addAll(page.items());
        next = page.next();
    }

    /** Notes that one was read. */
    public void read(String id) {
        if (messages.attempt(() -> desk.read(new NoticeId(id)))) {
            open();
        }
    }

    /** Notes that all were read. */
    public void readAll() {
        if (messages.attempt(desk::readAll)) {
            messages.done("notice.done");
            open();
        }
    }

    /** What the notice tells. */
    public String told(NoticeRow row) {
        return row.claim() == null
                ? words.count("notice.told.many." + row.kind().name(), row.claims())
                : words.of("notice.told." + row.kind().name(), row.actor());
    }

    /** Why it did not go by mail, and whether it is tried again; empty where it went or was never to. */
    public String unmailed(NoticeRow row) {
        return row.mailError() == null
                ? ""
                : words.of("notice.mail." + row.mail().name()) + " " + row.mailError();
    }

    /** Where it leads, behind the desk's root: to the claim, to what was said of it, or to the queue. */
    public String way(NoticeRow row) {
        if (row.claim() == null) {
            return "/claim/queue?sort=due" + (row.kind() == NoticeKind.ESCALATED ? "" : "&assignee=me");
        }
        return "/claim/claim?id=" + row.claim() + (row.comment() == null ? "" : "#comment-" + row.comment());
    }

    public List<NoticeRow> getRows() {
        return rows;
    }

    /** Whether there are older ones. */
    public boolean isLonger() {
        return next != null;
    }
}
