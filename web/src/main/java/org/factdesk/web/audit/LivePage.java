package org.factdesk.web.audit;

import static org.factdesk.service.desk.DeskJson.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.websocket.CloseReason;
import jakarta.websocket.CloseReason.CloseCodes;
import jakarta.websocket.Session;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.factdesk.domain.account.Role;
import org.factdesk.domain.claim.ClaimId;
import org.factdesk.service.account.AccountRow;
import org.factdesk.service.audit.LiveTrail;
import org.factdesk.service.audit.TrailNotice;

/**
 * A page that listens, and up to where it has been told. It is told nothing new while the last message is still on its
 * way, so that a slow line keeps nobody else waiting.
 */
final class LivePage {

    private static final Logger LOG = Logger.getLogger(LivePage.class.getName());
    private static final long NANOS_BETWEEN_CHECKS = Duration.ofSeconds(10).toNanos();

    private final Session session;
    private final AccountRow account;
    private final AtomicBoolean busy = new AtomicBoolean();
    private final ClaimId claim;
    private final Queue<TrailNotice> beside = new ConcurrentLinkedQueue<>();
    private volatile long seen;
    private long checked = System.nanoTime();

    /** @param claim the claim that it shows to somebody who works on claims, or null */
    LivePage(Session session, AccountRow account, long seen, ClaimId claim) {
        this.session = session;
        this.account = account;
        this.seen = seen;
        this.claim = claim;
    }

    ClaimId claim() {
        return claim;
    }

    /** Whether it shows the same claim to the same person. */
    boolean like(LivePage other) {
        return claim != null && claim.equals(other.claim) && username().equals(other.username());
    }

    /** Has it told of something that is no part of the trail. */
    void also(TrailNotice notice) {
        beside.add(notice);
    }

    /** Tells what is no part of the trail. */
    void tellBeside() {
        if (beside.isEmpty() || !busy.compareAndSet(false, true)) {
            return;
        }
        JsonArrayBuilder notices = JSON.createArrayBuilder();
        for (TrailNotice notice = beside.poll(); notice != null; notice = beside.poll()) {
            notices.add(json(notice));
        }
        send(JSON.createObjectBuilder().add("seq", seen).add("notices", notices).build(), seen);
    }

    Session session() {
        return session;
    }

    String username() {
        return account.username();
    }

    int epoch() {
        return account.epoch();
    }

    boolean isOpen() {
        return session.isOpen();
    }

    /** The number of the last entry it has been told of. */
    long seen() {
        return seen;
    }

    /** Whether it is time to look again whether its account may still sign in. */
    boolean isDue() {
        boolean due = System.nanoTime() - checked >= NANOS_BETWEEN_CHECKS;
        if (due) {
            checked = System.nanoTime();
        }
        return due;
    }

    /** Writers hear of their own articles. */
    boolean reads(TrailNotice notice, LiveTrail trail) {
        return account.role() != Role.WRITER
                || (notice.article() != null && trail.isBy(notice.article(), account.username()));
    }

    /** Tells what is new to it and meant for it. */
    void tell(List<TrailNotice> news, Predicate<TrailNotice> meant) {
        long last = news.get(news.size() - 1).seq();
        if (last <= seen || !busy.compareAndSet(false, true)) {
            return;
        }
        JsonArrayBuilder notices = JSON.createArrayBuilder();
        news.stream()
                .filter(notice -> notice.seq() > seen && meant.test(notice))
                .forEach(notice -> notices.add(json(notice)));
        send(JSON.createObjectBuilder().add("seq", last).add("notices", notices).build(), last);
    }

    /** Tells that more happened than can be told; the page reads itself anew. */
    void missed(long head) {
        if (head > seen && busy.compareAndSet(false, true)) {
            send(JSON.createObjectBuilder().add("seq", head).add("missed", true).build(), head);
        }
    }

    /** Ends it, as its account may not read on. */
    void end() {
        try {
            session.close(new CloseReason(CloseCodes.VIOLATED_POLICY, "Signed out."));
        } catch (IOException e) {
            LOG.log(Level.FINE, "a page had gone already", e);
        }
    }

    private void send(JsonObject message, long reached) {
        seen = reached;
        session.getAsyncRemote().sendText(message.toString(), result -> busy.set(false));
    }

    private static JsonObjectBuilder json(TrailNotice notice) {
        JsonObjectBuilder one = JSON.createObjectBuilder().add("action", notice.action());
        add(one, "actor", notice.actor());
        add(one, "article", notice.article());
        add(one, "claim", notice.claim());
        return one;
    }

    private static void add(JsonObjectBuilder json, String name, String value) {
        if (value != null) {
            json.add(name, value);
        }
    }
}
