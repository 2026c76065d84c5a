package org.factdesk.service.coverage;

import java.util.List;
import org.factdesk.domain.article.Coverage;

/** An article's line-by-line check as it stands: the count, all units of the newest revision, and the sign-offs. */
public record Galley(Coverage coverage, List<UnitRow> units, List<SignOffRow> signOffs) {

    public Galley {
        units = List.copyOf(units);
        signOffs = List.copyOf(signOffs);
    }
}
