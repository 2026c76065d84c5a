package org.factdesk.service.coverage;

import java.util.ArrayList;
import java.util.List;
import org.factdesk.domain.article.TextSpan;

/** A text from which many stretches are read: offsets are counted on from where the last ones were found. */
final class PlacedText {

    private final String text;
    private int at;
    private int counted;

    PlacedText(String text) {
        this.text = text;
    }

    /** The words of these spans. */
    List<String> words(List<TextSpan> spans) {
        List<String> words = new ArrayList<>(spans.size());
        spans.forEach(span -> words.add(words(span)));
        return words;
    }

    /** The words of a span. */
    String words(TextSpan span) {
        at = text.offsetByCodePoints(at, span.start() - counted);
        counted = span.start();
        return text.substring(at, text.offsetByCodePoints(at, span.length()));
    }
}
