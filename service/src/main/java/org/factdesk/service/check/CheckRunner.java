package org.factdesk.service.check;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.factdesk.domain.article.ArticleId;
import org.factdesk.service.desk.Collision;

/** Checks what waits, a crowd of articles once no more keeps coming, each article in a transaction of its own. */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@TransactionManagement(TransactionManagementType.BEAN)
public class CheckRunner {

    private static final Logger LOG = Logger.getLogger(CheckRunner.class.getName());
    private static final int AT_ONCE = 20;

    /**
     * While an import is on, the machine is the people's; but nothing waits longer than this. The few articles that people
     * add by hand are no import and are read at once.
     */
    private static final Duration JUST_NOW = Duration.ofSeconds(1);

    private static final Duration TOO_LONG = Duration.ofSeconds(30);
    private static final long PATIENCE_NANOS = Duration.ofSeconds(30).toNanos();

    @Inject
    private ArticleChecking checking;

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void run() {
        long begin = System.nanoTime();
        List<ArticleId> next = checking.next(AT_ONCE);
        while (!next.isEmpty()
                && (next.size() < AT_ONCE || !checking.keepsComing(JUST_NOW, TOO_LONG))
                && System.nanoTime() - begin < PATIENCE_NANOS) {
            next.forEach(this::check);
            next = checking.next(AT_ONCE);
        }
    }

    private void check(ArticleId article) {
        try {
            checking.check(article);
        } catch (RuntimeException e) {
            if (Collision.in(e)) {
                LOG.log(Level.FINE, "the check of {0} met another change and is done again", article);
                return;
            }
            LOG.log(Level.WARNING, e, () -> "the check of " + article + " failed");
            checking.failed(article);
        }
    }
}
