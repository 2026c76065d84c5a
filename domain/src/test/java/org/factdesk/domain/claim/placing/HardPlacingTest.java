package org.factdesk.domain.claim.placing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import org.factdesk.domain.article.ArticleText;
import org.factdesk.domain.article.TextSpan;
import org.factdesk.domain.claim.Placement;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Claims of one word, at the very ends and across paragraphs, in texts that were edited so that much can be mistaken.
 * None may be placed where it does not belong.
 */
class HardPlacingTest {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]+(?:[’'.,][\\p{L}\\d]+)*");
    private static final int CLAIMS = 24;

    private final List<String> wrong = new ArrayList<>();
    private int placements;
    private int certain;
    private int certainPlaced;

    @Test
    void nothingOfOurOwnArticlesIsMistaken() {
        run(Articles.own(), 10);
    }

    @Test
    @Tag("shared")
    void nothingOfTheSharedArticlesIsMistaken() {
        run(Articles.news(23), 2);
    }

    private void run(List<String> articles, int rounds) {
        for (int round = 0; round < rounds; round++) {
            for (int i = 0; i < articles.size(); i++) {
                for (HardEdits kind : HardEdits.values()) {
                    place(kind, articles.get(i), 77 + round * 1_000_003L + i * 101L + kind.ordinal());
                }
            }
        }
        assertThat(placements).isGreaterThan(5_000);
        assertThat(wrong).isEmpty();
        assertThat(certainPlaced).isGreaterThanOrEqualTo((int) Math.ceil(0.97 * certain));
    }

    private void place(HardEdits kind, String article, long seed) {
        Random random = new Random(seed);
        EditedText text = kind.of(article, random);
        String after = text.after();
        ArticleText now = new ArticleText(after);
        ClaimPlacer placer = new ClaimPlacer(new ArticleText(text.before()), now);
        List<Part> words = Part.all(WORD, text.before());
        for (int i = 0; i < CLAIMS; i++) {
            Part claim = claim(words, i, random);
            Placement placement = placer.place(text.span(claim.from(), claim.to()));
            Optional<TextSpan> truth = text.truth(claim.from(), claim.to());
            String exact = text.before().substring(claim.from(), claim.to());
            boolean right = placement.span() != null
                    && (truth.filter(span -> overlapping(span, placement.span()))
                                    .isPresent()
                            || once(now, exact, placement.span())
                            || once(now, paragraph(text.before(), claim), placement.span()));
            placements++;
            if (placement.span() != null && !right) {
                wrong.add(kind + " seed " + seed + ": “" + exact + "” placed " + placement + ", truth " + truth + ": “"
                        + now.words(placement.span()) + "”");
            }
            String around = text.before()
                    .substring(
                            Math.max(0, claim.from() - 32),
                            Math.min(text.before().length(), claim.to() + 32));
            if (truth.isPresent() && now.occurrences(around, 2).size() == 1) {
                certain++;
                certainPlaced += right ? 1 : 0;
            }
        }
    }

    /** In turn: a word or two, at the start, at the end, some in a row, and across paragraphs. */
    private static Part claim(List<Part> words, int turn, Random random) {
        int first = random.nextInt(words.size());
        int last = first + random.nextInt(2);
        switch (turn % 6) {
            case 0 -> last = first;
            case 1 -> first = 0;
            case 2 -> last = words.size() - 1;
            case 3 -> last = first + 60 + random.nextInt(60);
            case 4 -> last = first + 3 + random.nextInt(12);
            default -> {}
        }
        if (turn % 6 == 1) {
            last = random.nextInt(8);
        } else if (turn % 6 == 2) {
            first = last - random.nextInt(8);
        }
        return new Part(
                words.get(first).from(),
                words.get(Math.min(last, words.size() - 1)).to());
    }

    private static boolean overlapping(TextSpan one, TextSpan other) {
        return one.start() < other.end() && other.start() < one.end();
    }

    private static String paragraph(String text, Part claim) {
        int from = text.lastIndexOf('\n', claim.from()) + 1;
        int to = text.indexOf('\n', claim.from());
        return text.substring(from, to < 0 ? text.length() : to);
    }

    /** Whether it lies in words that stand there as they did, and nowhere else; where they came from nobody can tell. */
    private static boolean once(ArticleText text, String words, TextSpan placed) {
        List<TextSpan> places = text.occurrences(words, 2);
        return places.size() == 1
                && places.get(0).start() <= placed.start()
                && placed.end() <= places.get(0).end();
    }
}
