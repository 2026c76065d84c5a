package org.factdesk.web.coverage;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.factdesk.domain.article.ArticleId;
import org.factdesk.domain.article.ArticleState;
import org.factdesk.domain.desk.InvalidException;
import org.factdesk.service.article.ArticleSheet;
import org.factdesk.service.article.ArticleShelf;
import org.factdesk.service.article.DeadlineDesk;
import org.factdesk.service.coverage.OpenItems;
import org.factdesk.service.coverage.SignOffDesk;
import org.factdesk.service.coverage.SignOffRow;
import org.factdesk.service.desk.DeskSettings;
import org.factdesk.web.desk.DeskMessages;
import org.factdesk.web.desk.DeskWords;

/** What is open in an article, and its last steps. The view remembers which version was seen. */
@Named
@ViewScoped
public class SignOffView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST_SHOWN = 20;

    @Inject
    private transient ArticleShelf shelf;

    @Inject
    private transient SignOffDesk desk;

    @Inject
    private transient DeadlineDesk deadlines;

    @Inject
    private transient DeskSettings settings;

    @Inject
    private transient DeskWords words;

    @Inject
    private transient DeskMessages messages;

    private String article;
    private long seen;
    private String exception;
    private String reason;
    private String deadline;
    private transient ArticleSheet sheet;
    private transient OpenItems open;
    private transient List<SignOffRow> signOffs;

    /** Reads how the article stands. */
    public void load() {
        sheet = shelf.sheet(new ArticleId(article));
        seen = sheet.version();
        deadline = sheet.deadline() == null
                ? null
                : LocalDateTime.ofInstant(sheet.deadline(), settings.zone())
                        .truncatedTo(ChronoUnit.MINUTES)
                        .toString();
        open = desk.open(sheetId());
        signOffs = desk.signOffs(sheetId());
    }

    /** Signs the article off; with open items by the exception that was typed. */
    public String signOff() {
        String given = exception == null || exception.isBlank() ? null : exception;
        return act(() -> desk.signOff(sheetId(), seen, given), "signOff.done");
    }

    /** Says that the article is out. */
    public String publish() {
        return act(() -> desk.publish(sheetId(), seen), "signOff.published.done");
    }

    /** Takes the article off the desk. */
    public String kill() {
        return act(() -> desk.kill(sheetId(), seen, reason), "signOff.killed.done");
    }

    /** Puts the article back. */
    public String revive() {
        return act(() -> desk.revive(sheetId(), seen), "signOff.revived.done");
    }

    /** Sets by when the article is due; its claims follow. */
    public String expect() {
        String typed = deadline;
        boolean set = messages.attempt(() -> deadlines.set(sheetId(), seen, moment(typed)));
        if (set) {
            messages.doneThere("signOff.deadline.done");
            return "/report/report?faces-redirect=true&article=" + article;
        }
        load();
        deadline = typed;
        return null;
    }

    private Instant moment(String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return LocalDateTime.parse(typed.strip()).atZone(settings.zone()).toInstant();
        } catch (DateTimeException e) {
            throw (InvalidException) new InvalidException("no-moment", words.of("signOff.deadline.wrong", typed))
                    .with("field", "deadline")
                    .initCause(e);
        }
    }

    private String act(Runnable step, String said) {
        if (!messages.attempt(step)) {
            load();
            return null;
        }
        messages.doneThere(said);
        return "/report/report?faces-redirect=true&article=" + article;
    }

    private ArticleId sheetId() {
        return new ArticleId(article);
    }

    public ArticleSheet getSheet() {
        return sheet;
    }

    public OpenItems getOpen() {
        return open;
    }

    public List<SignOffRow> getSignOffs() {
        return signOffs;
    }

    /** How many more units are open than are shown. */
    public int getMore() {
        return Math.max(0, open.units().size() - MOST_SHOWN);
    }

    public OpenItems getShown() {
        return new OpenItems(
                open.units().subList(0, Math.min(MOST_SHOWN, open.units().size())), open.claims());
    }

    public boolean isBeforeSignOff() {
        return sheet.state() == ArticleState.RECEIVED || sheet.state() == ArticleState.CHECKING;
    }

    public boolean isSignedOff() {
        return sheet.state() == ArticleState.SIGNED_OFF;
    }

    public boolean isKilled() {
        return sheet.state() == ArticleState.KILLED;
    }

    /** Whether it can be taken off the desk. */
    public boolean isKillable() {
        return isBeforeSignOff() || isSignedOff();
    }

    public String getArticle() {
        return article;
    }

    public void setArticle(String article) {
        this.article = article;
    }

    public String getException() {
        return exception;
    }

    public void setException(String exception) {
        this.exception = exception;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    /** The deadline as the field writes it: day and time in the newsroom's time zone. */
    public String getDeadline() {
        return deadline;
    }

    public void setDeadline(String deadline) {
        this.deadline = deadline;
    }
}
