package org.factdesk.service.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotationsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "“The harbour is safe now,” said Ann Hale. | The harbour is safe now, | Ann Hale",
                "“The harbour is safe now,” Ann Hale said. | The harbour is safe now, | Ann Hale",
                "Ann Hale said: “The harbour is safe now.” | The harbour is safe now. | Ann Hale",
                "Mayor Ann Hale told reporters that the harbour was “safe now”. | safe now | Ann Hale",
                "Ann Hale spoke. “The harbour is safe,” she said. | The harbour is safe, | Ann Hale",
                "President Ann Hale spoke. “The harbour is safe,” the president added. | The harbour is safe, | Ann Hale",
                "“The harbour is safe,” said Ann Hale, mayor of Dover. | The harbour is safe, | Ann Hale",
                "“The harbour is safe,” Ann Hale, director at Port Watch, said. | The harbour is safe, | Ann Hale",
                "\"The harbour is safe,\" said Ann Hale. | The harbour is safe, | Ann Hale",
                "'The harbour is safe,' said Ann Hale. | The harbour is safe, | Ann Hale",
                "“The harbour is safe,” a woman from Dover told Port Watch. | The harbour is safe, | a woman from Dover",
            })
    void theSpeakerIsFoundWhereverSheStands(String text, String words, String speaker) {
        List<Quotation> found = Quotations.of(text);
        assertThat(found).hasSize(1);
        assertThat(found.get(0).exact()).isEqualTo(words);
        assertThat(found.get(0).speaker()).isEqualTo(speaker);
    }

    @Test
    void theVerbInTheMiddleBelongsToBothHalves() {
        List<Quotation> found = Quotations.of("“The harbour,” said Ann Hale, “is safe now.”");
        assertThat(found).extracting(Quotation::speaker).containsExactly("Ann Hale", "Ann Hale");
    }

    @Test
    void aQuotationOverTwoParagraphsIsOne() {
        List<Quotation> found = Quotations.of("Ann Hale said: “First we act.\n\n“Then we rest.”");
        assertThat(found).hasSize(1);
        assertThat(found.get(0).exact()).contains("First we act").contains("Then we rest");
    }

    @Test
    void quotesInsideQuotesBelongToTheOuterOne() {
        assertThat(Quotations.of("“He told me ‘never again’ and left,” said Ann Hale."))
                .hasSize(1);
        assertThat(Quotations.of("\"We shall not let any \"Jungle\" grow here again\", said Ann Hale."))
                .extracting(Quotation::exact)
                .containsExactly("We shall not let any \"Jungle\" grow here again");
    }

    @Test
    void aMissingMarkEndsWithItsParagraph() {
        List<Quotation> found = Quotations.of("Ann Hale said: “First we act.\n\nThe town agreed.");
        assertThat(found).hasSize(1);
        assertThat(found.get(0).closed()).isFalse();
        assertThat(found.get(0).exact()).isEqualTo("First we act.");
    }

    @Test
    void apostrophesAreNoMarks() {
        assertThat(Quotations.of("The migrants’ tents and the town's ‘60s flats;."))
                .isEmpty();
    }
}
