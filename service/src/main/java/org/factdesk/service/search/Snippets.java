package org.factdesk.service.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Cuts the stretch with the found words out of a text, and tells where in it they stand. */
final class Snippets {

    private static final int LONGEST = 240;
    private static final int BEFORE = 60;

    private final Analyzer analyzer = new WordsAnalyzer();
    private final Set<String> whole = new HashSet<>();
    private final Set<String> beginnings = new HashSet<>();

    private record Word(String term, FoundItem.Mark place) {}

    Snippets(AskedWords asked) {
        for (AskedWords.Term term : asked.terms()) {
            if (!term.excluded()) {
                read(term.text()).forEach(word -> (term.begins() ? beginnings : whole).add(word.term()));
            }
        }
    }

    /** The stretch of that text which holds the first found words of the text that holds most of them. */
    FoundItem.Snippet of(List<String> texts) {
        String best = texts.isEmpty() ? "" : texts.get(0);
        List<FoundItem.Mark> marks = List.of();
        long most = 0;
        for (String text : texts) {
            List<Word> found = read(text).stream().filter(this::asked).toList();
            long different = found.stream().map(Word::term).distinct().count();
            if (different > most) {
                most = different;
                best = text;
                marks = found.stream().map(Word::place).distinct().toList();
            }
        }
        return cut(best, marks);
    }

    private boolean asked(Word word) {
        return whole.contains(word.term()) || beginnings.stream().anyMatch(word.term()::startsWith);
    }

    private static FoundItem.Snippet cut(String text, List<FoundItem.Mark> marks) {
        int from = marks.isEmpty() ? 0 : Math.max(0, marks.get(0).start() - BEFORE);
        while (from > 0 && !Character.isWhitespace(text.charAt(from - 1))) {
            from--;
        }
        int to = Math.min(text.length(), from + LONGEST);
        if (to < text.length() && Character.isHighSurrogate(text.charAt(to - 1))) {
            to--;
        }
        List<FoundItem.Mark> inside = new ArrayList<>();
        for (FoundItem.Mark mark : marks) {
            if (mark.start() >= from && mark.end() <= to) {
                inside.add(new FoundItem.Mark(mark.start() - from, mark.end() - from));
            }
        }
        return new FoundItem.Snippet(text.substring(from, to), inside);
    }

    private List<Word> read(String text) {
        List<Word> words = new ArrayList<>();
        try (TokenStream tokens = analyzer.tokenStream(SearchIndex.WORDS, text)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            OffsetAttribute place = tokens.addAttribute(OffsetAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                words.add(new Word(term.toString(), new FoundItem.Mark(place.startOffset(), place.endOffset())));
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot be read", e);
        }
        return words;
    }
}
