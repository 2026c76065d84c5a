package org.factdesk.service.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * The sketches of all articles in memory, about two kilobytes each, so that a new text is compared with all of them in
 * milliseconds. It reads what is new in the database before each comparison, so that several nodes agree.
 */
@ApplicationScoped
public class LikenessIndex {

    /** Revisions are stamped before they are committed; whatever may still have been on its way is read again. */
    private static final Duration OVERLAP = Duration.ofSeconds(30);

    /** What is read again between two readings of all that; a busy import would otherwise read itself all the time. */
    private static final Duration SHORT_OVERLAP = Duration.ofSeconds(3);

    private static final long NANOS_BETWEEN = Duration.ofSeconds(10).toNanos();

    /** How old the picture of what other nodes took in may be; this node's own articles are known at once. */
    private static final long NANOS_OF_PATIENCE = Duration.ofSeconds(1).toNanos();

    private static final int MOST = 5;

    @Inject
    private ArticleRepository articles;

    private final SketchPostings sketches = new SketchPostings();
    private Instant seen = Instant.EPOCH;
    private long lookedBack = System.nanoTime() - NANOS_BETWEEN;
    private long looked = System.nanoTime() - NANOS_OF_PATIENCE;

    /** Remembers an article that is being taken in; it may still come to nothing. */
    synchronized void add(String article, Sketch sketch) {
        sketches.put(article, sketch);
    }

    /** The articles worth comparing with this sketch, best first. */
    synchronized List<String> like(Sketch sketch) {
        readWhatIsNew();
        return sketches.like(sketch, Sketch.WORTH_COMPARING, MOST);
    }

    private void readWhatIsNew() {
        if (System.nanoTime() - looked < NANOS_OF_PATIENCE) {
            return;
        }
        boolean far = System.nanoTime() - lookedBack >= NANOS_BETWEEN;
        lookedBack = far ? System.nanoTime() : lookedBack;
        Instant from = seen.equals(Instant.EPOCH) ? seen : seen.minus(far ? OVERLAP : SHORT_OVERLAP);
        for (Object[] row : articles.sketchesSince(from)) {
            sketches.put((String) row[0], Sketch.parse((String) row[1]));
            Instant born = (Instant) row[2];
            seen = born.isAfter(seen) ? born : seen;
        }
        looked = System.nanoTime();
    }
}
