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
        int from = safeStart(text, index);
        Matcher clusters = CLUSTER.matcher(text);
        clusters.region(from, text.length());
        int at = from;
        while (at < index && clusters.find()) {
            at = clusters.end();
        }
        return at == index;
    }

    /** The nearest index before this one that certainly lies between clusters: between two ASCII letters, or a break. */
    private static int safeStart(String text, int index) {
        for (int i = index - 1; i > 0; i--) {
            if (isPlain(text.charAt(i)) && isPlain(text.charAt(i - 1))) {
                return i;
            }
        }
        return 0;
    }

    private static boolean isPlain(char c) {
        return (c >= ' ' && c < 127) || c == '\n';
    }
}
