package org.factdesk.service.article;

/**
 * A line of a file as it stands there.
 *
 * @param number from 1
 * @param words without the line's end
 */
record TextLine(int number, String words) {

    /** The words for matching: no-break spaces as spaces, none around; empty when there are more than so many. */
    String upTo(int longest) {
        return words.length() > longest ? "" : words.replace('\u00A0', ' ').strip();
    }

    /** Whether nothing of it can be seen; no-break spaces and zero-width marks count as nothing. */
    static boolean blank(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && c != '\uFEFF' && c != '\u200B') {
                return false;
            }
        }
        return true;
    }
}
