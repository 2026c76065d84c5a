package org.factdesk.web.claim;

import org.factdesk.domain.article.TextSpan;

/** The words of a claim in the paragraphs that they stood in. */
public record OldPassage(String before, String words, String after) {

    private static final int FARTHEST = 600;

    /** The words at this place of a text, in their paragraph. */
    public static OldPassage of(String text, TextSpan span) {
        int from = text.offsetByCodePoints(0, span.start());
        int to = text.offsetByCodePoints(from, span.length());
        int paragraph = Math.max(text.lastIndexOf('\n', Math.max(0, from - 1)) + 1, from - FARTHEST);
        int begin = Math.min(from, paragraph);
        int newline = text.indexOf('\n', to);
        int end = Math.min(newline < 0 ? text.length() : newline, to + FARTHEST);
        return new OldPassage(text.substring(begin, from), text.substring(from, to), text.substring(to, end));
    }
}
