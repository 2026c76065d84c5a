package org.factdesk.web.audit;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import jakarta.websocket.Session;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.factdesk.domain.account.Role;
import org.factdesk.domain.claim.ClaimId;
import org.factdesk.service.account.AccountRow;
import org.factdesk.service.account.SignIn;
import org.factdesk.service.audit.LiveTrail;
import org.factdesk.service.audit.TrailNotice;

/**
 * Tells open pages what happens on the desk within a third of a second, whichever node it happened on: it follows the
 * audit trail while anybody listens. What it tells are ids, never words; a page asks for what it may see.
 */
@ApplicationScoped
public class LiveNews {

    private static final Logger LOG = Logger.getLogger(LiveNews.class.getName());
    private static final long MILLISECONDS_BETWEEN = 300;
    private static final int MOST_AT_ONCE = 500;

    @Resource
    private ManagedScheduledExecutorService clock;

    @Inject
    private LiveTrail trail;

    @Inject
    private SignIn signIn;

    @Inject
    private LivePresence presence;

    private final Map<String, LivePage> pages = new ConcurrentHashMap<>();
    private ScheduledFuture<?> following;

    void start(@Observes @Initialized(ApplicationScoped.class) ServletContext begun) {
        following = clock.scheduleWithFixedDelay(
                this::tell, MILLISECONDS_BETWEEN, MILLISECONDS_BETWEEN, TimeUnit.MILLISECONDS);
    }

    @PreDestroy
    void stop() {
        if (following != null) {
            following.cancel(true);
        }
    }

    /**
     * Begins to tell a page; false when this account has nothing to be told.
     *
     * @param claim the claim that the page shows, or null
     */
    boolean join(Session session, String username, long since, ClaimId claim) {
        Optional<AccountRow> account = signIn.known(username);
        if (account.isEmpty() || account.get().role() == Role.ADMIN) {
            return false;
        }
        boolean works = account.get().role().takesWork();
        LivePage page = new LivePage(session, account.get(), since, works ? claim : null);
        pages.put(session.getId(), page);
        presence.opened(page, pages.values());
        return true;
    }

    void leave(Session session) {
        LivePage page = pages.remove(session.getId());
        if (page != null) {
            presence.closed(page, pages.values());
        }
    }

    /** One round; whatever goes wrong is tried again in the next one. */
    private void tell() {
        try {
            pages.values().stream().filter(page -> !page.isOpen()).toList().forEach(page -> leave(page.session()));
            presence.heard(pages.values());
            pages.values().forEach(LivePage::tellBeside);
            long oldest =
                    pages.values().stream().mapToLong(LivePage::seen).min().orElse(Long.MAX_VALUE);
            if (oldest == Long.MAX_VALUE) {
                return;
            }
            List<TrailNotice> news = trail.since(oldest, MOST_AT_ONCE + 1);
            pages.values().forEach(page -> tell(page, news));
        } catch (RuntimeException e) {
            LOG.log(Level.FINE, "the trail could not be followed just now", e);
        }
    }

    private void tell(LivePage page, List<TrailNotice> news) {
        if (page.isDue() && signIn.again(page.username(), page.epoch()).isEmpty()) {
            page.end();
            leave(page.session());
        } else if (news.size() > MOST_AT_ONCE) {
            page.missed(trail.head());
        } else if (!news.isEmpty()) {
            page.tell(news, notice -> page.reads(notice, trail));
        }
    }
}
