package org.factdesk.domain.claim.placing;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.factdesk.domain.article.ArticleText;
import org.factdesk.domain.article.IndexedText;
import org.factdesk.domain.article.TextSpan;
import org.factdesk.domain.claim.Placement;
import org.factdesk.domain.claim.PlacementOutcome;
import org.factdesk.domain.claim.Quote;

/**
 * Places what was marked in one text in the text that replaced it: by its words, by what stands around them, and by the
 * passage that corresponds. It never guesses: below {@link #THRESHOLD}, or where another place fits within {@link
 * #MARGIN}, a person decides.
 */
public final class ClaimPlacer {

    /** How much of the words and their context has to be found again. Chosen by {@code PlacingExperiment}. */
    public static final double THRESHOLD = 0.65;

    /** How much of the words alone has to be found again where they changed. Chosen by the same. */
    public static final double WORDS_THRESHOLD = 0.6;

    /** How much less well another place with the same words has to fit to be passed over. Chosen by the same. */
    public static final double MARGIN = 0.5;

    /** The score of words that are not letter for word the same is less than 1. */
    static final double CHANGED_AT_MOST = 0.99;

    /** Shorter words than these, in code points, stand everywhere and tell nothing. */
    private static final int TELLING = 4;

    static final Limits CHOSEN = new Limits(THRESHOLD, WORDS_THRESHOLD, MARGIN);

    private final Limits limits;
    private final ReadText after;
    private final IndexedText oldText;
    private final IndexedText newText;
    private final WordSequence old;
    private final WordSequence now;
    private final Correspondence correspondence;
    private final Rivals rivals;
    private BitSet changed;

    /** What counts as sure. */
    record Limits(double threshold, double words, double margin) {}

    /** The new text as it is read once for all the texts before it. */
    private static final class ReadText {

        private final Map<String, Integer> numbers = new HashMap<>();
        private final IndexedText text;
        private final WordSequence words;

        private ReadText(ArticleText text) {
            this.text = new IndexedText(text);
            this.words = WordSequence.of(text.value(), numbers);
        }
    }

    /** Lays the two texts side by side; then any number of spans can be placed quickly. */
    public ClaimPlacer(ArticleText before, ArticleText after) {
        this(before, after, CHOSEN);
    }

    ClaimPlacer(ArticleText before, ArticleText after, Limits limits) {
        this(before, new ReadText(after), limits);
    }

    private ClaimPlacer(ArticleText before, ReadText after, Limits limits) {
        this.limits = limits;
        this.after = after;
        this.oldText = new IndexedText(before);
        this.newText = after.text;
        this.old = WordSequence.of(before.value(), after.numbers);
        this.now = after.words;
        WordAlignment words = WordAlignment.of(old, now);
        this.correspondence = new Correspondence(words);
        this.rivals = new Rivals(words);
    }

    /** Places what was marked in another earlier text in the same new one, which is not read again. */
    public ClaimPlacer from(ArticleText earlier) {
        return new ClaimPlacer(earlier, after, limits);
    }

    /**
     * Whether words of a quote or of its context came or went between the two texts, short ones aside. Where none did,
     * looking again for words that lost their place before the old text finds what it found then.
     */
    public boolean changed(Quote quote) {
        if (changed == null) {
            changed = correspondence.changed();
        }
        WordSequence words =
                WordSequence.of(quote.prefix() + " " + quote.exact() + " " + quote.suffix(), after.numbers);
        for (int i = 0; i < words.size(); i++) {
            boolean tells =
                    words.weight(i) >= TELLING || Character.isDigit(words.raw(i).codePointAt(0));
            if (tells && changed.get(words.word(i))) {
                return true;
            }
        }
        return false;
    }

