package org.factdesk.domain.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.factdesk.domain.article.TextSpan;
import org.factdesk.domain.desk.Sample;
import org.junit.jupiter.api.Test;

class SheetTextTest {

    private static final List<Sentence> SENTENCES = List.of(
            new Sentence(0, new TextSpan(0, 20), List.of()),
            new Sentence(
                    1,
                    new TextSpan(22, 90),
                    List.of(
                            new Unit(2, UnitKind.QUOTATION, new TextSpan(22, 60)),
                            new Unit(50, UnitKind.FIGURE, new TextSpan(30, 33)),
                            new Unit(51, UnitKind.PLACE, new TextSpan(70, 80)))),
            new Sentence(1300, new TextSpan(90, 91), List.of(new Unit(1301, UnitKind.DATE, new TextSpan(90, 91)))));

    @Test
    void whatIsWrittenIsReadBack() {
        assertThat(SheetText.read(SheetText.write(SENTENCES))).isEqualTo(SENTENCES);
    }

    @Test
    void aTextWithoutSentencesHasAnEmptySheet() {
        assertThat(SheetText.write(List.of())).isEmpty();
        assertThat(SheetText.read("")).isEmpty();
    }

    @Test
    void theSheetOfARevisionKeepsItsSentences() {
        UnitSheet sheet = new UnitSheet(Sample.revision("Any words"), SENTENCES, 1302);
        assertThat(sheet.sentences()).isEqualTo(SENTENCES);
        assertThat(sheet.revision()).isEqualTo(1);
        assertThat(sheet.nextNumber()).isEqualTo(1302);
    }
}
