package org.factdesk.domain.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.factdesk.domain.desk.Sample.MORNING;

import org.factdesk.domain.desk.InvalidException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleTest {

    @Test
    void aNewArticleIsReceivedAndHasNoWordsYet() {
        Article article = article(null);
        assertThat(article.state()).isEqualTo(ArticleState.RECEIVED);
        assertThat(article.revisionNumber()).isZero();
        assertThat(article.claimsMarked()).isZero();
    }

    @Test
    void revisionsAreNumberedFromOneAndKeepTheirWordsAndHash() {
        Article article = article(null);
        ArticleText text = new ArticleText("The number fell.");
        ArticleRevision first = article.revise(text, "sketch", "writer", MORNING);
        ArticleRevision second = article.revise(new ArticleText("The number rose."), null, "checker", MORNING);
        assertThat(first.number()).isEqualTo(1);
        assertThat(second.number()).isEqualTo(2);
        assertThat(article.revisionNumber()).isEqualTo(2);
        assertThat(first.text()).isEqualTo(text);
        assertThat(first.sha256()).isEqualTo(text.sha256());
        assertThat(first.article()).isEqualTo(article.id());
        assertThat(second.createdBy()).isEqualTo("checker");
    }

    @ParameterizedTest
    @CsvSource({",en", "'',en", "EN,en", "fr-fr,fr-FR", "de-CH,de-CH", "zh-hant-tw,zh-Hant-TW"})
    void theLanguageIsATagInItsUsualForm(String given, String kept) {
        assertThat(article(given).language()).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"english language", "-", "<b>"})
    void whatIsNoLanguageTagIsRefused(String given) {
        assertThatExceptionOfType(InvalidException.class)
                .isThrownBy(() -> article(given))
                .satisfies(refusal -> assertThat(refusal.details()).containsEntry("field", "language"));
    }

    private static Article article(String language) {
        return new Article(new ArticleDetails("Crossings", null, null, null, null, language), "writer", MORNING);
    }
}
