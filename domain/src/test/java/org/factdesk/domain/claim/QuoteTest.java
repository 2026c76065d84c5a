package org.factdesk.domain.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.factdesk.domain.article.ArticleText;
import org.factdesk.domain.article.TextSpan;
import org.factdesk.domain.desk.InvalidException;
import org.junit.jupiter.api.Test;

class QuoteTest {

    @Test
    void theSurroundingsAreThirtyTwoCodePointsEachSide() {
        ArticleText text = new ArticleText("x" + "🚢".repeat(40) + "claim" + "é".repeat(40));
        Quote quote = Quote.of(text, new TextSpan(41, 46));
        assertThat(quote.exact()).isEqualTo("claim");
        assertThat(quote.prefix()).isEqualTo("🚢".repeat(32));
        assertThat(quote.suffix()).isEqualTo("é".repeat(32));
    }

    @Test
    void theSurroundingsAreEmptyAtTheEndsOfTheText() {
        Quote quote = Quote.of(new ArticleText("whole"), new TextSpan(0, 5));
        assertThat(quote).isEqualTo(new Quote("whole", "", ""));
        assertThat(new Quote("whole", null, null)).isEqualTo(quote);
    }

    @Test
    void theSurroundingsAreShorterRatherThanCutACharacter() {
        String family = "👩‍👩‍👧‍👦";
        Quote quote = Quote.of(new ArticleText(family.repeat(10) + "ab"), new TextSpan(70, 72));
        assertThat(quote.prefix()).isEqualTo(family.repeat(4));
    }

    @Test
    void aQuoteHasWordsAndNotTooMany() {
        assertThatExceptionOfType(InvalidException.class).isThrownBy(() -> new Quote("", "a", "b"));
        assertThatExceptionOfType(InvalidException.class).isThrownBy(() -> new Quote(null, "a", "b"));
        assertThat(new Quote("a".repeat(Quote.LONGEST), "", "").exact()).hasSize(Quote.LONGEST);
        assertThatExceptionOfType(InvalidException.class)
                .isThrownBy(() -> new Quote("a".repeat(Quote.LONGEST + 1), "", ""))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("quote-too-long"));
    }
}
