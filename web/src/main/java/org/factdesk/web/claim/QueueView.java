package org.factdesk.web.claim;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.factdesk.domain.desk.MalformedException;
import org.factdesk.service.account.AccountDesk;
import org.factdesk.service.account.AccountRow;
import org.factdesk.service.article.ArticleFilter;
import org.factdesk.service.article.ArticleRow;
import org.factdesk.service.article.ArticleShelf;
import org.factdesk.service.audit.LiveTrail;
import org.factdesk.service.claim.ClaimQueue;
import org.factdesk.service.claim.QueuePage;
import org.factdesk.service.desk.PageRequest;
import org.factdesk.web.desk.DeskMessages;
import org.factdesk.web.desk.DeskWords;

/** The queue of claims: one page of rows along a cursor, never a count over the table. */
@Named
@ViewScoped
public class QueueView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ClaimQueue queue;

    @Inject
    private QueuePages pages;

    @Inject
    private QueueLines lines;

    @Inject
    private LiveTrail trail;

    @Inject
    private ArticleShelf shelf;

    @Inject
    private AccountDesk accounts;

    @Inject
    private DeskMessages messages;

    @Inject
    private DeskWords words;

    private final QueueAddress address = new QueueAddress();
    private List<QueueLine> rows = List.of();
    private String next;
    private String previous;
    private long seen;
    private String unread;
    private List<String> workers = List.of();
    private List<ArticleRow> articles = List.of();

    /** Reads the address and the page of rows that it names. */
    public void open() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext external = faces.getExternalContext();
        boolean empties = external.getRequestParameterMap().values().stream().anyMatch(String::isBlank);
        address.read(external.getRequestParameterMap()::get);
        if (empties) {
            external.redirect(
                    external.getRequestContextPath() + "/claim/queue" + QueueAddress.query(address.getValues()));
            faces.responseComplete();
            return;
        }
        show();
        workers = accounts.workers().stream().map(AccountRow::username).toList();
        articles = shelf.rows(ArticleFilter.any(), new PageRequest(100, null)).items();
    }

    /** Reads the rows; where the address cannot be read, it says so, shows none and keeps every word of it. */
    private void show() {
        try {
            reload();
        } catch (MalformedException e) {
            if (e.code().equals("foreign-cursor")) {
                messages.warn(words.of("queue.place.title"), words.of("queue.place.text"));
                address.getValues().remove("after");
                address.getValues().remove("before");
                show();
                return;
            }
            String otherwise = e.code().equals("long-query") ? "q" : "sort";
            unread = String.valueOf(e.details().getOrDefault("field", otherwise));
            messages.error(e.getMessage(), words.of("queue.unread"));
        }
    }

    /** Reads the same page of rows again. */
    public void reload() {
        if (unread != null) {
            return;
        }
        seen = trail.head();
        QueuePage page = pages.of(address);
        rows = lines.of(page.items(), queue.titles(page.items()));
        next = page.next() == null ? null : QueueAddress.query(place("after", page.next()));
        previous = page.previous() == null ? null : QueueAddress.query(place("before", page.previous()));
    }

    private Map<String, String> place(String name, String cursor) {
        Map<String, String> values = new LinkedHashMap<>(address.getValues());
        values.remove("after");
        values.remove("before");
        values.put(name, cursor);
        return values;
    }

    /** The filter, or sort, of the address that cannot be read; null when all can. */
    public String getUnread() {
        return unread;
    }

    public QueueAddress getAddress() {
        return address;
    }

    public List<QueueLine> getRows() {
        return rows;
    }

    public String getNext() {
        return next;
    }

    public String getPrevious() {
        return previous;
    }

    /** The newest entry of the audit trail when the rows were read; what comes behind it is shown as it happens. */
    public long getSeen() {
        return seen;
    }

    /** The query of this very page, by which its rows are read again. */
    public String getQuery() {
        return QueueAddress.query(address.getValues());
    }

    public List<String> getWorkers() {
        return workers;
    }

    public List<ArticleRow> getArticles() {
        return articles;
    }
}
