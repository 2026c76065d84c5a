package org.factdesk.service.search;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.factdesk.domain.audit.AuditEntry;
import org.factdesk.service.desk.Collision;

/**
 * Keeps the index behind the database by a second at most: what the trail tells is read again and put into the index,
 * and only then the place in the trail is kept. An index that is missing, damaged or of another trail is made anew, a
 * slice at a time, while the desk goes on.
 */
@Singleton
@Startup
@DependsOn("DeskOpening")
@TransactionManagement(TransactionManagementType.BEAN)
public class IndexFeed {

    private static final Logger LOG = Logger.getLogger(IndexFeed.class.getName());
    private static final int ENTRIES = 500;
    private static final int ROWS = 500;
    private static final int ARTICLES = 50;
    private static final int TOLD_EVERY = 50_000;
    private static final long SLICE_NANOS = Duration.ofMillis(700).toNanos();
    private static final Set<String> SOURCES = Set.of("SOURCE_REGISTERED", "EVIDENCE_ATTACHED");
    private static final List<String> KINDS = List.of("Source", "Article", "Claim");

    @Inject
    private SearchIndex index;

    @Inject
    private IndexedRows rows;

    private TrailPlace place;
    private Rebuilding rebuilding;
    private boolean failed;

    /** How far the index has been made anew. */
    private static final class Rebuilding {
        private int kind;
        private String last = "";
        private long done;
    }

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void run() {
        long end = System.nanoTime() + SLICE_NANOS;
        try {
            if (place == null) {
                begin();
            } else if (rebuilding == null && index.lost()) {
                anew("it was lost");
            }
            while (rebuilding != null && System.nanoTime() < end) {
                slice();
            }
            while (rebuilding == null && follow() && System.nanoTime() < end) {
                LOG.fine("more of the trail waits to be read into the index of words");
            }
        } catch (BrokenIndexException e) {
            LOG.log(Level.WARNING, e, () -> "the index of words failed");
            place = null;
            rebuilding = null;
            failed = true;
        } catch (RuntimeException e) {
            if (Collision.in(e)) {
                LOG.log(Level.FINE, "the reading of changes met another change and is done again", e);
                return;
            }
            LOG.log(Level.WARNING, e, () -> "the index of words was not fed; it is tried again in a second");
        }
    }

    private void begin() {
        if (failed) {
            anew("it failed");
            failed = false;
            return;
        }
        Optional<TrailPlace> kept = kept();
        if (kept.isPresent() && rows.has(kept.get())) {
            index.open();
            index.keep(kept.get());
            place = kept.get();
        } else {
            anew(kept.isPresent() ? "it belongs to another trail" : "it is missing or damaged");
        }
    }

    private Optional<TrailPlace> kept() {
        try {
            return index.keptPlace();
        } catch (BrokenIndexException e) {
            LOG.log(Level.WARNING, e, () -> "the index of words cannot be used");
            return Optional.empty();
        }
    }

    private void anew(String why) {
        LOG.info(() -> "The index of words is made anew: " + why);
        TrailPlace now = rows.end();
        index.discard();
        index.open();
        rebuilding = new Rebuilding();
        place = now;
    }

    private void slice() {
        String kind = KINDS.get(rebuilding.kind);
        int most = kind.equals("Article") ? ARTICLES : ROWS;
        List<String> ids = rows.ids(kind, rebuilding.last, most);
        index.write(
                switch (kind) {
                    case "Source" -> rows.sources(ids);
                    case "Article" -> rows.articles(ids);
                    default -> rows.claims(ids);
                });
        long before = rebuilding.done;
        rebuilding.done += ids.size();
        if (before / TOLD_EVERY != rebuilding.done / TOLD_EVERY) {
            LOG.info("The index of words holds " + rebuilding.done + " claims, articles and sources so far");
        }
        if (ids.size() == most) {
            rebuilding.last = ids.get(most - 1);
            return;
        }
        rebuilding.last = "";
        rebuilding.kind++;
        if (rebuilding.kind == KINDS.size()) {
            index.keep(place);
            LOG.info("The index of words stands: " + rebuilding.done + " claims, articles and sources");
            rebuilding = null;
        }
    }

    /** Reads on in the trail; true when more waits. */
    private boolean follow() {
        List<AuditEntry> entries = rows.trail(place.seq(), ENTRIES);
        if (entries.isEmpty()) {
            return false;
        }
        Set<String> claims = new HashSet<>();
        Set<String> articles = new HashSet<>();
        boolean sources = false;
        for (AuditEntry entry : entries) {
            if (entry.claim() != null) {
                claims.add(entry.claim());
            } else if (entry.article() != null && entry.action().startsWith("ARTICLE_")) {
                articles.add(entry.article());
            }
            sources |= SOURCES.contains(entry.action());
        }
        claims.addAll(rows.claimsIn(articles));
        inParts(articles, ARTICLES).forEach(part -> index.write(rows.articles(part)));
        inParts(claims, ROWS).forEach(part -> index.write(rows.claims(part)));
        if (sources) {
            index.write(rows.sources(rows.sourcesTold(
                    entries.get(0).seq(), entries.get(entries.size() - 1).seq())));
        }
        AuditEntry last = entries.get(entries.size() - 1);
        TrailPlace next = new TrailPlace(last.seq(), last.hash());
        index.keep(next);
        place = next;
        return entries.size() == ENTRIES;
    }

    private static List<List<String>> inParts(Set<String> ids, int size) {
        List<String> all = List.copyOf(ids);
        return java.util.stream.IntStream.range(0, (all.size() + size - 1) / size)
                .mapToObj(part -> all.subList(part * size, Math.min(all.size(), (part + 1) * size)))
                .toList();
    }
}
