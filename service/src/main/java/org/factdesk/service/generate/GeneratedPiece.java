package org.factdesk.service.generate;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.factdesk.domain.desk.DeskEvent;
import org.factdesk.service.desk.DeskNotes;

/** Makes some articles up, and writes them in one transaction with the note of how far it got. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class GeneratedPiece {

    private static final int SOURCES = 2000;
    private static final long SEED = 77L;

    /** The tables with their columns; what others refer to comes first. */
    static final Map<String, String> TABLES = tables();

    @Resource(lookup = "jdbc/factdesk")
    private DataSource database;

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private DeskNotes notes;

    @Inject
    private Event<DeskEvent> events;

    /**
     * Which articles to make.
     *
     * @param to behind the last one
     * @param claims how many claims all articles have together
     * @param today the midnight from which all times are counted back
     */
    public record Part(int from, int to, int claims, Instant today) {

        private int articles() {
            return (claims + GeneratedArticle.CLAIMS - 1) / GeneratedArticle.CLAIMS;
        }
    }

    private static Map<String, String> tables() {
        Map<String, String> tables = new LinkedHashMap<>();
        tables.put("source", "id, title, publisher, kind, first_hand, added_by, added_at");
        tables.put(
                "article",
                "id, headline, outlet, byline, published_on, language, state, revision_number, claims_marked, added_by,"
                        + " added_at, version, checkable, covered");
        tables.put("article_revision", "id, article_id, number, text, sha256, sketch, created_by, created_at");
        tables.put("unit_sheet", "id, article_id, revision_number, next_number, body");
        tables.put(
                "claim",
                "id, article_id, revision_number, number, status, statement, quote_exact, quote_prefix, quote_suffix,"
                        + " span_start, span_end, claimant, priority, risk, due_at, due_day, assignee, reviewer, rating,"
                        + " verdict_id, published_verdict_id, published_at, closed_reason, closed_by, merged_into,"
                        + " merged_from, merged_by, merged_at, created_by, created_at, updated_at, version");
        tables.put("claim_tag", "claim_id, tag");
        tables.put("claim_query", "id, claim_id, addressee, question, asked_by, asked_at");
        tables.put("evidence", "id, claim_id, source_id, stance, quote, attached_by, attached_at, origin_claim_id");
        tables.put("verdict", "id, claim_id, number, rating, rationale, proposed_by, proposed_at");
        tables.put("verdict_evidence", "verdict_id, place, evidence_id");
        tables.put(
                "review",
                "id, verdict_id, claim_id, decision, proposed_by, reviewed_by, reviewed_at, review_comment, voided");
        tables.put(
                "correction",
                "id, claim_id, verdict_id, replaced_verdict_id, note, proposed_by, proposed_at, state, decided_at");
        return tables;
    }

    /** Whether no article was ever added. */
    public boolean deskIsEmpty() {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from article")) {
            rows.next();
            return rows.getInt(1) == 0;
        } catch (SQLException e) {
            throw new IllegalStateException("The articles cannot be counted", e);
        }
    }

    /** Begins to make these articles up, beside whatever else is done. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Future<MadeRows> begin(Part part) {
        return executor.submit(() -> rows(part));
    }

    /** Writes these articles; the first of all tells the audit trail. */
    public void write(Part part, MadeRows rows, String note, String reached) {
        try (Connection connection = database.getConnection()) {
            write(connection, rows);
        } catch (SQLException e) {
            throw new IllegalStateException("The generated articles cannot be written", e);
        }
        notes.write(note, reached);
        if (part.from() == 0) {
            events.fire(DeskEvent.of("DESK_GENERATED").with("claims", part.claims()));
        }
    }

    static void write(Connection connection, MadeRows rows) throws SQLException {
        try (Batches batches = new Batches(connection, TABLES)) {
            rows.into(batches);
        }
    }

    /** The rows of these articles; the same whenever the part is the same. */
    static MadeRows rows(Part part) {
        MadeRows rows = new MadeRows();
        List<String> sources = sources(part, rows);
        for (int number = part.from(); number < part.to(); number++) {
            int claims = Math.min(GeneratedArticle.CLAIMS, part.claims() - number * GeneratedArticle.CLAIMS);
            new GeneratedArticle(number, part.articles(), claims, part.today()).write(rows, sources);
        }
        return rows;
    }

    /** The ids of the sources, which are written with the first articles. */
    private static List<String> sources(Part part, MadeRows rows) {
        SplittableRandom random = new SplittableRandom(SEED);
        Phrases phrases = new Phrases(random);
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < SOURCES; i++) {
            String id = GeneratedId.of(random, part.today());
            ids.add(id);
            String title = phrases.source();
            String publisher = phrases.publisher();
            if (part.from() == 0) {
                rows.add(
                        "source",
                        id,
                        title,
                        publisher,
                        i % 2 == 0 ? "DATA" : "ARTICLE",
                        i % 2 == 0,
                        "checker",
                        part.today());
            }
        }
        return ids;
    }
}
