package org.factdesk.web.check;

import java.io.Serializable;
import java.util.List;
import org.factdesk.domain.check.FindingKind;
import org.factdesk.service.check.FindingRow;

/**
 * A finding as the page shows it.
 *
 * @param rows its places; those of figures have a place on the axis
 * @param marks the numbers along the axis; none where there are no figures
 */
public record ShownFinding(FindingRow finding, List<AxisRow> rows, List<String> marks) implements Serializable {

    /** Whether two tellings are laid side by side, word by word. */
    public boolean variants() {
        return twoTellings(finding);
    }

    static boolean twoTellings(FindingRow finding) {
        boolean told = finding.kind() == FindingKind.QUOTE_VARIANT
                || finding.kind() == FindingKind.NAME_VARIANT
                || finding.kind() == FindingKind.ATTRIBUTION;
        return told && finding.places().size() == 2;
    }
}
