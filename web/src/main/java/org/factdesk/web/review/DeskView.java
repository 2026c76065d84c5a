package org.factdesk.web.review;

import static org.factdesk.domain.claim.ClaimStatus.AWAITING_REPLY;
import static org.factdesk.domain.claim.ClaimStatus.OPEN;
import static org.factdesk.domain.claim.ClaimStatus.PROPOSED;
import static org.factdesk.domain.claim.ClaimStatus.RESEARCHING;
import static org.factdesk.domain.claim.ClaimStatus.RETURNED;
import static org.factdesk.domain.claim.ClaimStatus.STALE;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.factdesk.service.article.ArticleFilter;
import org.factdesk.service.article.ArticleRow;
import org.factdesk.service.article.ArticleShelf;
import org.factdesk.service.claim.ClaimCounts;
import org.factdesk.service.claim.ClaimQueue;
import org.factdesk.service.claim.ClaimRow;
import org.factdesk.service.claim.QueueFilter;
import org.factdesk.service.claim.QueueSort;
import org.factdesk.service.claim.WorkCounts;
import org.factdesk.service.desk.PageRequest;
import org.factdesk.web.desk.ActiveUser;
import org.factdesk.web.desk.DeskRight;
import org.factdesk.web.desk.DeskTime;
import org.factdesk.web.desk.DeskWords;

/** The page everybody begins with: my work, what waits for review, what is new. */
@Named
@RequestScoped
public class DeskView {

    private static final int FEW = 8;

    @Inject
    private ClaimQueue queue;

    @Inject
    private ClaimCounts counts;

    @Inject
    private ArticleShelf shelf;

    @Inject
    private ActiveUser user;

    @Inject
    private DeskTime time;

    @Inject
    private DeskWords words;

    private List<ClaimRow> mine = List.of();
    private List<ClaimRow> inReview = List.of();
    private List<ArticleRow> articles = List.of();
    private final Map<String, String> headlines = new HashMap<>();
    private long mineInAll;
    private long free;

    /** Reads what the desk shows to this person. */
    public void load() {
        if (!user.can(DeskRight.READ)) {
            return;
        }
        articles = shelf.rows(ArticleFilter.any(), new PageRequest(FEW, null)).items();
        inReview = rows(QueueFilter.in(PROPOSED), new QueueSort(QueueSort.Key.UPDATED, false));
        if (user.can(DeskRight.CHECK)) {
            QueueFilter work = QueueFilter.in(OPEN, RESEARCHING, AWAITING_REPLY, RETURNED, STALE);
            mine = rows(work.assignedTo("me"), QueueSort.USUAL);
            WorkCounts kept = counts.work().orElseThrow();
            mineInAll = kept.of(work.assignedTo("me"));
            free = kept.of(QueueFilter.in(OPEN, RETURNED).assignedTo("none"));
        }
    }

    private List<ClaimRow> rows(QueueFilter filter, QueueSort sort) {
        List<ClaimRow> rows =
                queue.rows(filter, sort, new PageRequest(FEW, null)).items();
        headlines.putAll(queue.titles(rows));
        return rows;
    }

    /** A greeting by the hour. */
    public String getGreeting() {
        int hour = time.hour();
        String part = hour < 5 ? "night" : hour < 12 ? "morning" : hour < 18 ? "afternoon" : "evening";
        return words.of("desk.greeting." + part, user.getDisplayName());
    }

    /** How much is to do, in words. */
    public String getSummary() {
        return words.count("desk.mine", mineInAll) + " " + words.count("desk.free", free);
    }

    public List<ClaimRow> getMine() {
        return mine;
    }

    public List<ClaimRow> getInReview() {
        return inReview;
    }

    public List<ArticleRow> getArticles() {
        return articles;
    }

    /** The headlines of the articles that the claims stand in, by article id. */
    public Map<String, String> getHeadlines() {
        return headlines;
    }

    public boolean isAnythingFree() {
        return free > 0;
    }
}
