package org.factdesk.service.generate;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
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
        for (int from = reached; from < articles; from += AT_ONCE) {
            int to = Math.min(articles, from + AT_ONCE);
            piece.make(new GeneratedPiece.Part(from, to, wanted, today), NOTE, wanted + " " + to + " " + today);
            if (to % TELL_EVERY == 0 || to == articles) {
                LOG.info("Generated " + to + " of " + articles + " articles");
            }
        }
        settle();
        return "Generated: " + wanted + " claims in " + articles + " articles.";
    }

    /** Leaves nothing aside that a desk needs, whether it was filled to its end or not. */
    public void settle() {
        aside.bringBack();
    }
}
