package org.factdesk.service.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import org.factdesk.domain.article.TextSpan;

/**
 * Cuts a text into sentences: ICU's rules (Unicode Standard Annex 29, section 5) say where one may end, and
 * {@link SentenceEnd} says where it does. A line break always ends one. Takes time in proportion to the text.
 */
public final class Sentences {

    private static final BreakIterator PATTERN = BreakIterator.getSentenceInstance(ULocale.ENGLISH);

    private final String text;
    private final BreakIterator breaks = (BreakIterator) PATTERN.clone();
    private final List<TextSpan> found = new ArrayList<>();
    private int counted;
    private int codePoints;

    private Sentences(String text) {
        this.text = text;
    }

    /** The sentences in their order, without the blanks around them; offsets count code points. */
    public static List<TextSpan> of(String text) {
        Sentences sentences = new Sentences(text);
        int from = 0;
        while (from < text.length()) {
            int line = text.indexOf('\n', from);
            int to = line < 0 ? text.length() : line;
            sentences.cut(from, to);
            from = to + 1;
        }
        return sentences.found;
    }

    /** The words of the sentences in their order. */
    public static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int at = 0;
        int counted = 0;
        for (TextSpan sentence : of(text)) {
            at = text.offsetByCodePoints(at, sentence.start() - counted);
            int end = text.offsetByCodePoints(at, sentence.length());
            words.add(text.substring(at, end));
            counted = sentence.start();
        }
        return words;
    }

    private void cut(int from, int to) {
        String line = text.substring(from, to);
        breaks.setText(line);
        int start = 0;
        int seen = 0;
        for (int may = breaks.next(); may != BreakIterator.DONE; may = breaks.next()) {
            for (int end = SentenceEnd.before(line, seen, may); end > 0; end = SentenceEnd.before(line, end, may)) {
                add(from + start, from + end);
                start = end;
            }
            int end = may > start ? SentenceEnd.at(line, start, may) : 0;
            if (end > 0) {
                add(from + start, from + end);
                start = end;
            }
            seen = Math.max(may, start);
        }
        add(from + start, to);
    }

    private void add(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && blank(text.charAt(start))) {
            start++;
        }
        while (end > start && blank(text.charAt(end - 1))) {
            end--;
        }
        if (end > start) {
            int first = codePoint(start);
            found.add(new TextSpan(first, codePoint(end)));
        }
    }

    private static boolean blank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
    }

    /** The code point at an index, which is not less than the one asked for before. */
    private int codePoint(int index) {
        codePoints += text.codePointCount(counted, index);
        counted = index;
        return codePoints;
    }
}
