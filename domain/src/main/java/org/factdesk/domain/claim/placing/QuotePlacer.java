package org.factdesk.domain.claim.placing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.factdesk.domain.article.ArticleText;
import org.factdesk.domain.article.IndexedText;
import org.factdesk.domain.article.TextSpan;
import org.factdesk.domain.claim.Placement;
import org.factdesk.domain.claim.PlacementOutcome;
import org.factdesk.domain.claim.Quote;

/**
 * Places words that were quoted elsewhere in a text, by the words, the context that was given with them and the offsets
 * that they had. Like {@link ClaimPlacer} it never guesses.
 */
public final class QuotePlacer {

    private static final int MOST_LOOKED_AT = 50_000;
    private static final int MOST_CANDIDATES = 20;

    private final ArticleText text;
    private final IndexedText indexed;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final WordSequence words;
    private final WordIndex index;

    /** Made for the first quote whose words changed; the text is not read again for the next. */
    private ClaimPlacer changes;

    /** Reads the text once; then any number of quotes can be placed. */
    public QuotePlacer(ArticleText text) {
        this.text = text;
        this.indexed = new IndexedText(text);
        this.words = WordSequence.of(text.value(), numbers);
        this.index = new WordIndex(words);
    }

    private record Found(TextSpan span, double score, boolean same) {}

    /**
     * @param quote the words with what stood before and behind them, as far as it is known; normalised as the text is
     * @param position where they stood, or null
     */
    public Placement place(Quote quote, TextSpan position) {
        List<Found> found = found(quote);
        if (found.isEmpty()) {
            return changed(quote);
        }
        found.sort(Comparator.comparingDouble(Found::score).reversed());
        List<Found> fitting = found.stream().filter(one -> one.score == 1).toList();
        List<Found> there = fitting.stream()
                .filter(one -> one.same && one.span.equals(position))
                .toList();
        Found only = there.size() == 1 ? there.get(0) : fitting.size() == 1 ? fitting.get(0) : alone(found);
        List<TextSpan> candidates =
                found.stream().limit(MOST_CANDIDATES).map(Found::span).toList();
        if (only != null) {
            return Placement.at(
                    only.same ? PlacementOutcome.PLACED : PlacementOutcome.MOVED,
                    only.same ? only.score : Math.min(only.score, ClaimPlacer.CHANGED_AT_MOST),
                    only.span);
        }
        return found.size() == 1
                ? Placement.orphaned(found.get(0).score, candidates)
                : Placement.ambiguous(found.get(0).score, candidates);
    }

    private static Found alone(List<Found> found) {
        return found.size() == 1 && found.get(0).score >= ClaimPlacer.THRESHOLD ? found.get(0) : null;
    }

    private List<Found> found(Quote quote) {
        WordSequence whole = WordSequence.of(quote.prefix() + quote.exact() + quote.suffix(), numbers);
        int from = quote.prefix().length();
        Mark mark = Mark.of(whole, from, from + quote.exact().length());
        List<Found> found = new ArrayList<>();
        if (mark == null) {
            return found;
        }
        for (int place : index.occurrences(whole, mark.words(), MOST_LOOKED_AT)) {
            Stretch stretch = new Stretch(place, place + mark.words().size() - 1);
            TextSpan span = mark.in(words, stretch);
            if (span != null && indexed.fits(span)) {
                found.add(new Found(
                        span,
                        score(whole, mark.words(), stretch),
                        indexed.words(span).equals(quote.exact())));
            }
        }
        return found;
    }

    /** How much of the words and of the context given with them stands at the place. */
    private double score(WordSequence whole, Stretch marked, Stretch place) {
        double weight = 0;
        double agreeing = 0;
        boolean agrees = true;
        for (int i = marked.first() - 1; i >= 0; i--) {
            int k = place.first() - (marked.first() - i);
            agrees &= k >= 0 && (whole.word(i) == words.word(k) || (i == 0 && endsAlike(whole, i, k)));
            weight += whole.weight(i);
            agreeing += agrees ? whole.weight(i) : 0;
        }
        agrees = true;
        for (int i = marked.last() + 1; i < whole.size(); i++) {
            int k = place.last() + (i - marked.last());
            boolean last = i == whole.size() - 1;
            agrees &= k < words.size() && (whole.word(i) == words.word(k) || (last && beginsAlike(whole, i, k)));
            weight += whole.weight(i);
            agreeing += agrees ? whole.weight(i) : 0;
        }
        double own = 0;
        for (int i = marked.first(); i <= marked.last(); i++) {
            own += whole.weight(i);
        }
        return (own + agreeing) / (own + weight);
    }

    /** A prefix may begin within a word. */
    private boolean endsAlike(WordSequence whole, int i, int k) {
        return words.raw(k).endsWith(whole.raw(i));
    }

    /** A suffix may end within a word. */
    private boolean beginsAlike(WordSequence whole, int i, int k) {
        return words.raw(k).startsWith(whole.raw(i));
    }

    /** The words as such do not stand in the text; perhaps they do with a change. */
    private Placement changed(Quote quote) {
        String whole = quote.prefix() + quote.exact() + quote.suffix();
        if (whole.isBlank()) {
            return Placement.orphaned(0, List.of());
        }
        int start = quote.prefix().codePointCount(0, quote.prefix().length());
        int length = quote.exact().codePointCount(0, quote.exact().length());
        ArticleText quoted = new ArticleText(whole);
        changes = changes == null ? new ClaimPlacer(quoted, text) : changes.from(quoted);
        return changes.place(new TextSpan(start, start + length));
    }
}
