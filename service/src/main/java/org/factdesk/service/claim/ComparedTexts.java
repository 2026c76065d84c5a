package org.factdesk.service.claim;

import java.util.List;
import org.factdesk.service.article.ArticleSheet;
import org.factdesk.service.article.RevisionRow;

/**
 * Two revisions of an article side by side.
 *
 * @param revisions all there are, the newest first
 * @param parts what changed from the older to the newer
 */
public record ComparedTexts(
        ArticleSheet article, List<RevisionRow> revisions, int older, int newer, List<DiffPart> parts) {

    public ComparedTexts {
        revisions = List.copyOf(revisions);
        parts = List.copyOf(parts);
    }
}
