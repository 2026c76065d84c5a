package org.factdesk.web.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.factdesk.service.audit.LiveTrail;
import org.factdesk.service.audit.TrailNotice;
import org.factdesk.service.claim.OpenClaimRow;
import org.factdesk.service.claim.OpenClaims;

/**
 * Notes which claims open pages show, and tells the other pages of this node at once. What fails is only logged: that
 * somebody has a claim open is good to know and no more.
 */
@ApplicationScoped
public class LivePresence {

    private static final Logger LOG = Logger.getLogger(LivePresence.class.getName());
    private static final long NANOS_BETWEEN = Duration.ofSeconds(20).toNanos();

    @Inject
    private OpenClaims open;

    @Inject
    private LiveTrail trail;

    private long noted = System.nanoTime();

    /** The page was opened. */
    void opened(LivePage page, Collection<LivePage> all) {
        if (page.claim() == null) {
            return;
        }
        try {
            String article = open.opened(page.claim(), page.username());
            if (article != null) {
                tell("CLAIM_OPENED", article, page, all);
            }
        } catch (RuntimeException e) {
            LOG.log(Level.FINE, e, () -> "it was not noted who opened " + page.claim());
        }
    }

    /** The page was closed; its person may have the claim open elsewhere. */
    void closed(LivePage page, Collection<LivePage> all) {
        if (page.claim() == null || all.stream().anyMatch(page::like)) {
            return;
        }
        try {
            open.closed(page.claim(), page.username());
            tell("CLAIM_LEFT", null, page, all);
        } catch (RuntimeException e) {
            LOG.log(Level.FINE, e, () -> "it was not noted who closed " + page.claim());
        }
    }

    /** These pages are open; noted now and then, so that other nodes know it too. */
    void heard(Collection<LivePage> all) {
        if (System.nanoTime() - noted < NANOS_BETWEEN) {
            return;
        }
        noted = System.nanoTime();
        List<OpenClaimRow> rows = all.stream()
                .filter(page -> page.claim() != null)
                .map(page -> new OpenClaimRow(page.claim().value(), page.username(), null))
                .distinct()
                .toList();
        open.heard(rows);
    }

    private void tell(String action, String article, LivePage from, Collection<LivePage> all) {
        TrailNotice notice = new TrailNotice(
                0, action, from.username(), article, from.claim().value());
        all.stream().filter(page -> page != from && page.reads(notice, trail)).forEach(page -> page.also(notice));
    }
}
