package org.factdesk.web.check;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.factdesk.domain.article.ArticleId;
import org.factdesk.service.check.CheckSheet;
import org.factdesk.service.check.FindingDesk;
import org.factdesk.service.check.FindingRow;

/** The findings of the article that the reader shows, the gravest of them in words. */
@Named
@RequestScoped
public class CheckLane {

    private static final int SHOWN = 6;

    @Inject
    private FindingDesk desk;

    @Inject
    private FacesContext faces;

    private CheckSheet sheet;

    private CheckSheet sheet() {
        if (sheet == null) {
            String id = faces.getExternalContext().getRequestParameterMap().get("id");
            sheet = id == null || id.isBlank()
                    ? new CheckSheet(true, List.of(), List.of())
                    : desk.of(new ArticleId(id), false);
        }
        return sheet;
    }

    public int getCount() {
        return sheet().findings().size();
    }

    public boolean isDone() {
        return sheet().done();
    }

    /** What to tell of a language without rules, or null. */
    public String getNotice() {
        return sheet().notice();
    }

    /** The first few. */
    public List<FindingRow> getFirst() {
        List<FindingRow> all = sheet().findings();
        return all.subList(0, Math.min(SHOWN, all.size()));
    }
}
