package org.factdesk.service.coverage;

import java.util.List;
import org.factdesk.domain.article.Coverage;

/**
 * An article's line-by-line check as it stands: the count, all units of the newest revision, the sign-offs, and
 * what was asked of the writer.
 */
public record Galley(Coverage coverage, List<UnitRow> units, List<SignOffRow> signOffs, List<TextChangeRow> changes) {

    public Galley {
        units = List.copyOf(units);
        signOffs = List.copyOf(signOffs);
        changes = List.copyOf(changes);
    }
}
