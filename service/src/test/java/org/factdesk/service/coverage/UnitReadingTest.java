package org.factdesk.service.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnitReadingTest {

    private static List<String> units(String text) {
        PlacedText words = new PlacedText(text);
        return UnitReading.of(text).stream()
                .flatMap(sentence -> sentence.units().stream())
                .map(unit -> unit.kind() + " " + words.words(unit.span()))
                .toList();
    }

    @Test
    void figuresDatesNamesAndQuotationsAreUnits() {
        assertThat(units("On 14 March 2016 about 400 people met Theresa May in London. “Nobody is left,” she said."))
                .containsExactly(
                        "DATE 14 March 2016",
                        "FIGURE about 400 people",
                        "PERSON Theresa May",
                        "PLACE London",
                        "QUOTATION Nobody is left,");
    }

    @Test
    void aSentenceWithoutAnythingToCheckHasNone() {
        assertThat(units("They walked home slowly.")).isEmpty();
        assertThat(UnitReading.of("They walked home slowly.")).hasSize(1);
        assertThat(UnitReading.of("")).isEmpty();
    }

    @Test
    void aQuotationMayHoldUnitsAndIsCutWhereSentencesEnd() {
        List<ReadSentence> read = UnitReading.of("“We lost 300 beds. Nobody came,” said Anna Berg.");
        assertThat(read).hasSize(2);
        assertThat(read.get(0).units()).hasSize(2);
        assertThat(read.get(1).units()).hasSize(2);
        assertThat(units("“We lost 300 beds. Nobody came,” said Anna Berg."))
                .containsExactly(
                        "QUOTATION We lost 300 beds.", "FIGURE 300 beds", "QUOTATION Nobody came,", "PERSON Anna Berg");
    }

    @Test
    void everyUnitStandsInItsSentenceAndNoneOverlapsAnotherUnlessQuoted() {
        String text = "In May 2020, Mayor Ines Corvall counted 1,500–2,000 “guests”, 31 percent of them in Calais.\n"
                + "\uD83D\uDE00 On Monday 12 of 40 left.";
        for (ReadSentence sentence : UnitReading.of(text)) {
            int end = 0;
            for (ReadSentence.ReadUnit unit : sentence.units()) {
                assertThat(unit.span().start())
                        .isGreaterThanOrEqualTo(sentence.span().start());
                assertThat(unit.span().end())
                        .isLessThanOrEqualTo(sentence.span().end());
                if (unit.kind() != org.factdesk.domain.coverage.UnitKind.QUOTATION) {
                    assertThat(unit.span().start()).isGreaterThanOrEqualTo(end);
                    end = unit.span().end();
                }
            }
        }
    }

    @Test
    void anEndlessSentenceTakesTimeInProportion() {
        String text = "In 2019 about 500 people of Calais, “he said”, met Emmanuel Macron ".repeat(1500);
        // A deadlock guard, not a measurement: what is quadratic takes minutes here.
        assertTimeoutPreemptively(
                Duration.ofSeconds(60), () -> assertThat(UnitReading.of(text)).hasSize(1));
    }
}
