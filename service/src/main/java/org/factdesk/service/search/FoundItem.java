package org.factdesk.service.search;

import java.util.List;

/**
 * Something that holds the words looked for.
 *
 * @param type {@code article}, {@code claim} or {@code source}
 * @param article the article that it is or stands in, or null
 * @param title a headline, a statement or the title of a source
 * @param near whether a word differs by a letter, because nothing holds the words as they were written
 */
public record FoundItem(
        String type, String id, String article, String title, Snippet snippet, double score, boolean near) {

    /**
     * A stretch of the text around the words that were found.
     *
     * @param marks the found words within it
     */
    public record Snippet(String text, List<Mark> marks) {

        public Snippet {
            marks = List.copyOf(marks);
        }
    }

    /**
     * A found word.
     *
     * @param start its first UTF-16 unit in the snippet
     * @param end the unit behind its last
     */
    public record Mark(int start, int end) {}
}
