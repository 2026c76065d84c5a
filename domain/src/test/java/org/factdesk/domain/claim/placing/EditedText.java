package org.factdesk.domain.claim.placing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.factdesk.domain.article.TextSpan;

/** A text and what an edit made of it, with the truth about where every stretch of it went. */
final class EditedText {

    private final String before;
    private final List<Piece> pieces = new ArrayList<>();

    /**
     * @param from where it comes from in the text before, or where it was put in
     * @param to behind its end there; the same as {@code from} for what was put in anew
     * @param words what stands in the new text
     * @param same whether it still says what stood there, word for word or reworded
     */
    private record Piece(int from, int to, String words, boolean same) {}

    EditedText(String before) {
        this.before = before;
    }

    EditedText keep(int from, int to) {
        if (from < to) {
            pieces.add(new Piece(from, to, before.substring(from, to), true));
        }
        return this;
    }

    /** What stood there is said in these words now. */
    EditedText reword(int from, int to, String words) {
        pieces.add(new Piece(from, to, words, true));
        return this;
    }

    /** Something stands there that was not there before. */
    EditedText insert(int at, String words) {
        pieces.add(new Piece(at, at, words, false));
        return this;
    }

    /** Takes over what an edit made of a part of the text that begins here. */
    EditedText within(int from, EditedText part) {
        part.pieces.forEach(
                piece -> pieces.add(new Piece(piece.from + from, piece.to + from, piece.words, piece.same)));
        return this;
    }

    String before() {
        return before;
    }

    String after() {
        StringBuilder text = new StringBuilder();
        pieces.forEach(piece -> text.append(piece.words));
        return text.toString();
    }

    TextSpan span(int from, int to) {
        return span(before, from, to);
    }

    static TextSpan span(String text, int from, int to) {
        int start = text.codePointCount(0, from);
        return new TextSpan(start, start + text.codePointCount(from, to));
    }

    /** Where a stretch of the text before stands in the new one; empty where nothing of it is left. */
    Optional<TextSpan> truth(int from, int to) {
        int start = -1;
        int end = -1;
        int at = 0;
        for (Piece piece : pieces) {
            boolean touches = piece.same && piece.from < to && from < piece.to && !piece.words.isEmpty();
            if (touches) {
                boolean whole =
                        piece.words.length() != piece.to - piece.from || !before.startsWith(piece.words, piece.from);
                int first = whole ? at : at + Math.max(0, from - piece.from);
                int last = whole ? at + piece.words.length() : at + Math.min(piece.to, to) - piece.from;
                start = start < 0 ? first : Math.min(start, first);
                end = Math.max(end, last);
            }
            at += piece.words.length();
        }
        return start < 0 ? Optional.empty() : stripped(after(), start, end);
    }

    private static Optional<TextSpan> stripped(String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        return from == to ? Optional.empty() : Optional.of(span(text, from, to));
    }
}
