package org.factdesk.domain.article;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Extended grapheme clusters (Unicode Standard Annex 29), by the platform's own {@code \X}. */
final class Graphemes {

    private static final Pattern CLUSTER = Pattern.compile("\\X");

    private Graphemes() {}

    /** Whether no cluster of the text is cut at this UTF-16 index; linear in the distance to the last plain letters. */
    static boolean isBoundary(String text, int index) {
        if (index <= 0 || index >= text.length()) {
            return true;
        }
        return new Walk(text).reaches(index);
    }

    /** Goes forward over a text and never back, so that asking for all its indexes takes one walk and not many. */
    static final class Walk {

        private final String text;
        private final Matcher clusters;
        private int at;

        Walk(String text) {
            this.text = text;
            this.clusters = CLUSTER.matcher(text);
        }

        /** Whether no cluster is cut at this index, which is not less than the one asked for before. */
        boolean reaches(int index) {
            int start = safeStart(index);
            if (start > at) {
                at = start;
                clusters.region(start, text.length());
            }
            while (at < index && clusters.find()) {
                at = clusters.end();
            }
            return at == index;
        }

        /** The nearest index that certainly lies between clusters: between two plain letters, or where the walk is. */
        private int safeStart(int index) {
            for (int i = Math.min(index, text.length()) - 1; i > at; i--) {
                if (isPlain(text.charAt(i)) && isPlain(text.charAt(i - 1))) {
                    return i;
                }
            }
            return at;
        }
    }

    private static boolean isPlain(char c) {
        return (c >= ' ' && c < 127) || c == '\n';
    }
}
