package org.factdesk.service.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MarkedTextTest {

    @Test
    void nestedClaimsShareTheirWordsAndKeepTheirOwnLayer() {
        String text = "one two three four five";
        List<MarkedText.Piece> pieces = MarkedText.paragraphs(
                        text, List.of(claim(1, text, "two three four"), claim(2, text, "three")))
                .get(0)
                .pieces();
        assertThat(pieces)
                .extracting(MarkedText.Piece::words)
                .containsExactly("one ", "two ", "three", " four", " five");
        assertThat(pieces.get(2).marks()).extracting(MarkedText.Mark::layer).containsExactly(1, 0);
        assertThat(pieces.get(2).closing())
                .extracting(mark -> mark.claim().number())
                .containsExactly(2);
        assertThat(pieces.get(3).closing())
                .extracting(mark -> mark.claim().number())
                .containsExactly(1);
    }

    @Test
    void claimsThatOverlapInPartKeepOneLayerEachAlongTheirWholeLength() {
        String text = "one two three four five";
        List<MarkedText.Piece> pieces = MarkedText.paragraphs(
                        text, List.of(claim(1, text, "one two three"), claim(2, text, "three four five")))
                .get(0)
                .pieces();
        assertThat(pieces).extracting(piece -> piece.marks().size()).containsExactly(1, 2, 1);
        assertThat(pieces.get(2).marks().get(0).layer()).isEqualTo(1);
    }

    @Test
    void spansCountCodePoints() {
        String text = "😀😀 seven אבג e\u0301";
        List<MarkedText.Piece> pieces = MarkedText.paragraphs(text, List.of(claim(1, text, "seven")))
                .get(0)
                .pieces();
        assertThat(pieces.get(1).words()).isEqualTo("seven");
    }

    @Test
    void aClaimAcrossParagraphsIsMarkedInBothAndNumberedOnce() {
        String text = "Head\n\nfirst words\n\nsecond words";
        List<MarkedText.Paragraph> paragraphs = MarkedText.paragraphs(text, List.of(claim(1, text, "words\n\nsecond")));
        assertThat(paragraphs)
                .extracting(paragraph -> paragraph.closing().size())
                .containsExactly(0, 0, 1);
        assertThat(paragraphs.get(1).pieces().get(1).marks()).hasSize(1);
    }

    @Test
    void aSpanBeyondTheTextIsCutOffOrLeftOut() {
        assertThat(MarkedText.paragraphs("abc", List.of(at(1, 1, 99))).get(0).closing())
                .hasSize(1);
        assertThat(MarkedText.paragraphs("abc", List.of(at(1, 50, 99))).get(0).closing())
                .isEmpty();
        assertThat(MarkedText.paragraphs("", List.of())).isEmpty();
    }

    @Test
    void whateverTheSpansTheWordsComeOutWholeAndEveryClaimIsNumberedOnce() {
        Random random = new Random(42);
        for (int round = 0; round < 300; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 80; i++) {
                text.appendCodePoint(
                        random.nextInt(12) == 0 ? '\n' : random.nextInt(9) == 0 ? 0x1F600 : 'a' + random.nextInt(26));
            }
            List<ReportedClaim> claims = new ArrayList<>();
            for (int i = 1; i <= 8; i++) {
                int start = random.nextInt(79);
                claims.add(at(i, start, start + 1 + random.nextInt(80 - start)));
            }
            List<MarkedText.Paragraph> paragraphs = MarkedText.paragraphs(text.toString(), claims);
            assertThat(paragraphs.stream()
                            .flatMap(paragraph -> paragraph.pieces().stream())
                            .map(MarkedText.Piece::words)
                            .collect(Collectors.joining()))
                    .isEqualTo(text.toString().replace("\n", ""));
            assertThat(paragraphs.stream()
                            .flatMap(p -> p.closing().stream())
                            .map(m -> m.claim().number())
                            .toList())
                    .doesNotHaveDuplicates();
        }
    }

    private static ReportedClaim claim(int number, String text, String words) {
        return new ClaimMaker(number, words, text, ReportedStatus.OPEN).build();
    }

    private static ReportedClaim at(int number, int start, int end) {
        return new ReportedClaim(
                "c" + number,
                number,
                ReportedStatus.OPEN,
                new ReportedClaim.Quote("x", null, null),
                new ReportedClaim.Span(start, end),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                null,
                null);
    }
}
