package org.factdesk.web.article;

import java.util.ArrayList;
import java.util.List;

/**
 * A paragraph of a text: a line that is not blank.
 *
 * @param number its place among the paragraphs, from 1; 0 for the headline
 * @param start its first code point in the text
 * @param end the code point behind its last one
 */
public record Paragraph(int number, int start, int end, String words) {

    /**
     * The paragraphs of a text in one pass.
     *
     * @param headline the headline, which is numbered 0 where the text begins with it; or null
     */
    public static List<Paragraph> of(String text, String headline) {
        List<Paragraph> paragraphs = new ArrayList<>();
        int start = 0;
        int number = 1;
        int from = 0;
        while (from <= text.length()) {
            int lineEnd = text.indexOf('\n', from);
            int to = lineEnd < 0 ? text.length() : lineEnd;
            String words = text.substring(from, to);
            int end = start + words.codePointCount(0, words.length());
            if (!words.isBlank()) {
                boolean head = paragraphs.isEmpty() && words.equals(headline);
                paragraphs.add(new Paragraph(head ? 0 : number++, start, end, words));
            }
            start = end + 1;
            from = to + 1;
        }
        return paragraphs;
    }
}
