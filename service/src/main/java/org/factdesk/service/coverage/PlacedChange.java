package org.factdesk.service.coverage;

import org.factdesk.domain.article.TextSpan;

/**
 * A change asked of the writer beside the newest text.
 *
 * @param now where its words stand there; null where they do not, or where it is settled
 */
public record PlacedChange(TextChangeRow row, TextSpan now) {}
