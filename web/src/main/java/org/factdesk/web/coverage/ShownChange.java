package org.factdesk.web.coverage;

import java.util.List;
import org.factdesk.domain.article.TextSpan;
import org.factdesk.service.article.ArticleSheet;
import org.factdesk.service.coverage.PlacedChange;
import org.factdesk.service.coverage.TextChangeRow;
import org.factdesk.web.claim.DiffPiece;
import org.factdesk.web.claim.OldPassage;

/**
 * A change asked of the writer as a page shows it.
 *
 * @param now where the words stand in the newest text; null where they do not, or where it is settled
 * @param pieces the words that stand there and those proposed, in one line
 * @param passage the words in their paragraph of the newest text; null where they do not stand there
 */
public record ShownChange(TextChangeRow row, TextSpan now, List<DiffPiece> pieces, OldPassage passage) {

    static ShownChange of(PlacedChange change, ArticleSheet sheet) {
        TextChangeRow row = change.row();
        return new ShownChange(
                row,
                change.now(),
                DiffPiece.of(row.exact(), row.proposed()),
                change.now() == null ? null : OldPassage.of(sheet.text(), change.now()));
    }

    /** Whether it waits for an outcome. */
    public boolean isOpen() {
        return row.state().open();
    }
}
