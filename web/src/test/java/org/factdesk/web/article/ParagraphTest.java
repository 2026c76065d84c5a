package org.factdesk.web.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ParagraphTest {

    @Test
    void offsetsCountCodePointsAndBlankLinesLeaveGaps() {
        String text = "Ships 🚢 at sea\n\nمرحبا بكم\n   \nThe end";
        List<Paragraph> paragraphs = Paragraph.of(text, "Ships 🚢 at sea");

        assertThat(paragraphs).extracting(Paragraph::number).containsExactly(0, 1, 2);
        for (Paragraph paragraph : paragraphs) {
            int from = text.offsetByCodePoints(0, paragraph.start());
            int to = text.offsetByCodePoints(0, paragraph.end());
            assertThat(text.substring(from, to)).isEqualTo(paragraph.words());
        }
    }

    @Test
    void aTextWithoutItsHeadlineBeginsWithParagraphOne() {
        assertThat(Paragraph.of("CALAIS, France\nWords", null))
                .extracting(Paragraph::number)
                .containsExactly(1, 2);
    }

    @Test
    void aHeadlineThatStandsLaterIsAParagraphLikeOthers() {
        assertThat(Paragraph.of("First\nHead", "Head"))
                .extracting(Paragraph::number)
                .containsExactly(1, 2);
    }

    @Test
    void fiveMegabytesTakeTimeInProportion() {
        String text = "words of a line\n\n".repeat(300_000);
        assertThat(Paragraph.of(text, null)).hasSize(300_000).last().satisfies(last -> assertThat(last.end())
                .isEqualTo(text.length() - 2));
    }
}
