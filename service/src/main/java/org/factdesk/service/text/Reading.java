package org.factdesk.service.text;

import java.util.ArrayList;
import java.util.List;
import org.factdesk.domain.article.TextSpan;
import org.factdesk.service.text.Token.Kind;

/** A text cut into words and sentences, which the readers share. */
public final class Reading {

    private static final String ENDS = ".!?…";
    /** A run of words without a stop is cut, so that no rule ever looks at more than so many at once. */
    private static final int LONGEST = 400;

    private static final String CLOSERS = "”’»\"')]";

    /**
     * A sentence.
     *
     * @param first its first token
     * @param end the token behind its last
     * @param paragraph the number of its paragraph, from 0
     */
    public record Sentence(int first, int end, int paragraph) {}

    private final String text;
    private final List<Token> tokens;
    private final List<Sentence> sentences = new ArrayList<>();
    private final int[] sentenceOf;
    private final Vocabulary words;

    private Reading(String text, Vocabulary words) {
        this.text = text;
        this.words = words;
        this.tokens = Tokens.of(text);
        this.sentenceOf = new int[tokens.size()];
        cut();
    }

    /** Reads an English text. */
    public static Reading of(String text) {
        return new Reading(text, Vocabulary.english());
    }

    public String text() {
        return text;
    }

    public List<Token> tokens() {
        return tokens;
    }

    public Vocabulary words() {
        return words;
    }

    public List<Sentence> sentences() {
        return sentences;
    }

    /** The number of the sentence that a token stands in. */
    public int sentenceOf(int token) {
        return sentenceOf[token];
    }

    public int size() {
        return tokens.size();
    }

    /** The token at an index; a blank mark outside of the text. */
    public Token at(int index) {
        return index < 0 || index >= tokens.size() ? OUTSIDE : tokens.get(index);
    }

    private static final Token OUTSIDE = new Token(Kind.BREAK, 0, 0, 0, 0, "", true, false);

    /** The place of a run of tokens. */
    public TextSpan span(int first, int last) {
        return new TextSpan(tokens.get(first).start(), tokens.get(last).end());
    }

    /** The words of a run of tokens as they stand in the text. */
    public String exact(int first, int last) {
        return text.substring(tokens.get(first).from(), tokens.get(last).to());
    }

    /** The first token that begins at or behind a code point. */
    public int tokenAt(int codePoint) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).start() < codePoint) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private void cut() {
        int first = 0;
        int paragraph = 0;
        for (int i = 0; i < tokens.size(); i++) {
            sentenceOf[i] = sentences.size();
            boolean over = endsAt(i) || i - first >= LONGEST;
            if (over) {
                if (i >= first) {
                    sentences.add(new Sentence(first, i + 1, paragraph));
                }
                first = i + 1;
            }
            if (tokens.get(i).kind() == Kind.BREAK && (over || first > i)) {
                paragraph++;
            }
        }
        if (first < tokens.size()) {
            sentences.add(new Sentence(first, tokens.size(), paragraph));
        }
    }

    private boolean endsAt(int i) {
        Token token = tokens.get(i);
        Token next = at(i + 1);
        if (token.kind() == Kind.BREAK) {
            return token.is("\n\n")
                    || ends(i - 1)
                    || next.kind() != Kind.WORD
                    || next.capital()
                    || i == 0
                    || at(i - 1).capital();
        }
        if (next.kind() == Kind.BREAK || !closes(i)) {
            return false;
        }
        if (next.kind() == Kind.QUOTE && !next.spaced() || next.is(")") || next.is("]") || ENDS.contains(next.word())) {
            return false;
        }
        return next.spaced()
                && (next.capital() || next.kind() == Kind.QUOTE || next.kind() == Kind.NUMBER || next.is("["));
    }

    private boolean ends(int i) {
        return i >= 0 && (ENDS.contains(at(i).word()) || closes(i));
    }

    /** Whether a token is a full stop, or a closing mark behind one, that may end a sentence. */
    private boolean closes(int i) {
        int stop = i;
        while (stop > 0 && stop > i - 3 && CLOSERS.contains(at(stop).word())) {
            stop--;
        }
        Token end = at(stop);
        if (end.word().length() != 1 || !ENDS.contains(end.word())) {
            return stop == i
                    && end.isWord()
                    && end.word().length() > 3
                    && end.word().endsWith(".")
                    && at(i + 1).capital()
                    && words.has("no_name", at(i + 1).word());
        }
        Token before = at(stop - 1);
        if (!end.is(".") || before.kind() != Kind.WORD || end.spaced()) {
            return true;
        }
        boolean initial = before.word().length() == 1 && before.capital();
        return !initial && !words.has("abbreviations", before.word());
    }
}
