package org.factdesk.service.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Lines between two blank ones: mostly a paragraph.
 *
 * @param lines one at least
 */
record TextBlock(List<TextLine> lines) {

    /** A paragraph this long is prose, whatever else it looks like. */
    private static final int SURELY_PROSE = 120;

    private static final int FEWEST_WORDS_OF_PROSE = 8;

    TextBlock {
        lines = List.copyOf(lines);
    }

    static List<TextBlock> of(String text) {
        List<TextBlock> blocks = new ArrayList<>();
        List<TextLine> lines = new ArrayList<>();
        int number = 1;
        for (int from = 0; from <= text.length(); number++) {
            int end = text.indexOf('\n', from);
            int to = end < 0 ? text.length() : end;
            if (!TextLine.blank(text, from, to)) {
                lines.add(new TextLine(number, text.substring(from, to)));
            } else if (!lines.isEmpty()) {
                blocks.add(new TextBlock(lines));
                lines = new ArrayList<>();
            }
            from = to + 1;
        }
        if (!lines.isEmpty()) {
            blocks.add(new TextBlock(lines));
        }
        return blocks;
    }

    TextLine first() {
        return lines.get(0);
    }

    TextLine last() {
        return lines.get(lines.size() - 1);
    }

    boolean single() {
        return lines.size() == 1;
    }

    /** The lines as they stand in the file. */
    String words() {
        return joined(lines);
    }

    /** The whole block as one line for matching; empty when it has more than so many characters. */
    String upTo(int longest) {
        int length = 0;
        for (TextLine line : lines) {
            length += line.words().length() + 1;
            if (length > longest) {
                return "";
            }
        }
        return new TextLine(first().number(), joined(lines).replace('\n', ' ')).upTo(longest);
    }

    /** Whether it is told in sentences, and is not a heading or a label. */
    boolean prose() {
        for (TextLine line : lines) {
            if (line.words().length() >= SURELY_PROSE) {
                return true;
            }
            String words = line.upTo(SURELY_PROSE);
            if (HeadlineShape.endsSentence(words) && words.split("\\s+").length >= FEWEST_WORDS_OF_PROSE) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of its first lines is the headline and nothing else. */
    boolean repeats(String headline, int linesLookedAt) {
        return lines.stream().limit(linesLookedAt).anyMatch(line -> same(line, headline));
    }

    static boolean same(TextLine line, String headline) {
        return line.upTo(HeadlineShape.LONGEST)
                .toLowerCase(Locale.ROOT)
                .equals(headline.strip().toLowerCase(Locale.ROOT));
    }

    static String joined(List<TextLine> lines) {
        return lines.stream().map(TextLine::words).collect(Collectors.joining("\n"));
    }
}
