package org.factdesk.service.text;

import org.factdesk.domain.article.TextSpan;

/**
 * Words that a text gives as somebody's own.
 *
 * @param place the words without their marks
 * @param exact those words
 * @param first the first token inside the marks
 * @param last the last token inside the marks
 * @param speaker who says them as far as the text tells, otherwise empty; a pronoun is resolved
 * @param verb the verb they are given with, otherwise empty
 * @param closed whether the closing mark stands
 */
public record Quotation(
        TextSpan place, String exact, int first, int last, String speaker, String verb, boolean closed) {}
