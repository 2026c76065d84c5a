package org.factdesk.service.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.factdesk.service.text.Token.Kind;

/** Pairs the quotation marks of a text. A paragraph that ends inside a quotation ends it, unless the next reopens it. */
final class QuoteMarks {

    /**
     * @param open the token of the opening mark
     * @param close the token of the closing mark, or the token behind the last word where it is missing
     */
    record Marked(int open, int close, boolean closed) {}

    private static final int LONGEST = 2000;

    private final Reading reading;

    /** Up to where each mark is known to find no other; no stretch is searched twice. */
    private final Map<String, Integer> barren = new HashMap<>();

    private int looked;

    private QuoteMarks(Reading reading) {
        this.reading = reading;
    }

    static List<Marked> in(Reading reading) {
        QuoteMarks marks = new QuoteMarks(reading);
        List<Marked> found = new ArrayList<>();
        for (int i = 0; i < reading.size(); i++) {
            if (marks.opens(i)) {
                Marked marked = marks.from(i);
                if (marked.close() > i + 1) {
                    found.add(marked);
                    i = marked.close();
                }
            }
        }
        return found;
    }

    private boolean opens(int i) {
        Token token = reading.at(i);
        if (token.kind() != Kind.QUOTE || token.is("”") || token.is("’") || token.is("»")) {
            return false;
        }
        Token next = reading.at(i + 1);
        if (next.kind() == Kind.NUMBER && !"“\"«".contains(token.word())) {
            return false; // the ‘60s
        }
        if (next.spaced() || next.kind() == Kind.BREAK) {
            return token.is("“") || token.is("«") && next.kind() != Kind.BREAK;
        }
        return !"'‘\"`".contains(token.word())
                || token.spaced()
                || token.is("‘")
                || "([—–-".contains(reading.at(i - 1).word());
    }

    private Marked from(int open) {
        String mark = reading.at(open).word();
        if (open < barren.getOrDefault(mark, 0)) {
            return new Marked(open, open, false);
        }
        Marked marked = search(open, mark);
        if (marked.close() == open) {
            barren.put(mark, looked);
        }
        return marked;
    }

    private Marked search(int open, String mark) {
        int end = Math.min(reading.size(), open + LONGEST);
        int depth = 0;
        int firstClose = -1;
        for (int i = open + 1; i < end; i++) {
            looked = i;
            Token token = reading.at(i);
            boolean inner = token.is(mark)
                    && mark.equals("\"")
                    && token.spaced()
                    && !reading.at(i + 1).spaced();
            depth += inner ? 1 : 0;
            if (token.kind() == Kind.QUOTE && !inner && closes(mark, i)) {
                if (depth == 0) {
                    return new Marked(open, i, true);
                }
                depth--;
                firstClose = firstClose < 0 ? i : firstClose;
            }
            if (firstClose >= 0 && token.kind() == Kind.BREAK) {
                return new Marked(open, firstClose, true);
            }
            if (token.is("\n\n") || token.kind() == Kind.BREAK && (mark.equals("'") || mark.equals("‘"))) {
                boolean goesOn = reading.at(i + 1).is(mark) && opens(i + 1) && !mark.equals("'");
                if (!goesOn) {
                    boolean believable = "“\"«".contains(mark);
                    return believable ? new Marked(open, i, false) : new Marked(open, open, false);
                }
                i++;
            }
        }
        return firstClose < 0 ? new Marked(open, open, false) : new Marked(open, firstClose, true);
    }

    private boolean closes(String mark, int i) {
        Token token = reading.at(i);
        Token next = reading.at(i + 1);
        return switch (mark) {
            case "“", "„" ->
                token.is("”") || token.is("“") && mark.equals("„") || token.is("\"") && closing(token, next);
            case "«" -> token.is("»");
            case "‘", "'", "`" -> (token.is("’") || token.is("'")) && closing(token, next);
            default -> token.is(mark) && closing(token, next) || token.is("”");
        };
    }

    private static boolean closing(Token token, Token next) {
        return !token.spaced() || next.spaced() || next.kind() != Kind.WORD;
    }
}
