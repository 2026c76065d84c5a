package org.factdesk.service.coverage;

import java.util.List;
import java.util.Map;
import org.factdesk.domain.article.ArticleId;
import org.factdesk.domain.desk.ConflictException;

/** The article cannot be signed off yet; the details list the open units and the claims that are not settled. */
public class NotCoveredException extends ConflictException {

    private static final long serialVersionUID = 1L;

    /** @param open what is left to do */
    public NotCoveredException(ArticleId article, OpenItems open) {
        super(
                "not-covered",
                "The article cannot be signed off: " + counted(open.units().size(), "unit is", "units are")
                        + " open and "
                        + counted(open.claims().size(), "claim is", "claims are")
                        + " not settled. Strike or excuse the units and finish the claims, or sign with an exception and"
                        + " its reason.");
        with("article", article.value());
        with("units", units(open.units()));
        with("claims", claims(open.claims()));
    }

    private static String counted(int count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }

    private static List<Map<String, Object>> units(List<UnitRow> rows) {
        return rows.stream()
                .map(row -> Map.<String, Object>of(
                        "id", row.id(),
                        "kind", row.kind().name(),
                        "exact", row.exact(),
                        "start", row.span().start(),
                        "end", row.span().end()))
                .toList();
    }

    private static List<Map<String, Object>> claims(List<OpenItems.UnsettledClaim> claims) {
        return claims.stream()
                .map(claim -> Map.<String, Object>of(
                        "id", claim.id(),
                        "number", claim.number(),
                        "status", claim.status().name(),
                        "statement", claim.statement(),
                        "placed", claim.placed()))
                .toList();
    }
}
