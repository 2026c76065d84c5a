package org.factdesk.service.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.factdesk.domain.article.ArticleId;
import org.factdesk.domain.article.ArticleText;
import org.factdesk.domain.article.TextSpan;
import org.factdesk.domain.desk.InvalidException;
import org.junit.jupiter.api.Test;

class QuoteSearchTest {

    private static final ArticleText TEXT =
            new ArticleText("About 500 people in Calais. 🚢 The mayor said 500 people, réfugiés among them.");

    @Test
    void wordsThatStandOnceAreFound() {
        assertThat(find("The mayor", null, null)).isEqualTo(new TextSpan(30, 39));
    }

    @Test
    void wordsAreNormalisedBeforeTheyAreSought() {
        assertThat(TEXT.words(find("re\u0301fugie\u0301s", null, null))).isEqualTo("réfugiés");
    }

    @Test
    void wordsThatDoNotStandThereAreNotFound() {
        assertThatExceptionOfType(QuoteNotFoundException.class).isThrownBy(() -> find("700 people", null, null));
        assertThatExceptionOfType(QuoteNotFoundException.class)
                .isThrownBy(() -> find("500 people", "charities said ", null));
    }

    @Test
    void wordsThatStandTwiceAreAmbiguousUnlessTheirSurroundingsTellThemApart() {
        assertThatExceptionOfType(QuoteAmbiguousException.class)
                .isThrownBy(() -> find("500 people", null, null))
                .satisfies(refusal -> assertThat(refusal.details()).containsKey("candidates"));
        assertThat(find("500 people", "About ", null)).isEqualTo(new TextSpan(6, 16));
        assertThat(find("500 people", null, ", réfugiés")).isEqualTo(new TextSpan(45, 55));
    }

    @Test
    void aQuoteHasWords() {
        assertThatExceptionOfType(InvalidException.class).isThrownBy(() -> find(null, null, null));
        assertThatExceptionOfType(InvalidException.class).isThrownBy(() -> find(" ", null, null));
    }

    private static TextSpan find(String exact, String prefix, String suffix) {
        return QuoteSearch.find(ArticleId.next(), TEXT, new WantedQuote(exact, prefix, suffix));
    }
}
