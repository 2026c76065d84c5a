package org.factdesk.service.coverage;

import java.util.List;
import org.factdesk.domain.article.TextSpan;

/**
 * A sentence that seems worth checking.
 *
 * @param id of the sentence; it stays through revisions
 * @param score between 0 and 1; the higher, the more worth checking
 * @param reasons in words, the weightiest first
 */
public record Suggestion(
        String id, String article, int revision, double score, List<String> reasons, TextSpan span, String exact) {}
