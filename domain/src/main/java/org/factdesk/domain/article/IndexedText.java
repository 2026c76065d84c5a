package org.factdesk.domain.article;

/**
 * A text in which any code point is found without counting from the beginning, for reading many spans of a long one.
 */
public final class IndexedText {

    private static final int STEP = 256;

    private final ArticleText text;
    private final int[] steps;
    private final int length;

    /** Counts the text through once. */
    public IndexedText(ArticleText text) {
        this.text = text;
        this.length = text.length();
        this.steps = new int[length / STEP + 1];
        int index = 0;
        for (int i = 1; i < steps.length; i++) {
            index = text.value().offsetByCodePoints(index, STEP);
            steps[i] = index;
        }
    }

    public ArticleText text() {
        return text;
    }

    /** How many code points it has. */
    public int length() {
        return length;
    }

    /** The UTF-16 index of a code point of the text, or of its end. */
    public int index(int codePoint) {
        return text.value().offsetByCodePoints(steps[codePoint / STEP], codePoint % STEP);
    }

    /** Whether the span lies in the text and cuts no grapheme cluster. */
    public boolean fits(TextSpan span) {
        return span.end() <= length
                && Graphemes.isBoundary(text.value(), index(span.start()))
                && Graphemes.isBoundary(text.value(), index(span.end()));
    }

    /** The words of a span that fits. */
    public String words(TextSpan span) {
        return text.value().substring(index(span.start()), index(span.end()));
    }

    /** Up to so many code points before the offset, beginning and ending between grapheme clusters. */
    public String before(int offset, int atMost) {
        return text.beforeIndex(index(offset), atMost);
    }

    /** Up to so many code points from the offset on, ending between grapheme clusters. */
    public String after(int offset, int atMost) {
        return text.afterIndex(index(offset), atMost);
    }
}
