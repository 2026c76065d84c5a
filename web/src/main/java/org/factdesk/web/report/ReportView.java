package org.factdesk.web.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.factdesk.domain.article.ArticleId;
import org.factdesk.domain.claim.ClaimStatus;
import org.factdesk.domain.desk.NotFoundException;
import org.factdesk.service.article.ArticleSheet;
import org.factdesk.service.article.ArticleShelf;
import org.factdesk.service.claim.ClaimQueue;
import org.factdesk.service.claim.ClaimRow;
import org.factdesk.service.report.Edition;
import org.factdesk.service.report.ReportFormat;

/** The report of an article: its edition, what is still open, and the ways to take it along. */
@Named
@RequestScoped
public class ReportView {

    private static final Set<ClaimStatus> OPEN = EnumSet.of(
            ClaimStatus.OPEN,
            ClaimStatus.RESEARCHING,
            ClaimStatus.AWAITING_REPLY,
            ClaimStatus.PROPOSED,
            ClaimStatus.RETURNED,
            ClaimStatus.STALE);

    @Inject
    private ArticleShelf shelf;

    @Inject
    private ClaimQueue queue;

    private String article;
    private String edition;
    private ArticleSheet sheet;
    private long open;
    private long claims;

    /** Reads the article of the address. */
    public void open() {
        if (article == null || article.isBlank()) {
            throw new NotFoundException("unknown-article", "The address names no article. Open one from the list.");
        }
        sheet = shelf.sheet(new ArticleId(article));
        List<ClaimRow> rows = queue.inArticle(new ArticleId(article));
        claims = rows.size();
        open = rows.stream().map(ClaimRow::status).filter(OPEN::contains).count();
    }

    /** The edition that is shown, in lower case. */
    public String getShownEdition() {
        return isPublicEdition() ? "public" : "internal";
    }

    public boolean isPublicEdition() {
        return Edition.PUBLIC.name().toLowerCase(Locale.ROOT).equals(edition);
    }

    public ReportFormat[] getFormats() {
        return new ReportFormat[] {ReportFormat.PDF, ReportFormat.HTML, ReportFormat.CSV, ReportFormat.JSONLD};
    }

    public ArticleSheet getSheet() {
        return sheet;
    }

    public long getOpen() {
        return open;
    }

    public long getClaims() {
        return claims;
    }

    public String getArticle() {
        return article;
    }

    public void setArticle(String article) {
        this.article = article;
    }

    public String getEdition() {
        return edition;
    }

    public void setEdition(String edition) {
        this.edition = edition;
    }
}
