package org.factdesk.service.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import org.factdesk.service.desk.DatabaseInMemory;
import org.factdesk.service.desk.DeskClock;
import org.factdesk.service.desk.DeskNotes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A desk fills itself once, goes on where it stopped, and comes out the same however it was cut into pieces. */
class DeskGeneratorTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final List<String> TABLES = List.of(
            "article",
            "article_revision",
            "unit_sheet",
            "source",
            "claim",
            "claim_tag",
            "claim_query",
            "evidence",
            "verdict",
            "verdict_evidence",
            "review",
            "correction");

    private final Map<String, String> kept = new HashMap<>();
    private final List<GeneratedPiece.Part> made = new ArrayList<>();
    private final DeskGenerator generator = new DeskGenerator();
    private final List<String> aside = new ArrayList<>();
    private boolean empty = true;
    private int last = Integer.MAX_VALUE;

    @BeforeEach
    void injectWhatTheContainerWould() {
        DatabaseInMemory.set(generator, "notes", new DeskNotes() {
            @Override
            public Optional<String> read(String name) {
                return Optional.ofNullable(kept.get(name));
            }
        });
        DatabaseInMemory.set(generator, "clock", new DeskClock() {
            @Override
            public Instant now() {
                return NOON;
            }
        });
        DatabaseInMemory.set(generator, "piece", new GeneratedPiece() {
            @Override
            public boolean deskIsEmpty() {
                return empty;
            }

            @Override
            public Future<MadeRows> begin(Part part) {
                return CompletableFuture.completedFuture(new MadeRows());
            }

            @Override
            public void write(Part part, MadeRows rows, String note, String reached) {
                if (part.from() >= last) {
                    throw new IllegalStateException("killed");
                }
                made.add(part);
                kept.put(note, reached);
            }
        });
    }

    @BeforeEach
    void noteWhatStandsAside() {
        DatabaseInMemory.set(generator, "aside", new StandingAside() {
            @Override
            public void takeAway() {
                aside.add("away");
            }

            @Override
            public void bringBack() {
                aside.add("back");
            }
        });
    }

    @Test
    void indexesStandAsideWhereMuchIsWrittenAndAreBackAlsoWhenItIsNotGoneOnWith() {
        generator.fill(9_950);
        assertThat(aside).containsExactly("back");
        kept.clear();
        aside.clear();
        last = 120;
        assertThatThrownBy(() -> generator.fill(20_000)).hasMessage("killed");
        assertThat(aside).containsExactly("away");
        generator.settle();
        assertThat(aside).containsExactly("away", "back");
        last = Integer.MAX_VALUE;
        generator.fill(1);
        assertThat(aside).containsExactly("away", "back", "away", "back");
    }

    @Test
    void aDeskWithArticlesIsLeftAsItIs() {
        empty = false;
        assertThat(generator.fill(100)).contains("Nothing was generated");
        assertThat(made).isEmpty();
    }

    @Test
    void aKilledDeskGoesOnWhereItStoppedAlsoOnAnotherDayAndWithAnotherNumber() {
        last = 80;
        try {
            generator.fill(5_020);
        } catch (IllegalStateException killed) {
            empty = false;
        }
        last = Integer.MAX_VALUE;
        kept.computeIfPresent("generated", (name, note) -> note.replace("2026-03-02", "2026-03-01"));
        assertThat(generator.fill(9)).isEqualTo("Generated: 5020 claims in 101 articles.");
        assertThat(made).extracting(GeneratedPiece.Part::from).containsExactly(0, 40, 80);
        assertThat(made.get(2).to()).isEqualTo(101);
        assertThat(made.get(2).today()).isEqualTo("2026-03-01T00:00:00Z");
        assertThat(generator.fill(5_020)).startsWith("Generated: 5020");
        assertThat(made).hasSize(3);
    }

    @Test
    void theSameDeskComesOutWholeOrInPieces() throws SQLException {
        List<List<Object>> whole = rows(connection -> MadeUpDesk.fill(connection, 4));
        List<List<Object>> pieces = rows(connection -> {
            MadeUpDesk.people(connection);
            MadeUpDesk.write(connection, 0, 1, 4);
            MadeUpDesk.write(connection, 1, 4, 4);
        });
        assertThat(whole).hasSizeGreaterThan(1_000).isEqualTo(pieces);
    }

    private interface Filling {
        void into(Connection connection) throws SQLException;
    }

    private static List<List<Object>> rows(Filling filling) throws SQLException {
        try (DatabaseInMemory database = new DatabaseInMemory()) {
            EntityManager em = database.em();
            em.getTransaction().begin();
            filling.into(em.unwrap(Connection.class));
            List<List<Object>> rows = new ArrayList<>();
            for (String table : TABLES) {
                for (Object row : em.createNativeQuery("select * from " + table + " order by 1, 2")
                        .getResultList()) {
                    rows.add(List.of(table, Arrays.toString((Object[]) row)));
                }
            }
            em.getTransaction().rollback();
            return rows;
        }
    }
}
