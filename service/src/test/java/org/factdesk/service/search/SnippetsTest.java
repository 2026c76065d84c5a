package org.factdesk.service.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SnippetsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bridges|The bridge fell|bridge",
                "cafe|A Café opened|Café",
                "167000|It cost 167,000 euros|167,000",
                "econ*|The economy grew|economy",
                "mayor|The Mayor’s office|Mayor’s"
            })
    void wordsAreTheSameInTheirFormsAndAreMarkedAsTheyStand(String asked, String text, String marked) {
        FoundItem.Snippet snippet = new Snippets(AskedWords.read(asked)).of(List.of(text));
        assertThat(snippet.marks()).singleElement().satisfies(mark -> assertThat(
                        snippet.text().substring(mark.start(), mark.end()))
                .isEqualTo(marked));
    }

    @Test
    void theTextWithMostOfTheWordsIsShownAroundTheFirstOfThem() {
        String text = "word ".repeat(100) + "the harbour froze";
        FoundItem.Snippet snippet =
                new Snippets(AskedWords.read("harbour froze")).of(List.of("the harbour", text, "froze"));
        assertThat(snippet.text()).endsWith("the harbour froze").hasSizeLessThan(240);
        assertThat(snippet.marks()).hasSize(2);
    }

    @Test
    void whatIsExcludedIsNotMarked() {
        assertThat(new Snippets(AskedWords.read("harbour -froze"))
                        .of(List.of("the harbour froze"))
                        .marks())
                .hasSize(1);
    }
}
