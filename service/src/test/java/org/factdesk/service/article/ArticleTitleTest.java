package org.factdesk.service.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.factdesk.domain.account.Account;
import org.factdesk.domain.account.Role;
import org.factdesk.domain.article.Article;
import org.factdesk.domain.article.ArticleDetails;
import org.factdesk.domain.article.ArticleText;
import org.factdesk.service.desk.DatabaseInMemory;
import org.junit.jupiter.api.Test;

class ArticleTitleTest {

    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    @Test
    void anArticleIsCalledByItsHeadlineOrElseByItsFirstWords() {
        assertThat(ArticleTitle.of("A headline", "Other words.")).isEqualTo("A headline");
        assertThat(ArticleTitle.of(null, "\n  \nCalais counts again.\n\nMore.")).isEqualTo("Calais counts again.");
        assertThat(ArticleTitle.of(null, "")).isEmpty();
    }

    @Test
    void longFirstWordsEndBetweenTwoWordsAndSayThatMoreFollows() {
        String title = ArticleTitle.of(null, "counted ".repeat(30));
        assertThat(title).isEqualTo("counted ".repeat(9) + "counted…");
        assertThat(ArticleTitle.of(null, "🚢".repeat(90))).isEqualTo("🚢".repeat(80) + "…");
    }

    @Test
    void theDatabaseKnowsTheTitlesOfTheNewestRevisions() {
        try (DatabaseInMemory database = new DatabaseInMemory()) {
            ArticleRepository articles = new ArticleRepository();
            DatabaseInMemory.set(articles, "em", database.em());
            database.em().getTransaction().begin();
            database.em().persist(new Account("checker", "A checker", Role.CHECKER, "a hash", NOW));
            database.em().getTransaction().commit();
            String headed = added(articles, database, "Calais counts", "Five hundred people.");
            String bare = added(articles, database, null, "Five hundred people live there. " + "More. ".repeat(200));
            String revised = added(articles, database, null, "Old words.", "New words.");
            assertThat(articles.titles(List.of(headed, bare, revised)))
                    .isEqualTo(Map.of(
                            headed, "Calais counts",
                            bare, "Five hundred people live there. More. More. More. More. More. More. More. More.…",
                            revised, "New words."));
        }
    }

    private static String added(
            ArticleRepository articles, DatabaseInMemory database, String headline, String... texts) {
        database.em().getTransaction().begin();
        Article article = new Article(new ArticleDetails(headline, null, null, null, null, null), "checker", NOW);
        for (int i = 0; i < texts.length; i++) {
            ArticleText text = ArticleText.of(headline, texts[i]);
            if (i == 0) {
                articles.add(article, article.revise(text, null, "checker", NOW));
            } else {
                database.em().persist(article.revise(text, null, "checker", NOW.plusSeconds(i)));
            }
        }
        database.em().getTransaction().commit();
        return article.id().value();
    }
}
