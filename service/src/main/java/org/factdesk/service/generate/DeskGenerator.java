package org.factdesk.service.generate;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.logging.Logger;
import org.factdesk.service.desk.DeskClock;
import org.factdesk.service.desk.DeskNotes;

/**
 * Fills an empty desk with made-up articles and claims, the same on the same day. Each piece is kept with a note of how
 * far it got, so that an interrupted desk goes on where it stopped.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DeskGenerator {

    private static final Logger LOG = Logger.getLogger(DeskGenerator.class.getName());
    private static final String NOTE = "generated";
    private static final int AT_ONCE = 40;
    private static final int TELL_EVERY = 1000;

    /** From so many articles on it is quicker to build the indexes behind the rows than with them. */
    private static final int MANY = 200;

    @Inject
    private DeskNotes notes;

    @Inject
    private DeskClock clock;

    @Inject
    private GeneratedPiece piece;

    @Inject
    private StandingAside aside;

    /** Makes so many claims unless the desk has articles already; says what came of it. */
    public String fill(int claims) {
        Optional<String> note = notes.read(NOTE);
        if (note.isEmpty() && !piece.deskIsEmpty()) {
            return "Nothing was generated, because the desk has articles already. Use an empty FACTDESK_HOME.";
        }
        String[] state = note.orElseGet(() -> claims + " 0 " + clock.now().truncatedTo(ChronoUnit.DAYS))
                .split(" ");
        int wanted = Integer.parseInt(state[0]);
        int articles = (wanted + GeneratedArticle.CLAIMS - 1) / GeneratedArticle.CLAIMS;
        Instant today = Instant.parse(state[2]);
        int reached = Integer.parseInt(state[1]);
        if (articles - reached >= MANY) {
            aside.takeAway();
        }
        make(new GeneratedPiece.Part(reached, articles, wanted, today));
        settle();
        return "Generated: " + wanted + " claims in " + articles + " articles.";
    }

    /** Makes up each piece while the one before it is written. */
    private void make(GeneratedPiece.Part all) {
        GeneratedPiece.Part part = behind(all, all.from());
        Future<MadeRows> begun = piece.begin(part);
        while (part.from() < part.to()) {
            MadeRows rows = ended(begun);
            GeneratedPiece.Part next = behind(all, part.to());
            begun = piece.begin(next);
            piece.write(part, rows, NOTE, all.claims() + " " + part.to() + " " + all.today());
            if (part.to() % TELL_EVERY == 0 || part.to() == all.to()) {
                LOG.info("Generated " + part.to() + " of " + all.to() + " articles");
            }
            part = next;
        }
    }

    private static GeneratedPiece.Part behind(GeneratedPiece.Part all, int from) {
        return new GeneratedPiece.Part(from, Math.min(all.to(), from + AT_ONCE), all.claims(), all.today());
    }

    private static MadeRows ended(Future<MadeRows> begun) {
        try {
            return begun.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("The articles cannot be made up", e);
        }
    }

    /** Leaves nothing aside that a desk needs, whether it was filled to its end or not. */
    public void settle() {
        aside.bringBack();
    }
}
