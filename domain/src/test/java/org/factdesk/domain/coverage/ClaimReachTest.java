package org.factdesk.domain.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.factdesk.domain.article.TextSpan;
import org.junit.jupiter.api.Test;

class ClaimReachTest {

    /** Sentences of 9 characters with a blank between them. */
    private static List<Sentence> text(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Sentence(i, new TextSpan(i * 10, i * 10 + 9), List.of()))
                .toList();
    }

    private static List<Integer> reached(List<Sentence> text, int start, int end) {
        ClaimReach reach = new ClaimReach(text, List.of(new ClaimPlace("c", new TextSpan(start, end))));
        return text.stream()
                .filter(sentence -> reach.claims(sentence).equals(List.of("c")))
                .map(Sentence::number)
                .toList();
    }

    @Test
    void aClaimReachesTheSentenceInWhichItsWordsStand() {
        assertThat(reached(text(5), 12, 15)).containsExactly(1);
        assertThat(reached(text(5), 10, 19)).containsExactly(1);
    }

    @Test
    void aClaimReachesBothSentencesThatItTouches() {
        assertThat(reached(text(5), 15, 21)).containsExactly(1, 2);
        assertThat(reached(text(5), 40, 49)).containsExactly(4);
    }

    @Test
    void theBlankBetweenSentencesBelongsToNone() {
        assertThat(reached(text(5), 9, 12)).containsExactly(1);
        assertThat(reached(text(5), 15, 20)).containsExactly(1);
    }

    @Test
    void aPassageOfMoreSentencesIsNoneOfThem() {
        assertThat(reached(text(5), 15, 31)).isEmpty();
        assertThat(reached(text(50), 0, 499)).isEmpty();
    }

    @Test
    void oneClaimOverAWholeTextDoesNotCoverIt() {
        assertThat(reached(text(2), 0, 19)).isEmpty();
        assertThat(reached(text(1), 0, 9)).containsExactly(0);
    }

    @Test
    void severalClaimsMayShareASentence() {
        List<Sentence> text = text(3);
        ClaimReach reach = new ClaimReach(
                text, List.of(new ClaimPlace("a", new TextSpan(0, 4)), new ClaimPlace("b", new TextSpan(2, 12))));
        assertThat(reach.claims(text.get(0))).containsExactly("a", "b");
        assertThat(reach.claims(text.get(1))).containsExactly("b");
        assertThat(reach.claims(text.get(2))).isEmpty();
    }

    @Test
    void aTextWithoutSentencesHasNoneToReach() {
        assertThat(reached(List.of(), 0, 4)).isEmpty();
    }
}
