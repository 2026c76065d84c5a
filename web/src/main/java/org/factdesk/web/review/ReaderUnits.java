package org.factdesk.web.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.factdesk.domain.article.ArticleId;
import org.factdesk.service.coverage.CoverageDesk;
import org.factdesk.service.coverage.UnitRow;
import org.factdesk.web.coverage.GalleyJson;

/** Tells the reader which units changed. */
@ApplicationScoped
class ReaderUnits {

    /** Up to so many are told all at once; of more only those that claims cover. */
    private static final int FEW = 500;

    @Inject
    private CoverageDesk desk;

    @Inject
    private GalleyJson json;

    /** All units of an article. */
    String all(ArticleId article) {
        return json.of(desk.units(article));
    }

    /** The units that may have changed with these claims. */
    String with(ArticleId article, Collection<String> claims) {
        List<UnitRow> units = desk.units(article);
        return json.of(
                units.size() <= FEW
                        ? units
                        : units.stream()
                                .filter(unit -> !Collections.disjoint(unit.claims(), claims))
                                .toList());
    }
}
