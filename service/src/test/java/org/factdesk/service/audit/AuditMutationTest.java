package org.factdesk.service.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.factdesk.domain.desk.DeskEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody who can write to the database changes the trail behind the desk's back; the verifier finds it. */
class AuditMutationTest {

    private static final int ENTRIES = 40;
    private static final int MUTATIONS = Integer.getInteger("factdesk.mutations", 400);
    private static final long SEED = Long.getLong("factdesk.seed", 20261122L);
    private static final List<String> COLUMNS =
            List.of("previous_hash", "entry", "hash", "happened_at", "actor", "action", "article_id", "claim_id");

    @Test
    void everyMutationOfTheTrailIsFound() {
        Random random = new Random(SEED);
        try (TrailOnDerby trail = history(ENTRIES)) {
            Set<String> kinds = new LinkedHashSet<>();
            for (int i = 0; i < MUTATIONS; i++) {
                String[] mutation = mutation(random);
                kinds.add(mutation[0].substring(0, 6));
                AuditVerification found = trail.verifyAfter(mutation);
                assertThat(found.valid())
                        .as("seed %d, mutation %d: %s", SEED, i, String.join("; ", mutation))
                        .isFalse();
                assertThat(found.firstBad()).as("the first bad row").isNotNull();
            }
            assertThat(kinds).contains("update", "delete", "insert");
            assertThat(trail.verify().valid()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 499, 500, 501, 1001})
    void honestHistoriesOfAnyLengthAreValid(int entries) {
        try (TrailOnDerby trail = history(entries)) {
            AuditVerification found = trail.verify();
            assertThat(found.valid()).isTrue();
            assertThat(found.entries()).isEqualTo(entries);
            assertThat(found.firstBad()).isNull();
        }
    }

    @Test
    void theVerifierNamesTheFirstBadRow() {
        try (TrailOnDerby trail = history(10)) {
            assertThat(trail.verifyAfter("update audit_entry set actor = 'mallory' where seq in (4, 7)")
                            .firstBad())
                    .isEqualTo(4);
        }
    }

    @Test
    void anOldBackupUnderTheNewHeadIsFound() {
        try (TrailOnDerby trail = history(10)) {
            AuditVerification found = trail.verifyAfter(
                    "delete from audit_detail where seq > 6", "delete from audit_entry where seq > 6");
            assertThat(found.valid()).isFalse();
            assertThat(found.firstBad()).isEqualTo(7);
        }
    }

    @Test
    void aHeadThatWasRemovedIsFound() {
        try (TrailOnDerby trail = history(3)) {
            assertThat(trail.verifyAfter("delete from audit_head").valid()).isFalse();
        }
    }

    @Test
    void anEntryWhoseWordsAreNoJsonIsFoundEvenWithItsRightHash() {
        try (TrailOnDerby trail = history(1)) {
            String hash = org.factdesk.domain.audit.AuditLink.hash(
                    org.factdesk.domain.audit.AuditLink.GENESIS,
                    "nonsense".getBytes(java.nio.charset.StandardCharsets.UTF_8));
            AuditVerification found = trail.verifyAfter(
                    "update audit_entry set entry = 'nonsense', hash = '" + hash + "'",
                    "update audit_head set hash = '" + hash + "'");
            assertThat(found.valid()).isFalse();
            assertThat(found.firstBad()).isEqualTo(1);
        }
    }

    private static TrailOnDerby history(int entries) {
        TrailOnDerby trail = new TrailOnDerby();
        for (int i = 1; i <= entries; i++) {
            DeskEvent event = i % 3 == 0
                    ? DeskEvent.of("TOKEN_ISSUED").with("owner", "checker")
                    : DeskEvent.ofClaim("EVIDENCE_ATTACHED", "article" + i % 5, "claim" + i)
                            .with("quote", "Worte № " + i + " 🚢");
            trail.write(i % 2 == 0 ? "checker" : "reviewer", event);
        }
        trail.executeForGood("alter table audit_detail drop foreign key \"" + foreignKey(trail) + "\"");
        return trail;
    }

    private static Object foreignKey(TrailOnDerby trail) {
        return trail.value("select c.constraintname from sys.sysconstraints c join sys.systables t"
                + " on t.tableid = c.tableid where t.tablename = 'AUDIT_DETAIL' and c.type = 'F'");
    }

    private static String[] mutation(Random random) {
        int seq = 1 + random.nextInt(ENTRIES);
        int other = 1 + (seq + random.nextInt(ENTRIES - 1)) % ENTRIES;
        return switch (random.nextInt(12)) {
            case 0 -> new String[] {column(random, seq)};
            case 1 -> new String[] {"delete from audit_detail where seq = " + seq};
            case 2 ->
                new String[] {
                    "delete from audit_detail where seq = " + seq, "delete from audit_entry where seq = " + seq
                };
            case 3 -> swap("audit_entry", seq, other);
            case 4 -> swap("audit_detail", seq, other);
            case 5 ->
                insertion(
                        "audit_entry", "previous_hash, entry, hash, happened_at, actor, action", seq, outside(random));
            case 6 -> insertion("audit_detail", "salt, body", seq, outside(random));
            case 7 ->
                new String[] {
                    "delete from audit_detail where seq >= " + seq, "delete from audit_entry where seq >= " + seq
                };
            case 8 ->
                new String[] {
                    "update audit_head set seq = " + (seq - 1)
                            + ", hash = (select previous_hash from audit_entry where seq = " + seq + ")"
                };
            case 9 -> new String[] {"update audit_head set hash = '" + hash(random) + "'"};
            case 10 -> new String[] {"update audit_detail set salt = '" + hash(random) + "' where seq = " + seq};
            default -> renumbered(seq);
        };
    }

    private static String column(Random random, int seq) {
        String column = COLUMNS.get(random.nextInt(COLUMNS.size()));
        String value =
                switch (column) {
                    case "previous_hash", "hash" -> "'" + hash(random) + "'";
                    case "happened_at" -> "{fn timestampadd(SQL_TSI_SECOND, 1, happened_at)}";
                    case "entry" -> "entry || ' '";
                    default -> "'mallory'";
                };
        return "update audit_entry set " + column + " = " + value + " where seq = " + seq;
    }

    private static String[] swap(String table, int seq, int other) {
        return new String[] {
            "update " + table + " set seq = 1000000 where seq = " + seq,
            "update " + table + " set seq = " + seq + " where seq = " + other,
            "update " + table + " set seq = " + other + " where seq = 1000000"
        };
    }

    private static String[] insertion(String table, String columns, int from, int to) {
        return new String[] {
            "insert into " + table + " (seq, " + columns + ") select " + to + ", " + columns + " from " + table
                    + " where seq = " + from
        };
    }

    private static String[] renumbered(int seq) {
        List<String> statements = new ArrayList<>();
        statements.add("delete from audit_detail where seq = " + seq);
        statements.add("delete from audit_entry where seq = " + seq);
        statements.add("update audit_entry set seq = -seq where seq > " + seq);
        statements.add("update audit_entry set seq = -seq - 1 where seq < 0");
        statements.add("update audit_detail set seq = -seq where seq > " + seq);
        statements.add("update audit_detail set seq = -seq - 1 where seq < 0");
        statements.add("update audit_head set seq = seq - 1");
        return statements.toArray(String[]::new);
    }

    private static int outside(Random random) {
        return random.nextBoolean() ? -random.nextInt(5) : ENTRIES + 1 + random.nextInt(5);
    }

    private static String hash(Random random) {
        StringBuilder hash = new StringBuilder();
        for (int i = 0; i < 64; i++) {
            hash.append(Character.forDigit(random.nextInt(16), 16));
        }
        return hash.toString();
    }
}
