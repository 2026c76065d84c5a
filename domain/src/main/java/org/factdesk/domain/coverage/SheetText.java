package org.factdesk.domain.coverage;

import java.util.ArrayList;
import java.util.List;
import org.factdesk.domain.article.TextSpan;

/**
 * Writes the sentences and units of a revision as a short text and reads them back. One line for each sentence: its
 * number, how far it begins behind the end of the one before, and its length; then for each unit the sign of its kind,
 * its number, how far it begins behind the sentence's beginning, and its length. Numbers are in base 36.
 */
final class SheetText {

    private static final int RADIX = 36;

    private SheetText() {}

    static String write(List<Sentence> sentences) {
        StringBuilder out = new StringBuilder();
        int end = 0;
        for (Sentence sentence : sentences) {
            number(out, sentence.number()).append(' ');
            place(out, sentence.span(), end);
            for (Unit unit : sentence.units()) {
                out.append(' ').append(unit.kind().sign());
                number(out, unit.number()).append(' ');
                place(out, unit.span(), sentence.span().start());
            }
            out.append('\n');
            end = sentence.span().end();
        }
        return out.toString();
    }

    static List<Sentence> read(String text) {
        List<Sentence> sentences = new ArrayList<>();
        Reader reader = new Reader(text);
        int end = 0;
        while (reader.more()) {
            int number = reader.number();
            TextSpan span = reader.place(end);
            List<Unit> units = new ArrayList<>();
            while (reader.moreInLine()) {
                UnitKind kind = reader.kind();
                int unit = reader.number();
                units.add(new Unit(unit, kind, reader.place(span.start())));
            }
            sentences.add(new Sentence(number, span, units));
            end = span.end();
        }
        return sentences;
    }

    private static StringBuilder number(StringBuilder out, int number) {
        return out.append(Integer.toString(number, RADIX));
    }

    private static void place(StringBuilder out, TextSpan span, int from) {
        number(out, span.start() - from).append(' ');
        number(out, span.length());
    }

    /** Goes through the text once. */
    private static final class Reader {

        private final String text;
        private int at;

        Reader(String text) {
            this.text = text;
        }

        boolean more() {
            return at < text.length();
        }

        /** Whether another unit follows; steps over what ends the sentence or parts the units. */
        boolean moreInLine() {
            return text.charAt(at++) == ' ';
        }

        UnitKind kind() {
            return UnitKind.of(text.charAt(at++));
        }

        int number() {
            int from = at;
            while (text.charAt(at) > ' ') {
                at++;
            }
            return Integer.parseInt(text, from, at, RADIX);
        }

        TextSpan place(int from) {
            at++;
            int start = from + number();
            at++;
            return new TextSpan(start, start + number());
        }
    }
}
