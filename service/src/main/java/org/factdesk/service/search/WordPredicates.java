package org.factdesk.service.search;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/** Puts the words that are looked for into the terms of the index. */
final class WordPredicates {

    private static final Pattern BETWEEN_DIGITS = Pattern.compile("(?<=\\d),(?=\\d)");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Analyzer FOLDING = new WordsAnalyzer();
    private static final int LONG_ENOUGH = 4;

    private final SearchPredicateFactory index;

    WordPredicates(SearchPredicateFactory index) {
        this.index = index;
    }

    /** All words as they stand. */
    SearchPredicate exact(AskedWords asked) {
        return all(asked, false);
    }

    /** Words of four letters or more may have one letter wrong. */
    SearchPredicate near(AskedWords asked) {
        return all(asked, true);
    }

    private SearchPredicate all(AskedWords asked, boolean near) {
        if (asked.none()) {
            return index.matchNone().toPredicate();
        }
        BooleanPredicateClausesStep<?, ?> all = index.bool();
        for (AskedWords.Term term : asked.terms()) {
            SearchPredicate predicate = term.begins() ? beginning(term.text()) : words(term.text(), near);
            if (term.excluded()) {
                all.mustNot(predicate);
            } else {
                all.must(predicate);
            }
        }
        return all.toPredicate();
    }

    private SearchPredicate words(String text, boolean near) {
        boolean oneWord = !NO_WORD.matcher(text).find();
        return near && oneWord && text.length() >= LONG_ENOUGH
                ? letterWrong(text)
                : index.phrase().field(SearchIndex.WORDS).matching(text).toPredicate();
    }

    /** Analysed, a word would stand beside its stem as its synonym, and of synonyms each letter has to fit. */
    private SearchPredicate letterWrong(String word) {
        String folded = FOLDING.normalize(SearchIndex.WORDS, word).utf8ToString();
        return index.match()
                .field(SearchIndex.WORDS)
                .matching(folded)
                .fuzzy(1)
                .skipAnalysis()
                .toPredicate();
    }

    private SearchPredicate beginning(String text) {
        List<String> parts =
                List.of(NO_WORD.matcher(BETWEEN_DIGITS.matcher(text).replaceAll(""))
                        .replaceAll(" ")
                        .strip()
                        .split(" "));
        BooleanPredicateClausesStep<?, ?> all = index.bool();
        parts.subList(0, parts.size() - 1).forEach(part -> all.must(words(part, false)));
        all.must(index.wildcard().field(SearchIndex.WORDS).matching(parts.get(parts.size() - 1) + "*"));
        return all.toPredicate();
    }

    /** One of these values; none means any. */
    void among(BooleanPredicateClausesStep<?, ?> all, String field, Set<String> values) {
        if (!values.isEmpty()) {
            all.filter(index.terms().field(field).matchingAny(values));
        }
    }
}
