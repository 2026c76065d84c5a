package org.factdesk.ear.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.factdesk.ear.api.Caller.as;
import static org.factdesk.ear.api.Caller.json;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.UUID;
import org.awaitility.core.ConditionFactory;
import org.factdesk.ear.server.MailSink;
import org.factdesk.ear.server.SharedDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MailIT {

    private final MailSink sink = SharedDesk.mail();
    private final String address = UUID.randomUUID().toString().substring(0, 8) + "@example.org";

    @AfterEach
    void nobodyHasAnAddressAndMailIsTaken() {
        sink.refuse(false);
        as("auditor")
                .send("PATCH", "/api/account", body(null), "Content-Type", "application/json")
                .is(200);
    }

    @Test
    void whoHasAnAddressGetsNoticesByMailWithALinkAndNoWordOfTheClaim() {
        String claim = Work.claim();
        reach(address);
        mention(claim);
        patiently().untilAsserted(() -> assertThat(sink.to(address)).hasSize(1));
        assertThat(sink.to(address).get(0))
                .contains("Subject: checker mentioned you")
                .contains("/claim/claim?id=" + claim)
                .doesNotContain("secret of the desk");
        patiently()
                .untilAsserted(() -> assertThat(mail(claim).getString("state")).isEqualTo("SENT"));
        reach(null);
        mention(claim);
        assertThat(notice(claim)).doesNotContainKey("mail");
    }

    @Test
    void mailThatIsNotTakenIsToldAndSentLater() {
        String claim = Work.claim();
        reach(address);
        sink.refuse(true);
        mention(claim);
        patiently().untilAsserted(() -> assertThat(mail(claim).getInt("tries")).isPositive());
        assertThat(mail(claim).getString("state")).isEqualTo("WAITING");
        assertThat(mail(claim).getString("error")).contains("not now");
        sink.refuse(false);
        patiently()
                .untilAsserted(() -> assertThat(mail(claim).getString("state")).isEqualTo("SENT"));
        assertThat(sink.to(address)).hasSize(1);
    }

    @Test
    void whatIsNoMailAddressIsRefused() {
        for (String wrong : new String[] {"nobody", "a@b@c", "a b@example.org", "x@example.org\nBcc: y@example.org"}) {
            as("auditor")
                    .send("PATCH", "/api/account", body(wrong), "Content-Type", "application/json")
                    .isProblem(422, "mail");
        }
        assertThat(as("auditor").get("/api/account").is(200).json().getString("username"))
                .isEqualTo("auditor");
    }

    private void reach(String mail) {
        as("auditor")
                .send("PATCH", "/api/account", body(mail), "Content-Type", "application/json")
                .is(200);
    }

    private static java.net.http.HttpRequest.BodyPublisher body(String mail) {
        return java.net.http.HttpRequest.BodyPublishers.ofString(
                json("mail", mail).toString());
    }

    private static void mention(String claim) {
        as("checker")
                .post("/api/claims/" + claim + "/comments", json("text", "@auditor the secret of the desk"))
                .is(201);
    }

    private static JsonObject notice(String claim) {
        return NoticesIT.about("auditor", claim).get(0);
    }

    private static JsonObject mail(String claim) {
        return notice(claim).getJsonObject("mail");
    }

    private static ConditionFactory patiently() {
        return await().atMost(Duration.ofSeconds(30)).pollInterval(Duration.ofSeconds(1));
    }
}
