package org.factdesk.service.coverage;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.factdesk.domain.article.ArticleId;
import org.factdesk.service.desk.DeskNotes;

/** Counts, once, the articles that stood on the desk before it kept count of what is checked. */
@Stateless
@PermitAll
public class CoverageCatchUp {

    private static final String NOTE = "coverage.counted";
    private static final int AT_ONCE = 100;

    @Inject
    private CoverageRepository coverage;

    @Inject
    private CoverageCount count;

    @Inject
    private DeskNotes notes;

    /** Counts some of the articles that are not counted yet; says whether there may be more. */
    public boolean countSome() {
        if (notes.read(NOTE).isPresent()) {
            return false;
        }
        List<ArticleId> some = coverage.uncounted(AT_ONCE);
        some.forEach(count::recount);
        if (some.isEmpty()) {
            notes.write(NOTE, "yes");
        }
        return !some.isEmpty();
    }
}
