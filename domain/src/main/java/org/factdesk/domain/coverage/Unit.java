package org.factdesk.domain.coverage;

import org.factdesk.domain.article.TextSpan;

/**
 * One checkable group of words, within one sentence.
 *
 * @param number its number in the article, which it keeps through revisions
 */
public record Unit(int number, UnitKind kind, TextSpan span) {}
