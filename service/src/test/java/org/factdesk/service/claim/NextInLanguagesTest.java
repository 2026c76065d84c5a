package org.factdesk.service.claim;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.factdesk.service.desk.DatabaseInMemory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NextInLanguagesTest {

    private final DatabaseInMemory database = new DatabaseInMemory();
    private final ClaimRepository claims = new ClaimRepository();

    @BeforeEach
    void fill() {
        DatabaseInMemory.set(claims, "em", database.em());
        write(
                "insert into account (username, display_name, role, password_hash, enabled, epoch, created_at, version) values ('checker', 'C', 'CHECKER', 'x', true, 0, current_timestamp, 0)");
        claimIn("british", "'en-GB'");
        claimIn("french", "'fr'");
        claimIn("unknown", "null");
        claimIn("other", "'enm'");
    }

    @AfterEach
    void close() {
        database.close();
    }

    private void claimIn(String id, String language) {
        write("insert into article (id, language, state, revision_number, claims_marked, added_by, added_at, version)"
                + " values ('" + id + "', " + language + ", 'RECEIVED', 1, 1, 'checker', current_timestamp, 0)");
        write("insert into claim (id, article_id, revision_number, number, status, statement, quote_exact, span_start,"
                + " span_end, priority, risk, due_at, created_by, created_at, updated_at, version) values ('" + id
                + "', '"
                + id + "', 1, 1, 'OPEN', 's', 's', 0, 1, 1, 'NORMAL', '9999-01-01 00:00:00', 'checker',"
                + " '2026-11-01 10:00:00', '2026-11-01 10:00:00', 0)");
    }

    private void write(String sql) {
        EntityManager em = database.em();
        em.getTransaction().begin();
        em.createNativeQuery(sql).executeUpdate();
        em.getTransaction().commit();
    }

    private List<String> next(String... languages) {
        return claims.mostUrgent(10, List.of(languages)).stream()
                .map(NextCandidate::id)
                .toList();
    }

    @Test
    void workComesInThePersonsLanguagesAndFromArticlesThatNameNone() {
        assertThat(next("en")).containsExactlyInAnyOrder("british", "unknown");
        assertThat(next("fr", "enm")).containsExactlyInAnyOrder("french", "other", "unknown");
        assertThat(next("de")).containsExactly("unknown");
    }

    @Test
    void whoNamesNoLanguageWorksInAll() {
        assertThat(next()).containsExactlyInAnyOrder("british", "french", "unknown", "other");
    }
}
