package org.factdesk.ear.inside;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.factdesk.ear.server.Api;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * A change and its audit entry are one unit, the database itself keeps four eyes, a claim is taken once, and none of it
 * rests on the clock.
 */
@Order(2)
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("the server that tests deploy to")
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class OneUnitIT extends UnderAJumpingClock {

    private static final int TAKERS = 8;
    private static final int CLAIMS = 50;

    @Deployment
    static EnterpriseArchive desk() {
        return Deployed.with(OneUnitIT.class, Stage.class);
    }

    @Test
    void aChangeWhoseAuditEntryCannotBeWrittenIsNotMade() {
        Api checker = Inside.as("checker");
        Api auditor = Inside.as("auditor");
        String article = Inside.article(checker, "entry", 2);
        Inside.claim(checker, article, "entry", 0);
        long claims = Inside.number(checker, "select count(*) from claim");
        long entries = Inside.number(checker, "select count(*) from audit_entry");
        // The next entry would be written under a number that is taken.
        assertThat(Inside.stage(checker, "statement", "update audit_head set seq = seq - 1"))
                .isEqualTo("1");
        try {
            int status = checker.send(
                            "POST",
                            "articles/" + article + "/claims",
                            Inside.quoting(Inside.sentence("entry", 1)).build())
                    .statusCode();
            assertThat(status).isGreaterThanOrEqualTo(400);
        } finally {
            Inside.stage(checker, "statement", "update audit_head set seq = seq + 1");
        }
        assertThat(Inside.number(checker, "select count(*) from claim")).isEqualTo(claims);
        assertThat(Inside.number(checker, "select count(*) from audit_entry")).isEqualTo(entries);
        assertThat(auditor.get("audit/verification").getBoolean("valid")).isTrue();
        Inside.claim(checker, article, "entry", 1);
        assertThat(Inside.number(checker, "select count(*) from audit_entry")).isEqualTo(entries + 1);
    }

    @Test
    void anEntryWhoseChangeFailsIsNotWritten() {
        Api checker = Inside.as("checker");
        Api auditor = Inside.as("auditor");
        String article = Inside.article(checker, "change", 1);
        String claim = Inside.claim(checker, article, "change", 0);
        JsonObject before = auditor.get("audit/verification");
        assertThat(Inside.stage(checker, "mishap", claim)).isEqualTo("failed");
        assertThat(auditor.get("audit/verification")).isEqualTo(before);
        assertThat(checker.get("claims/" + claim).getString("status")).isEqualTo("OPEN");
        assertThat(checker.get("claims/" + claim).containsKey("assignee")).isFalse();
    }

    @Test
    void theDatabaseItselfRefusesAReviewByTheProposer() {
        Api checker = Inside.as("checker");
        String article = Inside.article(checker, "eyes", 1);
        String claim = Inside.claim(checker, article, "eyes", 0);
        String evidence = checker.post(
                        "claims/" + claim + "/evidence",
                        Json.createObjectBuilder()
                                .add("stance", "SUPPORTS")
                                .add(
                                        "source",
                                        Json.createObjectBuilder()
                                                .add("title", "Log")
                                                .add("kind", "DATA")))
                .getString("id");
        checker.post(
                "claims/" + claim + "/verdict",
                Json.createObjectBuilder()
                        .add("rating", "TRUE")
                        .add("rationale", "It is so.")
                        .add("evidence", Json.createArrayBuilder().add(evidence)));
        String review = "insert into review (id, verdict_id, claim_id, decision, proposed_by, reviewed_by, reviewed_at,"
                + " voided) select 'r-" + claim.substring(0, 20)
                + "', v.id, v.claim_id, 'APPROVE', v.proposed_by, '%s',"
                + " v.proposed_at, false from verdict v where v.claim_id = '" + claim + "'";
        assertThat(Inside.stage(checker, "statement", String.format(review, "checker")))
                .startsWith("23")
                .containsIgnoringCase("REVIEW_FOUR_EYES");
        assertThat(Inside.stage(checker, "statement", String.format(review, "reviewer")))
                .isEqualTo("1");
        assertThat(Inside.stage(checker, "statement", "delete from review where claim_id = '" + claim + "'"))
                .isEqualTo("1");
    }

    @Test
    void eachOfFiftyClaimsGoesToExactlyOneOfEightTakers() throws Exception {
        Api checker = Inside.as("checker");
        String article = Inside.article(checker, "taking", CLAIMS);
        List<String> claims = new ArrayList<>();
        for (int i = 0; i < CLAIMS; i++) {
            claims.add(Inside.claim(checker, article, "taking", i));
        }
        ExecutorService takers = Executors.newFixedThreadPool(TAKERS);
        try {
            List<Callable<List<String>>> work = new ArrayList<>();
            for (int i = 0; i < TAKERS; i++) {
                work.add(taker(checker, "taker" + i, claims));
            }
            Map<String, Integer> takenTimes = new HashMap<>();
            for (Future<List<String>> taken : takers.invokeAll(work)) {
                taken.get().forEach(claim -> takenTimes.merge(claim, 1, Integer::sum));
            }
            assertThat(takenTimes).hasSize(CLAIMS).allSatisfy((claim, times) -> assertThat(times)
                    .isEqualTo(1));
        } finally {
            takers.shutdown();
        }
        long told = Inside.number(
                checker,
                "select count(*) from audit_entry where action = 'CLAIM_ASSIGNED' and article_id = '" + article + "'");
        assertThat(told).isEqualTo(CLAIMS);
    }

    /** Somebody new on the desk, who tries to take every claim; their token is put beside them, which is quicker. */
    private static Callable<List<String>> taker(Api host, String name, List<String> claims) throws Exception {
        Inside.stage(
                host,
                "statement",
                "insert into account (username, display_name, role, password_hash, enabled, epoch, created_at, version)"
                        + " select '" + name + "', '" + name
                        + "', role, password_hash, enabled, epoch, created_at,"
                        + " version from account where username = 'checker'");
        String token = "token of " + name;
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        Inside.stage(
                host,
                "statement",
                "insert into access_token (id, token_hash, username, label, epoch, created_at, expires_at)"
                        + " select username, '" + HexFormat.of().formatHex(hash) + "', username, 'tests', epoch,"
                        + " created_at, timestamp('2099-01-01 00:00:00') from account where username = '" + name + "'");
        Api taker = Api.with(token, Inside.ADDRESS);
        JsonValue wish = Json.createObjectBuilder().add("assignee", name).build();
        return () -> {
            List<String> taken = new ArrayList<>();
            for (String claim : claims) {
                int status = taker.send("POST", "claims/" + claim + "/assignment", wish)
                        .statusCode();
                if (status == 201) {
                    taken.add(claim);
                } else {
                    assertThat(status).isEqualTo(409);
                }
            }
            return taken;
        };
    }
}
