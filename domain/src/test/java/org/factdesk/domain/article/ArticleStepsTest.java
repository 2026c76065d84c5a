package org.factdesk.domain.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.factdesk.domain.desk.Sample.MORNING;

import java.util.List;
import org.factdesk.domain.desk.InvalidException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleStepsTest {

    private final Article article = new Article(ArticleDetails.headed("Crossings"), "writer", MORNING);

    @Test
    void anArticleIsSignedOffAndThenPublished() {
        article.signOff();
        assertThat(article.state()).isEqualTo(ArticleState.SIGNED_OFF);
        article.publish(MORNING);
        assertThat(article.state()).isEqualTo(ArticleState.PUBLISHED);
        assertThat(article.publishedAt()).isEqualTo(MORNING);
    }

    @Test
    void nothingIsPublishedBeforeItIsSignedOff() {
        assertThatExceptionOfType(ArticleRefusedException.class)
                .isThrownBy(() -> article.publish(MORNING))
                .withMessageContaining("received and cannot be published")
                .satisfies(refusal -> assertThat(refusal.details())
                        .containsEntry("state", "RECEIVED")
                        .containsEntry("allowed", List.of("sign-off", "kill")));
        article.signOff();
        assertThatExceptionOfType(ArticleRefusedException.class).isThrownBy(article::signOff);
    }

    @Test
    void aKilledArticleKeepsTheReasonAndComesBackWhereItStood() {
        article.signOff();
        article.kill("The source took it back", "editor", MORNING);
        assertThat(article.state()).isEqualTo(ArticleState.KILLED);
        assertThat(article.killedReason()).isEqualTo("The source took it back");
        assertThat(article.killedBy()).isEqualTo("editor");
        assertThat(article.killedAt()).isEqualTo(MORNING);
        assertThatExceptionOfType(ArticleRefusedException.class).isThrownBy(() -> article.requireAlive("be marked"));
        article.revive();
        assertThat(article.state()).isEqualTo(ArticleState.SIGNED_OFF);
        assertThat(article.killedReason()).isNull();
        article.requireAlive("be marked");
        assertThatExceptionOfType(ArticleRefusedException.class).isThrownBy(article::revive);
    }

    @Test
    void aKillNeedsAReasonAndComesBeforePublication() {
        assertThatExceptionOfType(InvalidException.class).isThrownBy(() -> article.kill(" ", "editor", MORNING));
        assertThat(article.state()).isEqualTo(ArticleState.RECEIVED);
        article.signOff();
        article.publish(MORNING);
        assertThatExceptionOfType(ArticleRefusedException.class)
                .isThrownBy(() -> article.kill("Late", "editor", MORNING));
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 100", "3, 0, 0", "3, 1, 33", "3, 2, 66", "3, 3, 100", "1000, 999, 99"})
    void coverageIsRoundedDownSoThatOnlyAllIsAll(int checkable, int covered, int percent) {
        assertThat(new Coverage(checkable, covered).percent()).isEqualTo(percent);
        assertThat(new Coverage(checkable, covered).open()).isEqualTo(checkable - covered);
    }

    @Test
    void moreThanAllIsNeverCovered() {
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> new Coverage(1, 2));
    }
}
