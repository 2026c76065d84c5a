package org.factdesk.domain.claim.placing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A stretch of a text that an editor works on; in UTF-16 units, the end exclusive. */
record Part(int from, int to) {

    private static final Pattern PARAGRAPH = Pattern.compile("[^\\n]+");
    private static final Pattern SENTENCE = Pattern.compile("(?=\\S)[^.!?\\n]+[.!?]+[”\"’']?");
    private static final int LONG_ENOUGH = 30;

    static List<Part> paragraphs(String text) {
        return all(PARAGRAPH, text);
    }

    static List<Part> sentences(String text) {
        return all(SENTENCE, text).stream()
                .filter(part -> part.to - part.from > LONG_ENOUGH)
                .toList();
    }

    static List<Part> all(Pattern pattern, String text) {
        List<Part> parts = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            parts.add(new Part(matcher.start(), matcher.end()));
        }
        return parts;
    }
}
