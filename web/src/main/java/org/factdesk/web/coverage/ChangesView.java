package org.factdesk.web.coverage;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.factdesk.domain.article.ArticleId;
import org.factdesk.domain.coverage.TextChangeId;
import org.factdesk.domain.desk.NotFoundException;
import org.factdesk.service.article.ArticleSheet;
import org.factdesk.service.article.ArticleShelf;
import org.factdesk.service.coverage.ChangeDesk;
import org.factdesk.service.coverage.ChangeReading;
import org.factdesk.web.desk.DeskMessages;
import org.factdesk.web.desk.DeskWay;
import org.factdesk.web.desk.DeskWords;

/** The changes asked of an article's writer, each beside its words, with what the person may do about it. */
@Named
@ViewScoped
public class ChangesView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/article/changes?id=";

    @Inject
    private transient ArticleShelf shelf;

    @Inject
    private transient ChangeReading reading;

    @Inject
    private transient ChangeDesk desk;

    @Inject
    private transient ChangeWhys whys;

    @Inject
    private transient DeskMessages messages;

    @Inject
    private transient DeskWay way;

    @Inject
    private transient DeskWords words;

    private String id;
    private final Map<String, String> said = new HashMap<>();
    private final Map<String, String> reasons = new HashMap<>();
    private transient ArticleSheet sheet;
    private transient List<ShownChange> changes;
    private transient String refused;
    private transient String refusal;

    /** Reads what was asked and how it stands. */
    public void load() {
        if (id == null || id.isBlank()) {
            throw new NotFoundException("unknown-article", words.of("reader.noArticle"));
        }
        ArticleId article = new ArticleId(id);
        sheet = shelf.sheet(article);
        changes = reading.ofArticle(article).stream()
                .map(change -> ShownChange.of(change, sheet))
                .toList();
    }

    /** Puts the proposed words into the text. */
    public void accept(String change) {
        act(change, "changes.accepted", () -> desk.accept(new TextChangeId(change), null));
    }

    /** Notes what the writer says. */
    public void answer(String change) {
        act(change, "changes.answered", () -> desk.answer(new TextChangeId(change), said.get(change)));
    }

    /** Leaves the text as it is. */
    public void decline(String change) {
        act(change, "changes.declined", () -> desk.decline(new TextChangeId(change), said.get(change)));
    }

    /** Asks for it no longer. */
    public void withdraw(String change) {
        act(change, "changes.withdrawn", () -> desk.withdraw(new TextChangeId(change), reasons.get(change)));
    }

    /** Does the work and reads the page anew; a refusal is told at the change, and what was typed stays. */
    private void act(String change, String done, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            refused = change;
            refusal = messages.sentence(e);
            load();
            return;
        }
        messages.doneThere(done);
        messages.forgetDraft(PAGE + id, change);
        way.to(PAGE + id);
    }

    /** Why something was refused just now for this change, or null. */
    public String refusalOf(String change) {
        return change.equals(refused) ? refusal : null;
    }

    /** Why the person may not decide on the changes of this article, or null. */
    public String getWhyDecide() {
        return whys.decide(sheet);
    }

    /** Why the proposed words cannot be put into the text, or null. */
    public String whyAccept(ShownChange change) {
        return whys.accept(change);
    }

    /** Why it cannot be answered, or null. */
    public String whyAnswer(ShownChange change) {
        return whys.answer(change.row());
    }

    /** Why the person may not withdraw it, or null. */
    public String whyWithdraw(ShownChange change) {
        return whys.withdraw(change.row());
    }

    public ArticleSheet getSheet() {
        return sheet;
    }

    public List<ShownChange> getChanges() {
        return changes;
    }

    /** How many wait for an outcome. */
    public long getWaiting() {
        return changes.stream().filter(ShownChange::isOpen).count();
    }

    /** What is typed as an answer or a reason, by change. */
    public Map<String, String> getSaid() {
        return said;
    }

    /** Why a change is withdrawn, by change. */
    public Map<String, String> getReasons() {
        return reasons;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
