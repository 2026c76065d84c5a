package org.factdesk.service.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.factdesk.domain.account.Account;
import org.factdesk.domain.account.Role;
import org.factdesk.domain.article.Article;
import org.factdesk.domain.article.ArticleDetails;
import org.factdesk.domain.article.ArticleId;
import org.factdesk.domain.check.CheckTask;
import org.factdesk.service.account.Caller;
import org.factdesk.service.article.ArticleRepository;
import org.factdesk.service.desk.DatabaseInMemory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FindingDeskTest {

    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    private static final Account CHECKER = new Account("checker", "A checker", Role.CHECKER, "a hash", NOW);

    /** Somebody who is signed in without a server. */
    private static final class SignedIn extends Caller {

        @Override
        public Account account() {
            return CHECKER;
        }
    }

    private final DatabaseInMemory database = new DatabaseInMemory();
    private final ArticleRepository articles = new ArticleRepository();
    private final CheckQueue queue = new CheckQueue();
    private final FindingDesk desk = new FindingDesk();

    @BeforeEach
    void open() {
        FindingRepository findings = new FindingRepository();
        FactIndex facts = new FactIndex();
        for (Object holder : List.of(articles, queue, findings, facts)) {
            DatabaseInMemory.set(holder, "em", database.em());
        }
        DatabaseInMemory.set(desk, "articles", articles);
        DatabaseInMemory.set(desk, "queue", queue);
        DatabaseInMemory.set(desk, "findings", findings);
        DatabaseInMemory.set(desk, "facts", facts);
        DatabaseInMemory.set(desk, "caller", new SignedIn());
        database.em().getTransaction().begin();
        database.em().persist(CHECKER);
    }

    @AfterEach
    void close() {
        database.em().getTransaction().rollback();
        database.close();
    }

    @Test
    void anArticleIsDoneWhenItsOwnRunIsThoughLaterOnesWait() {
        ArticleId own = waiting(NOW);
        ArticleId later = waiting(NOW.plusSeconds(61));
        assertThat(desk.of(own, false).done()).isFalse();
        assertThat(queue.take(own, NOW)).isTrue();
        assertThat(desk.of(own, false).done()).isTrue();
        assertThat(desk.of(later, false).done()).isFalse();
    }

    @Test
    void anArticleIsNotDoneWhileWhatCameBeforeItOrSoonAfterWaits() {
        ArticleId own = waiting(NOW);
        ArticleId before = waiting(NOW.minusSeconds(600));
        ArticleId after = waiting(NOW.plusSeconds(59));
        queue.take(own, NOW);
        assertThat(desk.of(own, false).done()).isFalse();
        queue.take(before, NOW.minusSeconds(600));
        assertThat(desk.of(own, false).done()).isFalse();
        queue.take(after, NOW.plusSeconds(59));
        assertThat(desk.of(own, false).done()).isTrue();
    }

    @Test
    void aSetIsDoneWhenAllOfItAre() {
        ArticleId one = waiting(NOW);
        ArticleId other = waiting(NOW);
        ArticleId third = waiting(NOW);
        queue.take(one, NOW);
        assertThat(desk.of(List.of(one, other), false).done()).isFalse();
        queue.take(other, NOW);
        assertThat(desk.of(List.of(one, other), false).done()).isTrue();
        assertThat(desk.of(List.of(one, third), false).done()).isFalse();
    }

    private ArticleId waiting(Instant since) {
        Article article = new Article(new ArticleDetails(null, null, null, null, null, null), "checker", NOW);
        database.em().persist(article);
        database.em().persist(new CheckTask(article.id(), since));
        return article.id();
    }
}