    /** The place in the new text of what was marked in the old one. */
    public Placement place(TextSpan marked) {
        Mark mark = Mark.of(old, oldText.index(marked.start()), oldText.index(marked.end()));
        if (mark == null) {
            return Placement.orphaned(0, List.of());
        }
        Stretch found = corresponding(mark.words());
        if (found == null) {
            return asked(mark, null, 0, rivals.places(mark.words(), null));
        }
        double score = correspondence.score(mark.words(), found);
        TextSpan span = mark.in(now, found);
        List<Stretch> others = rivals.places(mark.words(), found);
        boolean same = span != null && same(marked, span);
        boolean sure = span != null
                && newText.fits(span)
                && score >= limits.threshold()
                && !correspondence.torn(mark.words(), found)
                && (same || correspondence.likeness(mark.words(), found) >= limits.words());
        if (!sure) {
            return asked(mark, found, score, others);
        }
        List<Stretch> asGood = new ArrayList<>(asGood(mark.words(), found, score, others));
        rivals.mistakable(mark.words(), found, kept(mark.words(), found)).stream()
                .filter(other -> !asGood.contains(other))
                .forEach(asGood::add);
        if (!asGood.isEmpty() || rivals.claimedByLost(mark.words(), found)) {
            return Placement.ambiguous(score, spans(mark, found, asGood));
        }
        return same
                ? Placement.at(PlacementOutcome.PLACED, score, span)
                : Placement.at(PlacementOutcome.MOVED, Math.min(score, CHANGED_AT_MOST), span);
    }

    private Stretch corresponding(Stretch marked) {
        OptionalInt first = correspondence.first(marked);
        OptionalInt last = correspondence.last(marked);
        if (first.isEmpty() || last.isEmpty()) {
            return null;
        }
        boolean some = first.getAsInt() <= last.getAsInt();
        boolean likelyLong = last.getAsInt() - first.getAsInt() < 4 * marked.size() + 40;
        return some && likelyLong ? new Stretch(first.getAsInt(), last.getAsInt()) : null;
    }

    private boolean kept(Stretch marked, Stretch found) {
        return found.size() == marked.size() && correspondence.likeness(marked, found) == 1;
    }

    /** The other places that fit as well as the one found. */
    private List<Stretch> asGood(Stretch marked, Stretch found, double score, List<Stretch> others) {
        int weight = correspondence.weight(marked);
        boolean kept = kept(marked, found);
        boolean inContext = kept && rivals.inContext(marked, found);
        Rivals.Reach own = rivals.reach(marked, found);
        return others.stream()
                .filter(other -> rivals.score(marked, other, weight) > score - limits.margin())
                .filter(other -> !inContext || rivals.inContext(marked, other) || !rivals.apart(marked, found, other))
                .filter(other -> !kept || !own.beyond(rivals.reach(marked, other)))
                .toList();
    }

    /** Whether both say the same words, however quotation marks, dashes and spaces are set. */
    public static boolean sameWords(String one, String other) {
        Map<String, Integer> numbers = new HashMap<>();
        WordSequence first = WordSequence.of(one, numbers);
        WordSequence second = WordSequence.of(other, numbers);
        boolean same = first.size() == second.size();
        for (int i = 0; same && i < first.size(); i++) {
            same = first.word(i) == second.word(i);
        }
        return same;
    }

    private boolean same(TextSpan marked, TextSpan span) {
        return oldText.words(marked).equals(newText.words(span));
    }

    private Placement asked(Mark mark, Stretch found, double score, List<Stretch> others) {
        return Placement.orphaned(Math.min(score, CHANGED_AT_MOST), spans(mark, found, others));
    }

    private List<TextSpan> spans(Mark mark, Stretch found, List<Stretch> others) {
        List<TextSpan> spans = new ArrayList<>();
        if (found != null) {
            add(spans, mark.in(now, found));
        }
        others.forEach(other -> add(spans, mark.in(now, other)));
        return spans;
    }

    private void add(List<TextSpan> spans, TextSpan span) {
        if (span != null && newText.fits(span)) {
            spans.add(span);
        }
    }
}
